// elp on versions of one plan: what differs in words, and two versions made into one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { almere, elp, file, json } from './run.mjs';

/** The example plan, changed by `change`, as a file. */
function version(name, change) {
    const plan = JSON.parse(readFileSync(almere, 'utf8'));
    change(plan);
    return file(`${name}.json`, JSON.stringify(plan));
}

const lid = (stand) => ({ id: 'kern-00000000000000aa', volgorde: 'V01', rol: 'apotheker', stand });
const wijk = (plan, number) => plan.wijken.lijst[number - 1];

const kern = version('kern', (plan) => { wijk(plan, 2).kernteam = [lid('gezocht')]; });
const anna = version('anna', (plan) => {
    wijk(plan, 2).kernteam = [lid('doet-mee')];
    plan.regio.inwoners = 229570;
});
const bas = version('bas', (plan) => {
    wijk(plan, 2).kernteam = [lid('toegezegd')];
    plan.wijken.lijst.splice(4, 1);
});

test('verschil: what, now and was in words, a chapter for each part of the plan', () => {
    const { status, out, err } = elp(['verschil', kern, anna]);
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.match(out, /^# Verschillen: Almere\n/);
    assert.match(out, /Aantal verschillen tussen de twee versies: 2\./);
    assert.match(out, /## Regio\n[^#]*\| Inwoners van de regio \| 229\.570 \| 226\.500 \|/);
    assert.match(out, /## Wijken\n[^#]*\| Haven \(deel\): Apotheker: stand \| doet mee \| gezocht \|/);
    const fresh = elp(['verschil', almere, anna]).out;
    assert.match(fresh, /\| Haven \(deel\): Apotheker \| stand: doet mee \| ontbreekt \|/);
    assert.match(elp(['verschil', anna, bas, '--taal', 'en']).out, /\| Wijk 5 \| missing \| /);
    assert.match(elp(['verschil', anna, anna]).out, /geen verschillen/);
    assert.match(elp(['verschil', kern, anna, '--vorm', 'html']).out, /^<!doctype html>/);
    assert.match(elp(['verschil', kern, anna, '--vorm', 'csv']).out, /"wat";"nu";"was"\r\n"Inwoners van de regio";"229\.570";"226\.500"/);
});

test('verschil in JSON: each difference by place, in values and in words', () => {
    const { json: all } = json(['verschil', kern, bas]);
    assert.deepEqual(all.map((one) => [one.soort, one.plaats]), [
        ['verwijderd', '/wijken/lijst/wijk-a1e0000000000015'],
        ['gewijzigd', '/wijken/lijst/wijk-a1e0000000000012/kernteam/kern-00000000000000aa/stand'],
    ]);
    assert.deepEqual([all[1].waarde_was, all[1].waarde_nu, all[1].nu], ['gezocht', 'toegezegd', 'toegezegd']);
});

test('samenvoegen: what one side changed is taken over; what both changed is told and ends with 1', () => {
    const { status, out, err } = elp(['samenvoegen', kern, anna, bas]);
    assert.equal(status, 1);
    assert.match(err, /^conflict: Wijken: Haven \(deel\): Apotheker: stand: onze: doet mee; hunne: toegezegd; in het plan staat: onze\. Was: gezocht\.\n/);
    assert.match(err, /Aantal conflicten: 1\. .*--kies/);
    const plan = JSON.parse(out);
    assert.equal(plan.regio.inwoners, 229570);
    assert.equal(plan.wijken.lijst.length, 4);
    assert.equal(wijk(plan, 2).kernteam[0].stand, 'doet-mee');
    assert.equal(elp(['controleer', file('samen.json', out)]).status, 0);
});

test('samenvoegen --kies: one side for all conflicts, and nothing left to choose', () => {
    const stand = (kies) => {
        const { status, out, err } = elp(['samenvoegen', kern, anna, bas, '--kies', kies]);
        assert.deepEqual([status, err], [0, ''], kies);
        return wijk(JSON.parse(out), 2).kernteam[0].stand;
    };
    assert.deepEqual([stand('onze'), stand('hunne')], ['doet-mee', 'toegezegd']);
});

test('samenvoegen in JSON: the plan with its conflicts', () => {
    const { status, json: answer } = json(['samenvoegen', kern, anna, bas]);
    assert.equal(status, 1);
    assert.equal(answer.plan.regio.inwoners, 229570);
    assert.deepEqual(answer.conflicten.map(({ soort, waarde_basis, waarde_onze, waarde_hunne, staat_er }) =>
        [soort, waarde_basis, waarde_onze, waarde_hunne, staat_er]), [['veld', 'gezocht', 'doet-mee', 'toegezegd', 'onze']]);
    const chosen = json(['samenvoegen', kern, anna, bas, '--kies', 'hunne']);
    assert.deepEqual([chosen.status, chosen.json.conflicten[0].staat_er], [0, 'hunne']);
});

test('samenvoegen: who changed nothing gives the other, and the same gives itself, byte for byte', () => {
    const bytes = elp(['voorbeeld', 'almere']).out;
    assert.deepEqual(elp(['samenvoegen', almere, almere, almere]), { status: 0, out: bytes, err: '' });
    const changed = elp(['samenvoegen', almere, almere, anna]);
    assert.equal(changed.status, 0);
    assert.equal(changed.out, elp(['samenvoegen', almere, anna, almere]).out);
    assert.equal(JSON.parse(changed.out).regio.inwoners, 229570);
});

test('samenvoegen without a common version: fields that differ are conflicts, things of both are there', () => {
    const { status, out, err } = elp(['samenvoegen', bas, anna]);
    assert.equal(status, 1);
    assert.match(err, /^Zonder gemeenschappelijke versie/);
    assert.match(err, /conflict: Regio: Inwoners van de regio: onze: 226\.500; hunne: 229\.570; in het plan staat: onze\.\n/);
    assert.equal(JSON.parse(out).wijken.lijst.length, 5);
    assert.equal(elp(['samenvoegen', anna, anna]).status, 0);
});

test('samenvoegen finds the version that both files remember by itself', () => {
    const vastgelegd = file('vastgelegd.json', elp(['vastleggen', almere]).out);
    const remembered = JSON.parse(readFileSync(vastgelegd, 'utf8')).revisies;
    assert.equal(remembered.length, 1);
    assert.match(remembered[0][0], /^[0-9a-f]{16}$/);
    const { status, out, err } = elp(['samenvoegen', vastgelegd, anna]);
    assert.match(err, /^Zonder gemeenschappelijke versie/);
    assert.equal(status, 1);
    const over = elp(['samenvoegen', vastgelegd, almere]);
    assert.deepEqual(over, { status: 0, out: readFileSync(vastgelegd, 'utf8'), err: '' });
    // Who merges remembers both: the next time only what is new is merged.
    const samen = file('samen-anna.json', elp(['samenvoegen', almere, vastgelegd, anna]).out);
    assert.equal(JSON.parse(readFileSync(samen, 'utf8')).regio.inwoners, 229570);
    assert.deepEqual(elp(['samenvoegen', samen, anna]), { status: 0, out: readFileSync(samen, 'utf8'), err: '' });
    assert.equal(elp(['monitoring', samen]).out.includes('revisies'), false);
    assert.ok(out);
});

test('a thing that one side took away and the other changed stays, and is told; words stay on their line', () => {
    const steered = version('steered', (plan) => { wijk(plan, 5).burgers = 'een\ntwee'; });
    const { status, out, err } = elp(['samenvoegen', kern, bas, steered]);
    assert.equal(status, 1);
    assert.equal(JSON.parse(out).wijken.lijst.length, 5);
    assert.match(err, /conflict: Wijken: Wijk 5: onze: ontbreekt; hunne: .*een twee.*; in het plan staat: hunne\./);
    assert.equal(JSON.parse(elp(['samenvoegen', kern, bas, steered, '--kies', 'onze']).out).wijken.lijst.length, 4);
});

test('keys that this version does not know are told and merged', () => {
    const nieuw = (name, waarde) => version(name, (plan) => { plan.regio.toekomst = waarde; });
    const [een, twee] = [nieuw('een', { x: 1 }), nieuw('twee', [2])];
    assert.match(elp(['verschil', almere, een]).out, /\| Toekomst \| \{"x":1\} \| ontbreekt \|/);
    const { status, out, err } = elp(['samenvoegen', almere, een, twee]);
    assert.equal(status, 1);
    assert.match(err, /Regio: Toekomst: onze: \{"x":1\}; hunne: \[2\]/);
    assert.deepEqual(JSON.parse(out).regio.toekomst, { x: 1 });
    assert.deepEqual(JSON.parse(elp(['samenvoegen', almere, een, twee, '--kies=hunne']).out).regio.toekomst, [2]);
});

test('other plans, double ids, broken files and wrong calls are refused with 2', () => {
    const other = version('ander', (plan) => { plan.id = 'plan-00000000000000ff'; });
    const twice = version('twee-keer', (plan) => { wijk(plan, 2).id = wijk(plan, 1).id; });
    const broken = file('kapot-versie.json', '{');
    const faults = [
        [['samenvoegen', almere, other], /ander plan: plan-00000000000000ff/],
        [['samenvoegen', other, almere, almere], /ander plan: plan-00000000000000ff/],
        [['samenvoegen', almere, almere, twice], /twee-keer\.json\n.*komt twee keer voor/],
        [['samenvoegen', almere, broken], /kapot-versie\.json/],
        [['verschil', almere, 'er-niet.json'], /er-niet\.json/],
        [['samenvoegen', almere], /ten minste twee bestanden/],
        [['verschil', almere], /ten minste twee bestanden/],
        [['verschil', almere, almere, almere], /hoort hier niet/],
        [['samenvoegen', almere, almere, almere, almere], /hoort hier niet/],
        [['samenvoegen', almere, almere, '--kies', 'beide'], /onze, hunne/],
        [['verschil', almere, almere, '--vorm', 'pdf'], /html, markdown, csv, xlsx/],
    ];
    for (const [words, message] of faults) {
        const answer = elp(words);
        assert.equal(answer.status, 2, words.join(' '));
        assert.equal(answer.out, '', words.join(' '));
        assert.match(answer.err, message);
    }
});
