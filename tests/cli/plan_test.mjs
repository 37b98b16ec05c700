// elp on a plan: what to do first, and own values laid over the shipped ones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { almere, elp, file, json, scratch } from './run.mjs';

const aarden = ['fout', 'te-laat', 'tegenspraak', 'ongedekt', 'ontbreekt', 'open'];

/** A rule file of one's own with one value. */
function regeling(name, parameter) {
    return file(name, JSON.stringify({
        type: 'regeling', schemaversie: 1, id: 'eigen', titel: 'Eigen waarden',
        bronnen: [{ id: 'brief', titel: 'Brief over de oproep', uitgever: 'De regio', datum: '2026' }],
        parameters: [{
            id: 'uitvoering.module.bedrag', regel: 'R-3', eenheid: 'cent',
            waarden: [{ waarde: 3600000, geldig_van: '2024-01-01', bron: 'brief', plaats: 'bladzijde 2', status: 'vastgesteld' }],
            ...parameter,
        }],
    }));
}

test('eerst: the worst first, numbered, each with rule, place, weight and what put it below the one before', () => {
    const { status, json: answer } = json(['eerst', almere]);
    assert.equal(status, 0);
    assert.deepEqual(answer.volgorde, ['aard', 'datum', 'bedrag', 'plaats']);
    assert.deepEqual(answer.punten.map((punt) => punt.nummer), answer.punten.map((_, i) => i + 1));
    assert.equal(answer.punten[0].volgt_door, 'aard');
    for (let i = 1; i < answer.punten.length; ++i) {
        const [before, punt] = [answer.punten[i - 1], answer.punten[i]];
        assert.ok(before.gewicht >= punt.gewicht, punt.code);
        assert.equal(punt.volgt_door === 'aard', before.aard !== punt.aard, punt.code);
    }
    for (const punt of answer.punten) {
        assert.equal(punt.gewicht, aarden.length - aarden.indexOf(punt.aard));
        assert.ok(punt.plaats.startsWith('/') && punt.tekst && punt.stap, punt.code);
    }
    for (const aard of aarden) {
        assert.equal(answer.per_aard[aard], answer.punten.filter((punt) => punt.aard === aard).length, aard);
    }
});

test('eerst holds all that controleer finds, and nothing else', () => {
    const found = json(['controleer', almere]).json;
    const codes = [...found.problemen, ...found.bevindingen].map((one) => `${one.code} ${one.plaats}`).sort();
    assert.ok(codes.length > 10);
    assert.deepEqual(json(['eerst', almere]).json.punten.map((punt) => `${punt.code} ${punt.plaats}`).sort(), codes);
});

test('eerst in words, in Dutch and in English; an error in the plan ends with 1', () => {
    const { out } = elp(['eerst', almere]);
    assert.match(out, /^Eerst doen: \d+ punten \(/);
    assert.match(out, /\n1\. /);
    assert.match(elp(['eerst', almere, '--taal', 'en']).out, /^To do first: \d+ points \(/);
    const broken = file('nul.json', JSON.stringify({ type: 'eerstelijnsplan', schemaversie: 1, id: 'plan-0000000000000001', regio: { inwoners: 0 } }));
    const answer = json(['eerst', broken]);
    assert.equal(answer.status, 1);
    assert.equal(answer.json.punten[0].aard, 'fout');
    assert.equal(answer.json.punten[0].plaats, '/regio/inwoners');
});

test('own values: 400.000 + 11 × 36.000 = 796.000, with the own source in the trace', () => {
    const own = regeling('eigen.json', {});
    for (const words of [['subsidie', '--inwoners', '226500'], ['bereken', almere]]) {
        const { status, json: answer, err } = json([...words, '--regeling', own]);
        assert.equal(status, 0);
        assert.equal(answer.totaal_cent, 79600000);
        const step = answer.stappen.find((one) => one.stap === 'uitvoering.module-bedrag');
        assert.deepEqual([step.bron, step.plaats, step.status], ['Brief over de oproep', 'bladzijde 2', 'vastgesteld']);
        assert.doesNotMatch(err, /eigen/);
    }
});

test('invoegen puts own values into the plan, so that it gives the same without the rule file', () => {
    const own = regeling('eigen.json', {});
    const { status, out } = elp(['invoegen', almere, '--regeling', own]);
    assert.equal(status, 0);
    const filled = file('gevuld.json', out);
    const [value] = JSON.parse(out).eigen_waarden.lijst;
    assert.equal(value.parameter, 'uitvoering.module.bedrag');
    assert.equal(value.bron, 'Brief over de oproep');
    assert.equal(json(['bereken', filled]).json.totaal_cent, 79600000);
    // Twice the same value overlaps: the plan's own holds, and it is said.
    const twice = elp(['bereken', filled, '--regeling', own]);
    assert.match(twice.err, /\/eigen_waarden\/lijst\/waarde-/);
    assert.match(twice.out, /796\.000/);
});

test('an own rule file that does not fit is refused with its place', () => {
    const faults = [
        [['bereken', almere, '--regeling', regeling('vreemd.json', { id: 'uitvoering.nergens' })], /\/parameters\/0\/id: Het programma kent geen parameter uitvoering\.nergens/],
        [['bereken', almere, '--regeling', regeling('eenheid.json', { eenheid: 'inwoners' })], /\/parameters\/0\/eenheid: .*inwoners.* cent/],
        [['bereken', almere, '--regeling', regeling('regel.json', { regel: '' })], /\/parameters\/0\/regel/],
        [['eerst', almere, '--regeling', file('kapot.json', '{"type": "regeling"')], /fout: /],
        [['controleer', almere, '--regeling', file('plan.json', '{"type": "eerstelijnsplan"}')], /fout: /],
        [['subsidie', '--inwoners', '1', '--regeling', scratch], /niet te lezen/],
        [['invoegen', almere], /--regeling ontbreekt/],
        [['eerst'], /geen bestand/],
        [['eerst', almere, 'meer.json'], /meer\.json hoort hier niet/],
    ];
    for (const [words, message] of faults) {
        const answer = elp(words);
        assert.equal(answer.status, 2, words.join(' '));
        assert.equal(answer.out, '', words.join(' '));
        assert.match(answer.err, message);
    }
});

test('what steers a terminal is refused in a plan, and shown as plain text in the refusal', () => {
    const hostile = 'rood \u001b[31m\u009b2J\u0007\r';
    const plan = JSON.parse(readFileSync(almere, 'utf8'));
    const named = file('naam.json', JSON.stringify({ ...plan, naam: hostile }));
    const keyed = file('sleutel.json', JSON.stringify({ ...plan, regio: { ...plan.regio, [hostile]: 1, inwoners: hostile } }));
    const twice = file('dubbel.json', `{"type":"eerstelijnsplan","schemaversie":1,${JSON.stringify(hostile)}:1,${JSON.stringify(hostile)}:2}`);
    for (const call of [['controleer', named], ['eerst', keyed], ['bereken', twice], [hostile], ['eerst', `${almere}${hostile}`]]) {
        const { status, out, err } = elp(call);
        assert.equal(status, 2, call[0]);
        assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/, call[0]);
    }
});

test('bereken tells the other subsidies, the budget, its division and the gap: 150.000 + 785.000 + 200.000', () => {
    const { json: answer } = json(['bereken', almere]);
    assert.equal(answer.subsidies_samen.hoogste_cent, 113500000);
    assert.equal(answer.subsidies_samen.hoogste_lezing_cent, 117000000);
    assert.equal(answer.begroting.totaal_cent, 0);
    assert.equal(answer.gat.project_einde, '2027-02-28');
    assert.deepEqual(answer.gat.maanden, ['2027-01', '2027-02'].map((maand) => ({ maand, ongedekt_cent: null, gedekt: false })));
    assert.deepEqual(Object.keys(answer.verdeling.buiten_lezing_cent), ['hoofdaanvrager', 'namens-partijen', 'alle-partners']);
    // What is calculated from the call alone has no plan to tell these of.
    assert.equal(json(['subsidie', '--inwoners', '226500']).json.gat, undefined);
});

test('vastleggen keeps the rules in the plan; other rules are found by controleer, the same are not', () => {
    const about_rules = (path) => json(['controleer', path]).json.bevindingen.filter((one) => one.code.startsWith('regels.'));
    const kept = elp(['vastleggen', almere]);
    assert.equal(kept.status, 0);
    assert.deepEqual(about_rules(file('vastgelegd.json', kept.out)), []);
    const plan = JSON.parse(kept.out);
    const index = plan.regelstand.gebruikt.findIndex((line) => line.startsWith('zonmw-uitvoering '));
    plan.regelstand.gebruikt[index] = 'zonmw-uitvoering 0123456789abcdef';
    const changed = file('ouder.json', JSON.stringify(plan));
    assert.deepEqual(about_rules(changed).map((one) => one.code), ['regels.gewijzigd']);
    assert.match(about_rules(changed)[0].tekst, /Uitvoeringssubsidie Versterking organisatie eerstelijnszorg/);
    assert.match(elp(['controleer', changed]).out, /\nopen: \/regelstand\/gebruikt: De regels van /);
    // What the file remembers of before differs; the plan does not.
    const { revisies, ...again } = json(['vastleggen', changed]).json;
    assert.deepEqual({ ...again, revisies: plan.revisies }, JSON.parse(kept.out));
    assert.equal(revisies.length, plan.revisies.length + 1);
});

test('monitoring hands over indicators without names and free text', () => {
    const plan = file('meten.json', JSON.stringify({
        type: 'eerstelijnsplan', schemaversie: 1, id: 'plan-0000000000000001',
        leren: { indicatoren: [{ id: 'ind-0000000000000001', volgorde: 'V01', naam: 'Wachttijd', toelichting: 'Vraag Jan', nulmeting: 40 }] },
    }));
    const answer = elp(['monitoring', plan]);
    assert.equal(answer.status, 0);
    const handed_over = JSON.parse(answer.out);
    assert.equal(handed_over.type, 'eerstelijnsmonitoring');
    assert.equal(handed_over.leren.indicatoren[0].nulmeting, 40);
    assert.doesNotMatch(answer.out, /Jan/);
});

test('regels: every choice and list names its source, every value what it counts', () => {
    const { out } = elp(['regels']);
    assert.match(out, /R-3 {2}uitvoering\.afronding · \[hele\] begonnen naar-rato · S2, Uitvoeringssubsidie, Welk bedrag\?\n/);
    assert.match(out, /uitvoering\.grens = 300\.000 inwoners · S2/);
    assert.match(out, /voorbereiding\.duur = 12 maanden · /);
    assert.match(out, /R-21 {2}resv\.ontwerpcriteria · S\d, .+ \((vastgesteld|aankondiging|aanname)\)\n/);
    assert.deepEqual(json(['voorbeeld']).json, ['almere', 'grote-regio', 'leeg']);
});

test('opmerkingen: what is open with what it is about, or all of it; what is gone is said to be', () => {
    const plan = JSON.parse(readFileSync(almere, 'utf8'));
    const [wijk] = plan.wijken.lijst;
    const remark = (number, rest) => ({ id: `opm-000000000000000${number}`, volgorde: `V0${number}`, ...rest });
    plan.opmerkingen = { lijst: [
        remark(1, { tekst: 'Klopt dit?', auteur: 'Roos', datum: '2026-11-30', over: `/wijken/lijst/${wijk.id}` }),
        remark(2, { tekst: 'Mooi plan' }),
        remark(3, { tekst: 'Weg', over: '/knelpunten/lijst/knel-0000000000000009/naam' }),
        remark(4, { tekst: 'Gedaan', stand: 'afgehandeld', reactie: 'Ja, sinds 1 mei' }),
    ] };
    const path = file('opmerkingen.json', JSON.stringify(plan));
    const { status, out, err } = elp(['opmerkingen', path]);
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.match(out, new RegExp(`^${wijk.naam} · open · Roos · 30 november 2026\n {2}Klopt dit\\?\nHet hele plan · open\n {2}Mooi plan\nweggehaald uit: Knelpunten · open\n`));
    assert.doesNotMatch(out, /Gedaan/);
    assert.match(elp(['opmerkingen', path, '--alle']).out, /Het hele plan · afgehandeld\n {2}Gedaan\n {2}Reactie: Ja, sinds 1 mei\n$/);
    assert.deepEqual(json(['opmerkingen', path]).json.map((one) => [one.waarover, one.bestaat]),
        [[wijk.naam, true], ['Het hele plan', true], ['weggehaald uit: Knelpunten', false]]);
    assert.equal(json(['opmerkingen', path, '--alle']).json[3].stand, 'afgehandeld');
    const none = file('stil.json', JSON.stringify({ ...plan, opmerkingen: {} }));
    assert.equal(elp(['opmerkingen', none]).out, 'Geen opmerkingen.\n');
    assert.deepEqual(json(['opmerkingen', none]).json, []);
});
