// Walks a journey with a driver, saves the plan, and compares the file with what the journey told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { picture } from '../browser/lib/files.mjs';
import * as aanvraag from './1-aanvraag.mjs';
import * as disciplines from './2-disciplines.mjs';
import * as wijkverbanden from './3-wijkverbanden.mjs';
import * as knelpunt from './4-knelpunt.mjs';
import * as contract from './5-contract-2027.mjs';
import * as regios from './6-tien-regios.mjs';
import { told } from './told.mjs';

export const journeys = { aanvraag, disciplines, wijkverbanden, knelpunt, contract, regios };

/**
 * @param driver with the program as it starts, without a plan
 * @param where the name of the driver, for its pictures
 * @return the path of the saved file
 */
export async function walk(name, driver, where) {
    const journey = journeys[name];
    const look = (step) => driver.picture(picture(`reis-${name}-${step}-${where}`));
    try {
        await journey.walk(driver, async (step) => {
            await driver.quiet();
            await look(step);
        });
    } catch (error) {
        await look('fout');
        throw error;
    }
    const { clicks, chords, texts, scrolls } = driver.actions;
    const path = await driver.save(journey.keyboard && (() => driver.press('Control', 's')));
    const saved = told(JSON.parse(readFileSync(path)));
    assert.deepEqual(saved, { type: 'eerstelijnsplan', schemaversie: 1, ...journey.saved() });
    driver.fine();
    const actions = clicks + chords + texts;
    console.log(`${name}, ${where}: ${actions} handelingen (${clicks} klikken, ${chords} toetsen, ${texts} teksten), ${scrolls} keer schuiven`);
    const most = journey.most[where] ?? journey.most;
    assert.ok(actions <= most, `${actions} handelingen, en ten hoogste ${most}`);
    return path;
}
