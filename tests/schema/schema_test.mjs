// The schema of a plan file, judged by a validator that knows nothing of this program: every file that the program
// ships or writes is valid, and each kind of wrong file is not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const Ajv = createRequire(join(root, 'tests', 'browser', 'package.json'))('ajv/dist/2020.js').default;

const schema = JSON.parse(readFileSync(join(root, 'assets/schema/eerstelijnsplan.schema.json'), 'utf8'));
// A day is checked by its pattern; "format" is a note for other readers.
const validate = new Ajv({ allErrors: true, strict: true, validateFormats: false }).compile(schema);

const grow = (...words) => execFileSync(process.env.GROW, words, { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' });

function plans_in(folder) {
    const path = join(root, folder);
    return readdirSync(path).filter((name) => name.endsWith('.json'))
        .map((name) => ({ name, plan: JSON.parse(readFileSync(join(path, name), 'utf8')) }))
        .filter(({ plan }) => plan.type === 'eerstelijnsplan');
}

function assert_valid(plan, name) {
    assert.ok(validate(plan), `${name}: ${JSON.stringify(validate.errors?.slice(0, 5), null, 2)}`);
}

test('the examples and the files of every version are valid', () => {
    const files = [...plans_in('assets/voorbeelden'), ...plans_in('tests/documents')];
    assert.ok(files.length > 0);
    for (const { name, plan } of files) assert_valid(plan, name);
});

test('the plans of the sums worked out by hand are valid', () => {
    const folder = join(root, 'tests/cases');
    const cases = readdirSync(folder).filter((name) => name.endsWith('.json'));
    assert.ok(cases.length > 36);
    for (const name of cases) {
        const { plan, plannen } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        for (const one of plannen ?? [plan]) assert_valid(one, name);
    }
});

test('plans that the program writes are valid, with everything in them filled in', () => {
    for (const seed of ['1', '2', '3', '4', '5']) assert_valid(JSON.parse(grow('klein', seed)), `klein ${seed}`);
    assert_valid(JSON.parse(grow('groot', '1')), 'groot');
});

test('each kind of wrong file is refused', () => {
    const good = () => ({
        type: 'eerstelijnsplan', schemaversie: 1, id: 'plan-0123456789abcdef', naam: 'Proef',
        regio: { naam: 'Regio', inwoners: 1000 },
        wijken: { lijst: [{ id: 'wijk-0123456789abcdef', volgorde: 'V01', naam: 'Wijk', inwoners: { antwoord: 'nvt' } }] },
        activiteiten: { lijst: [{ id: 'act-0123456789abcdef', volgorde: 'V01', doelen: ['doel-1'], stand: 'bezig', begin: '2025-03-01' }] },
        onbekend: { van: 'een nieuwer programma' },
    });
    assert_valid(good(), 'good');
    const wrong = {
        'another type': (p) => { p.type = 'regeling'; },
        'a newer version': (p) => { p.schemaversie = 2; },
        'no version': (p) => { delete p.schemaversie; },
        'no id': (p) => { delete p.id; },
        'an id of another kind': (p) => { p.id = 'wijk-0123456789abcdef'; },
        'a thing with an id of another kind': (p) => { p.wijken.lijst[0].id = 'plan-0123456789abcdef'; },
        'a thing without a place in its list': (p) => { delete p.wijken.lijst[0].volgorde; },
        'a place that ends in 0': (p) => { p.wijken.lijst[0].volgorde = 'V0'; },
        'null': (p) => { p.regio.inwoners = null; },
        'a number with a fraction': (p) => { p.regio.inwoners = 0.5; },
        'a number that is not exact': (p) => { p.regio.inwoners = 2 ** 53; },
        'a number as text': (p) => { p.regio.inwoners = '1000'; },
        'an answer that is none': (p) => { p.regio.inwoners = { antwoord: 'misschien' }; },
        'an answer with something beside it': (p) => { p.regio.inwoners = { antwoord: 'geen', waarde: 3 }; },
        'an answer where a value is due': (p) => { p.regio.naam = { antwoord: 'geen' }; },
        'a word that is no choice': (p) => { p.activiteiten.lijst[0].stand = 'misschien'; },
        'a day in another notation': (p) => { p.activiteiten.lijst[0].begin = '1-3-2025'; },
        'a month that does not exist': (p) => { p.activiteiten.lijst[0].begin = '2025-13-01'; },
        'a list that is no list': (p) => { p.wijken.lijst = {}; },
        'a section that is no object': (p) => { p.regio = []; },
        'a text in a list of texts that is none': (p) => { p.activiteiten.lijst[0].doelen = [5]; },
        'a control character': (p) => { p.naam = 'a\u0000b'; },
        'a text that is too long': (p) => { p.naam = 'a'.repeat(20001); },
    };
    for (const [what, spoil] of Object.entries(wrong)) {
        const plan = good();
        spoil(plan);
        assert.equal(validate(plan), false, what);
    }
});
