// A project leader applies for the uitvoeringssubsidie: what the region may get, on whose behalf, and what is still
// missing. The inhabitants are those of the shipped example; the parties are made up.
import assert from 'node:assert/strict';
import { totalIs } from '../browser/journey.mjs';
import { inside } from '../browser/lib/driver.mjs';

export const title = 'de uitvoeringssubsidie aanvragen';
export const most = 64;

const parties = [
    ['Een of meer regionale huisartsenorganisaties', 'Huisartsen Almere', 'Regionale huisartsenorganisatie', 'ondertekend'],
    ['Wijkverpleging en/of VVT', 'Wijkverpleging Almere', 'VVT-organisatie of wijkverpleging', 'ondertekend'],
    ['De marktleider onder de zorgverzekeraars', 'Marktleider', 'Zorgverzekeraar', 'toegezegd'],
    ['De regionale apothekersorganisatie', 'Apothekers Almere', 'Apothekersorganisatie', 'toegezegd'],
    ['De regionale paramedische organisatie', 'Paramedici Almere', 'Paramedische organisatie', 'toegezegd'],
    ['Vertegenwoordiging van de betrokken gemeenten of het sociaal domein', 'Gemeente Almere', 'Gemeente', 'toegezegd'],
];

const granted = inside('Uitvoeringssubsidie: aanvraag en toekenning');

async function fillRegion(user) {
    await user.click('button', 'Nieuw plan');
    await user.fill('Naam van het plan', 'Eerstelijn Almere');
    await user.press('Tab');
    await user.type('226500');
    await user.press('Tab');
    await user.type('CBS, Kerncijfers wijken en buurten 2024');
    await user.press('Enter');
    await totalIs(user, 785000);
}

/** A reading is tried, and taken back. */
async function tryReading(user) {
    await user.choose('Afronden van modules', /^Naar rato/);
    await totalIs(user, 796375);
    await user.click('button', 'Ongedaan maken');
    await totalIs(user, 785000);
}

async function fillProject(user) {
    await user.choose('Stand', 'voorgenomen', granted);
    await user.fill('Begin van het project', '1-9-2026', granted);
    await user.press('Tab');
    await user.type('24');
    await user.press('Enter');
}

async function addParties(user) {
    for (const [asked, name, kind, part] of parties) {
        await user.click('button', `Partij toevoegen voor: ${asked}`);
        await user.fill('Naam', name);
        await user.choose('Soort partij', kind);
        await user.choose('Deelname', part);
    }
}

export async function walk(user, picture) {
    await fillRegion(user);
    await picture('1-bedrag');
    await tryReading(user);
    await fillProject(user);
    await user.show('Aanvraag');
    await picture('2-leeg');
    await addParties(user);
    await user.choose('Hoofdaanvrager', 'Huisartsen Almere');
    await user.choose('Aandeel wijkverpleging en VVT: waarvan', /cli/);
    await user.fill('Bereikt aandeel wijkverpleging en VVT', '82%');
    await user.press('Tab');
    await user.type('Opgave van de organisaties');
    await user.press('Enter');
    await user.says(/voldoet aan wat de bron vraagt/);
    await picture('3-klaar');
}

export const saved = () => ({
    naam: 'Eerstelijn Almere',
    regio: { inwoners: 226500, inwoners_bron: 'CBS, Kerncijfers wijken en buurten 2024' },
    subsidies: {
        uitvoering: { stand: 'voorgenomen', begin: '2026-09-01', duur_maanden: 24 },
        aanvraag: { hoofdaanvrager: 'Huisartsen Almere', vvt_grondslag: 'clienten', vvt_bereikt_basispunten: 8200, vvt_bron: 'Opgave van de organisaties' },
    },
    partijen: {
        lijst: [
            { naam: 'Huisartsen Almere', soort: 'huisartsenorganisatie', vervult: ['huisartsenorganisatie'], deelname: 'ondertekend' },
            { naam: 'Wijkverpleging Almere', soort: 'vvt-organisatie', vervult: ['wijkverpleging-vvt'], deelname: 'ondertekend' },
            { naam: 'Marktleider', soort: 'zorgverzekeraar', vervult: ['marktleider'], deelname: 'toegezegd' },
            { naam: 'Apothekers Almere', soort: 'apothekersorganisatie', vervult: ['apothekersorganisatie'], deelname: 'toegezegd' },
            { naam: 'Paramedici Almere', soort: 'paramedische-organisatie', vervult: ['paramedische-organisatie'], deelname: 'toegezegd' },
            { naam: 'Gemeente Almere', soort: 'gemeente', vervult: ['gemeenten'], deelname: 'toegezegd' },
        ],
    },
});

export function figures(elp) {
    assert.equal(elp('bereken').totaal_cent, 78500000);
    // What is left to do is on paper, and there may be a round to wait for.
    const found = elp('controleer').bevindingen.map((each) => each.code).filter((code) => code.startsWith('aanvraag.'));
    assert.deepEqual(found.filter((code) => !['aanvraag.punt-open', 'aanvraag.rondes-voorbij'].includes(code)), []);
}
