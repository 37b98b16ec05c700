// Two wijkverbanden start, with the six roles of Almere's core team. The inhabitants of Haven are those of CBS Wijk 01
// Almere Haven in 2020; those of Waterwijk are not published and made up.
import assert from 'node:assert/strict';
import { inside } from '../browser/lib/driver.mjs';

export const title = 'twee wijkverbanden beginnen, zoals Almere';
export const most = 67;

const team = [['Huisarts', 'doet mee'], ['Wijkverpleegkundige', 'doet mee'], ['Apotheker', 'doet mee'], ['Professional sociaal domein', 'doet mee'],
    ['Paramedie', 'toegezegd'], ['Burger', 'gezocht']];

async function startWijk(user, { name, inhabitants, source, coordinator }) {
    await user.click('button', 'Wijk toevoegen');
    await user.fill('Naam', name);
    for (const text of [inhabitants, source, coordinator]) {
        await user.press('Tab');
        await user.type(text);
    }
    await user.press('Enter');
    await user.click('button', `Kernteam invullen: ${team.length} rollen`);
    for (const [role, part] of team) {
        await user.choose(`${role}: Stand`, part);
    }
    await user.click('button', 'Fase van een wijkverband toevoegen');
    await user.choose(/: Fase$/, 'Gestart: partijen komen bij elkaar');
    await user.fill(/: Gepland op$/, '31-12-2025');
    await user.press('Enter');
}

export async function walk(user, picture) {
    await user.click('button', 'Nieuw plan');
    await user.fill('Naam van het plan', 'Wijkverbanden Almere');
    await user.press('Tab');
    await user.type('226500');
    await user.press('Enter');
    await user.show('Wijkverbanden');
    await picture('1-leeg');
    await user.choose('Welk kernteam telt', 'Zes rollen, met paramedie en burger, zoals in Almere');
    await startWijk(user, { name: 'Waterwijk', inhabitants: '12.000', source: 'Schatting', coordinator: 'Wijkcoordinator Waterwijk' });
    await picture('2-waterwijk');
    await startWijk(user, { name: 'Haven', inhabitants: '23270', source: 'CBS 84799NED, 2020', coordinator: 'Wijkcoordinator Haven' });
    await user.click('button', 'Burger verwijderen', inside('Haven'));
    await user.click('button', 'Ongedaan maken');
    await user.node('button', 'Burger verwijderen', inside('Haven'));
    await picture('3-haven');
}

const wijk = (naam, inwoners, inwoners_bron) => ({
    naam, inwoners, inwoners_bron, coordinator: `Wijkcoordinator ${naam}`,
    kernteam: [{ rol: 'huisarts', stand: 'doet-mee' }, { rol: 'wijkverpleegkundige', stand: 'doet-mee' }, { rol: 'apotheker', stand: 'doet-mee' },
        { rol: 'sociaal-domein', stand: 'doet-mee' }, { rol: 'paramedie', stand: 'toegezegd' }, { rol: 'burger', stand: 'gezocht' }],
    fasen: [{ fase: 'gestart', gepland_op: '2025-12-31' }],
});

export const saved = () => ({
    naam: 'Wijkverbanden Almere',
    regio: { inwoners: 226500 },
    wijken: { kernteam_lezing: 'almere', lijst: [wijk('Waterwijk', 12000, 'Schatting'), wijk('Haven', 23270, 'CBS 84799NED, 2020')] },
});

export function figures(elp) {
    const [region] = elp('overzicht');
    assert.equal(region.wijken, 2);
}
