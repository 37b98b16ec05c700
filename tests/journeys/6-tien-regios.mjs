// The Lerend Netwerk lays the plans of ten regions side by side, hands over the picture of them, and opens one of them.
// The regions and their inhabitants are made up.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { totalIs } from '../browser/journey.mjs';
import { inside } from '../browser/lib/driver.mjs';
import { scratchFolder, write } from '../browser/lib/files.mjs';

export const title = 'tien regio\'s vergelijken';
/** The desktop program's own window takes one file at a time. */
export const most = { chromium: 12, desktop: 52 };

const regions = Array.from({ length: 10 }, (_, number) => ({
    naam: `Regio ${'ABCDEFGHIJ'[number]}`,
    regio: { naam: `Regio ${'ABCDEFGHIJ'[number]}`, inwoners: 100000 + 10000 * number },
    subsidies: { vouchers: [{ id: `voucher-00000000000000a${number}`, volgorde: 'V01', discipline: 'apothekers', stand: 'toegekend', bedrag_cent: 2000000 }] },
}));

function files() {
    const folder = scratchFolder();
    return regions.map((region, number) => write(folder, `${region.naam}.json`,
        JSON.stringify({ type: 'eerstelijnsplan', schemaversie: 1, id: `plan-00000000000000a${number}`, ...region })));
}

export async function walk(user, picture) {
    await user.show('Landelijk beeld');
    await picture('1-leeg');
    await user.chooseFiles(files(), () => user.click('button', 'Plannen kiezen'));
    await user.says(/De plannen zijn gelezen\. Het zijn er 10\./);
    await user.says(/1\.450\.000/);
    await picture('2-regios');
    await user.click('button', 'Apothekers');
    await picture('3-apothekers');
    const report = await user.saveWith(() => user.click('button', 'Rapport opslaan'), /\.html$/);
    assert.match(readFileSync(report, 'utf8'), /Regio J/);
    await user.click('button', 'Regio C', inside('Regio\'s'));
    await user.show('Subsidies');
    await totalIs(user, 610000);
    await user.fill('Inwoners van de regio', '140000');
    await user.press('Enter');
    await totalIs(user, 645000);
    await user.click('button', 'Ongedaan maken');
    await totalIs(user, 610000);
}

export const saved = () => ({ ...regions[2], subsidies: { vouchers: [{ discipline: 'apothekers', stand: 'toegekend', bedrag_cent: 2000000 }] } });

export function figures(elp) {
    assert.equal(elp('bereken').totaal_cent, 61000000);
}
