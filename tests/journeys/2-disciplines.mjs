// Two disciplines get a voucher and, with two that need none, their seat and mandate in the RESV. How many huisartsen
// there are follows from the Regiobeeld Flevoland 2023; the other counts are made up.
import assert from 'node:assert/strict';

export const title = 'de disciplines aan tafel brengen';
export const most = 107;

async function addVoucher(user, discipline) {
    await user.click('button', `Voucher toevoegen: ${discipline}`);
    await user.choose(`${discipline}: Stand`, 'toegekend');
    await user.fill(`${discipline}: Bedrag`, '20000');
    await user.press('Enter');
}

async function addFees(user) {
    await user.click('button', 'Som van vacatiegelden toevoegen');
    await user.fill('Naam', 'Overleg apothekers');
    for (const text of ['Apothekers', '12', '6', '90', 'Raming']) {
        await user.press('Tab');
        await user.type(text);
    }
    await user.press('Enter');
    await user.says(/€.6\.480/);
}

/** The seat of a discipline, with its mandate and how many of its providers have joined. */
async function fillSeat(user, { seat, form, who, paid, voucher, providers, joined, source }) {
    await user.click('button', `${seat}: invullen`);
    await user.choose('Zit in dit RESV', 'ja');
    await user.choose('Hoe georganiseerd', form);
    await user.fill('Vertegenwoordiger', who);
    await user.choose('Mandaat: Mandaat', 'verleend');
    await user.click('checkbox', 'Multidisciplinaire afspraken in het RESV');
    await user.fill('Mandaat: Mandaat vanaf', '1-1-2026');
    await user.press('Tab');
    await user.type('31-12-2028');
    await user.click('checkbox', paid);
    if (voucher) await user.choose('Voucher', voucher);
    await user.fill('Aangesloten aanbieders: Aanbieders in de regio', providers);
    for (const text of [joined, source]) {
        await user.press('Tab');
        await user.type(text);
    }
    await user.press('Enter');
}

export async function walk(user, picture) {
    await user.click('button', 'Nieuw plan');
    await user.fill('Naam van het plan', 'RESV Almere');
    await addVoucher(user, 'Wijkverpleging');
    await addVoucher(user, 'Apothekers');
    await addFees(user);
    await picture('1-vouchers');
    await user.show('Mandaat');
    await picture('2-leeg');
    await fillSeat(user, { seat: 'Huisartsen', form: 'Coöperatie', who: 'Voorzitter huisartsen', paid: 'Bestaande vergoeding van de beroepsgroep',
        providers: '154', joined: '121', source: 'Regiobeeld Flevoland 2023: 6,8 per 10.000' });
    await picture('3-huisartsen');
    await fillSeat(user, { seat: 'Wijkverpleging', form: 'Netwerk met vastgelegde afspraken', who: 'Bestuurder wijkverpleging',
        paid: 'Voucher monodisciplinaire samenwerking', voucher: 'Wijkverpleging', providers: '9', joined: '7', source: 'Telling' });
    await fillSeat(user, { seat: 'Apothekers', form: 'Vereniging', who: 'Voorzitter apothekers',
        paid: 'Voucher monodisciplinaire samenwerking', voucher: 'Apothekers', providers: '38', joined: '30', source: 'Telling' });
    await user.click('button', 'Huidtherapeuten: invullen');
    await user.click('button', 'Ongedaan maken');
    await user.click('button', 'Burgervertegenwoordiging: invullen');
    await user.choose('Zit in dit RESV', 'ja');
    await user.fill('Vertegenwoordiger', 'Adviesraad');
    await user.press('Enter');
    await picture('4-klaar');
}

const mandate = { stand: 'verleend', voor: ['multidisciplinaire-afspraken'], van: '2026-01-01', tot: '2028-12-31' };

export const saved = () => ({
    naam: 'RESV Almere',
    subsidies: {
        vouchers: [{ discipline: 'wijkverpleging', stand: 'toegekend', bedrag_cent: 2000000 },
            { discipline: 'apothekers', stand: 'toegekend', bedrag_cent: 2000000 }],
        vacatiegelden: [{ naam: 'Overleg apothekers', discipline: 'Apothekers', personen: 12, bijeenkomsten: 6, vergoeding_cent: 9000, vergoeding_bron: 'Raming' }],
    },
    resv: {
        zetels: {
            lijst: [
                { zetel: 'huisartsen', doet_mee: true, organisatievorm: 'cooperatie', vertegenwoordiger: 'Voorzitter huisartsen', mandaat: mandate,
                    betaald_uit: ['bestaande-vergoeding'], aansluiting: { aanbieders: 154, aangesloten: 121, bron: 'Regiobeeld Flevoland 2023: 6,8 per 10.000' } },
                { zetel: 'wijkverpleging', doet_mee: true, organisatievorm: 'netwerk-met-afspraken', vertegenwoordiger: 'Bestuurder wijkverpleging', mandaat: mandate,
                    betaald_uit: ['voucher'], voucher: 'wijkverpleging', aansluiting: { aanbieders: 9, aangesloten: 7, bron: 'Telling' } },
                { zetel: 'apothekers', doet_mee: true, organisatievorm: 'vereniging', vertegenwoordiger: 'Voorzitter apothekers', mandaat: mandate,
                    betaald_uit: ['voucher'], voucher: 'apothekers', aansluiting: { aanbieders: 38, aangesloten: 30, bron: 'Telling' } },
                { zetel: 'burgers', doet_mee: true, vertegenwoordiger: 'Adviesraad' },
            ],
        },
    },
});

export function figures(elp) {
    const [region] = elp('overzicht');
    assert.equal(region.vouchers, 2);
    assert.equal(region.voucherbedrag_cent, 4000000);
    assert.equal(region.mandaten, 3);
}
