// A knelpunt of a core team goes to the RESV and comes back, and an SROI-analyse shows what solving it is worth. The
// price is that of the Kostenhandleiding 2024; the quantity and what is taken off it are those of the shipped example.
import assert from 'node:assert/strict';
import { inside } from '../browser/lib/driver.mjs';
import { today } from './told.mjs';

export const title = 'een knelpunt naar het RESV en terug, met een SROI-analyse';
export const most = 77;

/** Each text in the next field; none passes one by. */
async function typeAlong(user, texts) {
    for (const text of texts) {
        await user.press('Tab');
        if (text) await user.type(text);
    }
}

async function nameKnelpunt(user) {
    await user.show('Wijkverbanden');
    await user.click('button', 'Wijk toevoegen');
    await user.fill('Naam', 'Waterwijk');
    await user.show('Knelpunten');
    await user.click('button', 'Knelpunt toevoegen');
    await user.fill('Naam', 'Vallen bij ouderen thuis');
    await user.press('Enter');
    await user.choose('Wijk', 'Waterwijk');
    await user.choose('Genoemd door het kernteam', 'ja');
    await user.choose('Gekozen om op te lossen', 'ja');
}

/** A step that is taken by mistake is taken back. */
async function toResvAndBack(user) {
    const step = async (name, words) => {
        await user.click('button', name);
        await user.says(new RegExp(`Nu: ${words}`));
    };
    await step('Genoemd', 'genoemd');
    await step('Doorgezet naar het RESV', 'doorgezet naar het RESV');
    await step('Opgepakt door het RESV', 'opgepakt door het RESV');
    await step('Gestopt', 'gestopt');
    await step('Ongedaan maken', 'opgepakt door het RESV');
    await step('Terug in de wijk', 'terug in de wijk');
}

async function analyse(user) {
    const here = inside(/^(SROI-analyse 1|Valpreventie)$/);
    await user.click('button', 'SROI-analyse toevoegen');
    await user.fill('Naam', 'Valpreventie', here);
    await user.choose('Knelpunt', 'Vallen bij ouderen thuis', here);
    await user.fill('Prijspeil', '2023');
    await user.choose('Discontovoet', 'Standaard voor maatschappelijke kosten-batenanalyses');
    await user.choose('Jaar 1 verdisconteren', 'Jaar 1 telt volledig');
    await user.click('button', 'Belanghebbende toevoegen');
    await user.fill(/: Naam$/, 'Zorgverzekeraar', here);
    await user.click('button', 'Inzet toevoegen');
    await user.fill(/: Naam$/, 'Opzet van de cursus', (node, all) => here(node, all) && !node.waarde);
    await user.choose(/: Wie het geeft$/, 'Zorgverzekeraar');
    await user.fill('Opzet van de cursus: In welk jaar (1 is het eerste)', '1');
    await typeAlong(user, ['6000', '', '', 'Begroting van de wijk']);
}

async function outcome(user) {
    await user.click('button', 'Uitkomst toevoegen');
    await user.fill(/: Naam$/, 'Minder bezoeken aan de SEH', (node) => !node.waarde);
    await user.choose(/: Voor wie$/, 'Zorgverzekeraar');
    await user.fill('Minder bezoeken aan de SEH: Wat er wordt geteld', 'bezoek');
    await typeAlong(user, ['30']);
    await user.choose('Minder bezoeken aan de SEH: Referentieprijs', 'Bezoek aan de spoedeisende hulp');
    await user.fill('Minder bezoeken aan de SEH: Prijs', '267,80');
    await typeAlong(user, ['', '', 'Kostenhandleiding 2024', '2023', '25', '0', '20', '10', '1', '3']);
    await user.press('Enter');
}

export async function walk(user, picture) {
    await user.click('button', 'Nieuw plan');
    await user.fill('Naam van het plan', 'Valpreventie Almere');
    await nameKnelpunt(user);
    await toResvAndBack(user);
    await picture('1-knelpunt');
    await analyse(user);
    await picture('2-inzet');
    await outcome(user);
    await user.says(/Netto contante waarde/);
    await picture('3-uitkomst');
}

export const saved = () => ({
    naam: 'Valpreventie Almere',
    wijken: { lijst: [{ naam: 'Waterwijk' }] },
    knelpunten: {
        lijst: [{ naam: 'Vallen bij ouderen thuis', wijk: 'Waterwijk', door_kernteam: true, gekozen: true,
            stappen: ['genoemd', 'doorgezet', 'bij-resv', 'terug'].map((naar) => ({ naar, datum: today() })) }],
    },
    sroi_analyses: {
        lijst: [{ naam: 'Valpreventie', knelpunt: 'Vallen bij ouderen thuis', prijspeil_jaar: 2023, disconto: 'mkba', eerste_jaar: 'niet',
            belanghebbenden: [{ naam: 'Zorgverzekeraar' }],
            inzet: [{ naam: 'Opzet van de cursus', belanghebbende: 'Zorgverzekeraar', jaar: 1, bedrag_cent: 600000, bron: 'Begroting van de wijk' }],
            uitkomsten: [{ naam: 'Minder bezoeken aan de SEH', belanghebbende: 'Zorgverzekeraar', eenheid: 'bezoek', hoeveelheid_honderdsten: 3000,
                referentie: 'seh', proxy_cent: 26780, proxy_bron: 'Kostenhandleiding 2024', proxy_jaar: 2023, deadweight_basispunten: 2500,
                verdringing_basispunten: 0, attributie_basispunten: 2000, afname_basispunten: 1000, vanaf_jaar: 1, jaren: 3 }] }],
    },
});

export function figures(elp) {
    assert.deepEqual(elp('controleer').bevindingen.filter((each) => each.aard === 'fout'), []);
    const [analysis] = elp('sroi-analyse').analyses;
    // 30 x 267,80 x 0,75 x 0,80 = 4.820,40 in year 1, and 0,9 of it in each year after: 4.338,36 and 3.904,52. Discounted
    // at 2,25 % a year from year 2 on that is 4.820,40 + 4.242,89 + 3.734,57 = 12.797,86, for 6.000.
    assert.equal(analysis.uitkomst.netto_cent, 679786);
}
