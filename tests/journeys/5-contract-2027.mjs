// The region gets ready for its contract of 2027, with the keyboard alone: the market leader, what is agreed on money
// after the programme, and the main tasks. The amounts are made up.
import assert from 'node:assert/strict';

export const title = 'het contract van 2027 voorbereiden, met alleen het toetsenbord';
export const keyboard = true;
export const most = 115;

const tasks = ['Mandatering en vertegenwoordiging', 'Regionaal organiseren van capaciteit en toegankelijkheid',
    'Zorginhoudelijke afspraken over specifieke patiëntengroepen', 'Ondersteuning hechte wijkverbanden',
    'Faciliteren en ondersteunen van alle eerstelijnszorgaanbieders'];

async function add(user, what, name) {
    await user.goTo(`${what} toevoegen`);
    await user.node('textbox', 'Naam', (node) => node.staten?.includes('editing'));
    await user.type(name);
}

async function insurer(user) {
    await add(user, 'Zorgverzekeraar', 'Marktleider');
    await user.press('Tab');
    await user.pick('marktleider');
    await user.press('Tab');
    await user.type('58');
    await user.press('Tab');
    await user.type('Opgave verzekeraar');
    await user.tabTo('combobox', 'Stand van de contractering');
    await user.pick('in gesprek');
    await user.press('Tab');
    await user.type('1-1-2027');
    await user.press('Enter');
}

/** What is spent after the programme, and who pays it. */
async function money(user) {
    await add(user, 'Financier', 'Contract marktleider');
    await user.press('Tab');
    await user.pick('Contract tussen RESV en zorgverzekeraar');
    await user.tabTo('textbox', 'Jaar');
    await user.type('2027');
    await user.press('Tab');
    await user.type('120000');
    await user.tabTo('combobox', 'Hoe zeker');
    await user.pick('toegezegd');
    await add(user, 'Kostenpost', 'Wijkcoordinatie 2027');
    await user.tabTo('textbox', 'Begin');
    for (const text of ['1-1-2027', '31-12-2027', '90000']) {
        await user.type(text);
        await user.press('Tab');
    }
    await user.tabTo('combobox', 'Betaald uit');
    await user.pick('financier');
    await user.press('Tab');
    await user.pick('Contract marktleider');
}

async function growth(user) {
    await user.goTo('Hoofdtaken');
    for (const task of tasks) {
        await user.tabTo('button', `Begin het groeipad van: ${task}`);
        await user.press('Enter');
        await user.tabTo('combobox', `${task}: Niveau nu`);
        await user.pick('Inrichten: afspraken en werkwijze liggen vast');
    }
}

export async function walk(user, picture) {
    await user.goTo('Nieuw plan');
    await user.type('RESV 2027');
    await user.press('Enter');
    await insurer(user);
    await picture('1-verzekeraar');
    await money(user);
    await picture('2-begroting');
    await growth(user);
    await user.press('Control', 'z');
    await user.press('Control', 'y');
    await picture('3-hoofdtaken');
}

export const saved = () => ({
    naam: 'RESV 2027',
    begroting: {
        posten: [{ naam: 'Wijkcoordinatie 2027', begin: '2027-01-01', einde: '2027-12-31', bedrag_cent: 9000000, bron: 'financier', geld: 'Contract marktleider' }],
        financiers: [{ naam: 'Contract marktleider', soort: 'resv-contract', jaar: 2027, bedrag_cent: 12000000, zekerheid: 'toegezegd' }],
    },
    resv: {
        taken: { lijst: ['mandatering', 'capaciteit', 'zorginhoud', 'wijkverbanden', 'faciliteren'].map((taak) => ({ taak, niveau: 'inrichten' })) },
        contractering: {
            verzekeraars: [{ naam: 'Marktleider', rol: 'marktleider', marktaandeel_basispunten: 5800, marktaandeel_bron: 'Opgave verzekeraar',
                stand: 'in-gesprek', contract_vanaf: '2027-01-01' }],
        },
    },
});

export function figures(elp) {
    const { begroting } = elp('bereken');
    assert.deepEqual([begroting.totaal_cent, begroting.ongedekt_cent], [9000000, 0]);
}
