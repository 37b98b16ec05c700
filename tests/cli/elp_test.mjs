// elp as a person calls it: the subsidy from options and from a plan, and what is refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { almere, elp, file, json, root, scratch } from './run.mjs';

test('226.500 inhabitants: 785.000, from 785.000 to 820.000, with what is open', () => {
    const { status, json: answer } = json(['subsidie', '--inwoners', '226500']);
    assert.equal(status, 0);
    assert.equal(answer.inwoners, 226500);
    assert.equal(answer.vast_bedrag_cent, 40000000);
    assert.equal(answer.modules, 11);
    assert.equal(answer.modulair_bedrag_cent, 38500000);
    assert.equal(answer.totaal_cent, 78500000);
    assert.equal(answer.bandbreedte.laagste_cent, 78500000);
    assert.equal(answer.bandbreedte.hoogste_cent, 82000000);
    assert.equal(answer.bandbreedte.volledig, false);
    assert.deepEqual(answer.bandbreedte.ontbrekend.map((open) => open.ontbreekt),
        ['wijk-inwoners', 'wijk-inwoners', 'aantal-wijkverbanden']);
});

test('the readings: in proportion, started modules, and the boundary of 300.000', () => {
    const total = (...words) => json(['subsidie', ...words]).json.totaal_cent;
    assert.equal(total('--inwoners', '226500', '--afronding', 'naar-rato'), 79637500);
    assert.equal(total('--inwoners', '226.500', '--afronding=begonnen'), 82000000);
    assert.equal(total('--inwoners', '300000'), 92500000);
    assert.equal(total('--inwoners', '300000', '--grens', 'hoog'), 102500000);
    assert.equal(json(['subsidie', '--inwoners', '226500', '--afronding', 'naar-rato']).json.modules, 11.325);
    const range = json(['subsidie', '--inwoners', '300000']).json.bandbreedte;
    assert.deepEqual([range.laagste_cent, range.hoogste_cent], [92500000, 102500000]);
});

test('every step names rule, source, unit and value', () => {
    const { stappen } = json(['subsidie', '--inwoners', '226500']).json;
    for (const step of stappen) {
        assert.match(step.regel, /^R-\d+$/);
        assert.ok(step.bron);
        assert.ok(step.eenheid);
        assert.equal(typeof step.waarde, 'number');
    }
    const fixed = stappen.find((step) => step.stap === 'uitvoering.vast-bedrag');
    assert.deepEqual({ bron: fixed.bron, status: fixed.status, waarde: fixed.waarde }, { bron: 'S2', status: 'aankondiging', waarde: 40000000 });
});

test('a plan from a file gives the same as its options', () => {
    const { status, json: answer } = json(['bereken', almere]);
    assert.equal(status, 0);
    assert.equal(answer.totaal_cent, 78500000);
    assert.deepEqual([answer.bandbreedte.laagste_cent, answer.bandbreedte.hoogste_cent], [78500000, 82000000]);
    assert.deepEqual(answer.stappen, json(['subsidie', '--inwoners', '226500']).json.stappen);
});

test('an error in the plan spoils the figure: exit 1, JSON all the same, the place on standard error', () => {
    const broken = file('nul.json', readFileSync(almere, 'utf8').replace('226500', '0'));
    const { status, json: answer, err } = json(['bereken', broken]);
    assert.equal(status, 1);
    assert.equal(answer.totaal_cent, null);
    assert.equal(answer.problemen[0].plaats, '/regio/inwoners');
    assert.match(err, /^fout: \/regio\/inwoners: Een regio met 0 inwoners kan geen subsidie krijgen\. Vul /);
    assert.equal(json(['subsidie', '--inwoners', '-1']).status, 1);
    assert.equal(json(['subsidie', '--inwoners', '9223372036854775807']).status, 1);
    assert.equal(json(['subsidie', '--inwoners', '18000000']).json.totaal_cent, 3200000000);
});

test('open points do not spoil: an empty plan ends with 0 and says what it waits for', () => {
    const empty = file('leeg-plan.json', '{"type": "eerstelijnsplan", "schemaversie": 1, "id": "plan-0000000000000001"}');
    const answer = elp(['bereken', empty]);
    assert.equal(answer.status, 0);
    assert.match(answer.out, /Nog niet te berekenen: inwoners van de regio ontbreekt\./);
});

test('what cannot be read ends with 2 and names place and next step', () => {
    const faults = [
        [['subsidie'], /--inwoners ontbreekt\. Zie: elp --help/],
        [['subsidie', '--inwoners'], /Achter --inwoners ontbreekt een waarde/],
        [['subsidie', '--inwoners', 'abc'], /--inwoners: Dit is geen getal: abc\. Schrijf een getal als 226\.500/],
        [['subsidie', '--inwoners', '1,5'], /--inwoners: 1,5 is geen heel getal/],
        [['subsidie', '--inwoners', '12.34'], /Bedoelt u 12,34\?/],
        [['subsidie', '--inwoners', '9999999999999999999'], /is te groot/],
        [['subsidie', '--inwoners', '1', '--inwoners', '2'], /staat er twee keer/],
        [['subsidie', '--inwoners', '1', '--afronding', 'soms'], /--afronding: soms is hier geen keuze\. Kies uit: hele, begonnen, naar-rato/],
        [['subsidie', '--inwoners', '1', '--peildatum', '2024-02-30'], /--peildatum: Hier hoort een datum/],
        [['subsidie', '--inwoners', '1', 'extra'], /extra hoort hier niet/],
        [['subsidie', '--inwonertal', '1'], /--inwonertal is geen optie/],
        [['bereken'], /geen bestand/],
        [['bereken', join(scratch, 'er-niet.json')], /niet te lezen/],
        [['bereken', scratch], /niet te lezen/],
        [['bereken', file('leeg.json', '')], /Het bestand is leeg/],
        [['bereken', file('half.json', readFileSync(almere).subarray(0, 300))], /afgebroken of beschadigd/],
        [['bereken', file('nieuw.json', readFileSync(almere, 'utf8').replace('"schemaversie": 1', '"schemaversie": 7'))], /schemaversie 7; dit programma leest tot en met versie 1/],
        [['bereken', file('latin.json', Buffer.from('{"type": "eerstelijnsplan", "naam": "Frysl\xe2n"}', 'latin1'))], /geen tekst in UTF-8/],
        [['bereken', file('diep.json', '{"type": "eerstelijnsplan", "x": ' + '['.repeat(1_000_000))], /dieper dan 64 lagen/],
        [['bereken', file('lijst.json', '['.repeat(1_000_000))], /geen eerstelijnsplan/],
        [['bereken', file('groot.json', Buffer.alloc(50 * 1024 * 1024, 32))], /te groot/],
        [['onzin'], /Opdracht onzin bestaat niet/],
        [['subsidie', '--inwoners', '1', '--taal', 'fr'], /--taal: fr is hier geen keuze/],
    ];
    for (const [words, message] of faults) {
        const answer = elp(words);
        assert.equal(answer.status, 2, words.join(' '));
        assert.equal(answer.out, '', words.join(' '));
        assert.match(answer.err, message);
    }
});

test('a plan whose peildatum lies outside the scheme says so instead of using an old amount', () => {
    const answer = elp(['subsidie', '--inwoners', '226500', '--peildatum', '2027-01-01']);
    assert.equal(answer.status, 1);
    assert.match(answer.err, /--peildatum: Op 1 januari 2027 geldt de regeling niet/);
});

test('help and version, in Dutch and in English', () => {
    assert.match(elp(['--help']).out, /berekent de uitvoeringssubsidie/);
    assert.match(elp(['--help', '--taal', 'en']).out, /calculates the uitvoeringssubsidie/);
    assert.match(elp(['--versie']).out, /^elp \d+\.\d+\.\d+\n$/);
    const nothing = elp([]);
    assert.equal(nothing.status, 2);
    assert.match(nothing.err, /elp subsidie --inwoners N/);
    assert.match(elp(['bereken', almere, '--taal', 'en']).out, /Total: €\u00a0785,000/);
});

test('the words of the answer in Dutch', () => {
    const { out } = elp(['bereken', almere]);
    assert.match(out, /Totaal: €\u00a0785\.000\n/);
    assert.match(out, /Bandbreedte over de lezingen: €\u00a0785\.000 tot €\u00a0820\.000\n/);
    assert.match(out, /Nog open: inwoners per wijk/);
    assert.match(out, /vast bedrag · S2, Uitvoeringssubsidie, Welk bedrag\? \(aankondiging\)/);
});

/** The analysis that tests/core/wijkverband/sroi_proef.hpp works out by hand. */
function valpreventie(change = () => {}) {
    const years = { vanaf_jaar: 1, jaren: 3 };
    const outcome = (id, amount, price, minus, when) => ({
        id: `uitk-000000000000000${id}`, volgorde: `V0${id}`, naam: `Uitkomst ${id}`, hoeveelheid_honderdsten: amount * 100,
        proxy_cent: price, proxy_bron: 'Kostenhandleiding 2024', proxy_jaar: 2023, deadweight_basispunten: minus[0],
        verdringing_basispunten: minus[1], attributie_basispunten: minus[2], afname_basispunten: minus[3], ...when,
    });
    const analysis = {
        id: 'sroi-0000000000000001', volgorde: 'V01', naam: 'Valpreventie', prijspeil_jaar: 2023, disconto: 'mkba', eerste_jaar: 'niet',
        inzet: [
            { id: 'inzet-0000000000000001', volgorde: 'V01', naam: 'Coach', jaar: 1, bedrag_cent: 1200000 },
            { id: 'inzet-0000000000000002', volgorde: 'V02', naam: 'Coach', jaar: 2, bedrag_cent: 300000 },
        ],
        uitkomsten: [
            outcome(1, 30, 26780, [2500, 0, 2000, 1000], years),
            outcome(2, 120, 3204, [1000, 500, 3000, 5000], { vanaf_jaar: 2, jaren: 2 }),
        ],
    };
    change(analysis);
    return { type: 'eerstelijnsplan', schemaversie: 1, id: 'plan-0000000000000001', sroi_analyses: { lijst: [analysis] } };
}

test('sroi-analyse: the golden sum, its range, years, steps and sensitivity', () => {
    const path = file('sroi.json', JSON.stringify(valpreventie()));
    const { status, json: all } = json(['sroi-analyse', path]);
    assert.equal(status, 0);
    assert.equal(all.analyses.length, 1);
    const golden = { effecten_cent: 1651495, inzet_cent: 1500000, effecten_contant_cent: 1614882, inzet_contant_cent: 1493399,
        netto_cent: 121483, verhouding: 1.08, terugverdientijd_maanden: 33, omslag_basispunten: 9248 };
    assert.deepEqual(all.analyses[0].uitkomst, golden);
    assert.deepEqual(all.analyses[0].bandbreedte,
        { netto_laagste_cent: 102007, netto_hoogste_cent: 154982, verhouding_laagste: 1.07, verhouding_hoogste: 1.11 });
    const { json: one } = json(['sroi-analyse', path, 'sroi-0000000000000001']);
    assert.deepEqual(one.uitkomst, golden);
    assert.deepEqual(one.jaren.map((year) => year.effect_contant_cent), [482040, 649337, 483505]);
    assert.equal(one.uitkomsten[0].stappen.at(-2).waarde, 482040);
    assert.equal(one.gevoeligheid.length, 16);
    const spread = one.gevoeligheid.map((row) => Math.abs(row.netto_hoog_cent - row.netto_laag_cent));
    assert.deepEqual(spread, [...spread].sort((a, b) => b - a));
    assert.equal(one.stappen.find((step) => step.stap === 'sroi.disconto-effecten').bron, 'RWS');
    const text = elp(['sroi-analyse', path, 'sroi-0000000000000001']).out;
    for (const part of [/Netto contante waarde: € 1\.214,83/, /Opbrengst voor elke euro: 1,08/, /1\.020,07 .* 1\.549,82/, /deadweight|komt door anderen · Uitkomst 1/])
        assert.match(text.replaceAll('\u00a0', ' '), part);
    assert.match(elp(['sroi-analyse', path, '--taal', 'en']).out.replaceAll('\u00a0', ' '), /Net present value: €\s?1,214\.83/);
});

test('sroi-analyse: open answers wait, impossible ones spoil, an unknown id is refused, a plan without says so', () => {
    const open = file('sroi-open.json', JSON.stringify(valpreventie((a) => { delete a.uitkomsten[0].proxy_cent; })));
    assert.equal(json(['sroi-analyse', open]).json.analyses[0].uitkomst, null);
    assert.equal(elp(['sroi-analyse', open]).status, 0);
    assert.match(elp(['sroi-analyse', open]).out, /Nog niet te berekenen: antwoorden die ontbreken: 1/);
    const wrong = file('sroi-fout.json', JSON.stringify(valpreventie((a) => { a.uitkomsten[0].attributie_basispunten = 10001; })));
    assert.equal(elp(['sroi-analyse', wrong]).status, 1);
    assert.match(elp(['sroi-analyse', wrong]).out, /Niet te berekenen/);
    const unknown = elp(['sroi-analyse', open, 'sroi-0000000000000009']);
    assert.equal(unknown.status, 2);
    assert.match(unknown.err, /geen SROI-analyse sroi-0000000000000009/);
    assert.equal(elp(['sroi-analyse', open, 'a', 'b']).status, 2);
    const empty = file('geen-analyses.json', elp(['voorbeeld', 'leeg']).out);
    assert.match(elp(['sroi-analyse', empty]).out, /heeft geen SROI-analyses/);
});

test('the manual names every key of the JSON of every command', () => {
    const analysis = json(['sroi-analyse', almere]).json.analyses[0].id;
    const calls = [['subsidie', '--inwoners', '226500'], ['bereken', almere], ['controleer', almere], ['eerst', almere],
        ['opmerkingen', almere, '--alle'],
        ['sroi-analyse', almere], ['sroi-analyse', almere, analysis], ['rapport', almere], ['overzicht', almere],
        ['landelijk', almere, join(root, 'assets/voorbeelden/grote-regio.json'), almere], ['regels']];
    // Their keys are words of the policy, or the columns of a table.
    const made = new Set(['per_aard', 'punten', 'per_oorzaak_cent', 'buiten_lezing_cent', 'rijen']);
    const keys = new Set();
    const collect = (value, inside) => {
        if (Array.isArray(value)) value.forEach((one) => collect(one, inside));
        else if (value && typeof value === 'object') {
            for (const [key, content] of Object.entries(value)) {
                if (!made.has(inside)) keys.add(key);
                collect(content, key);
            }
        }
    };
    for (const call of calls) collect(json(call).json, '');
    assert.ok(keys.size > 120);
    const manual = readFileSync(join(root, 'cli/elp.1'), 'utf8');
    assert.deepEqual([...keys].filter((key) => !new RegExp(`(^|[\\s",;:.])${key}([\\s",;:.]|$)`, 'm').test(manual)), []);
});

test('the help and the manual name every command and option', () => {
    const main = readFileSync(join(root, 'cli/main.cpp'), 'utf8');
    const names = [...main.matchAll(/(?:CallCommand|FileCommand|OptionSpec)\{"([a-z-]+)"/g)].map((found) => found[1]);
    assert.ok(names.length > 12);
    const texts = [elp(['--help']).out, elp(['--help', '--taal', 'en']).out, readFileSync(join(root, 'cli/elp.1'), 'utf8')];
    for (const name of names) {
        for (const text of texts) assert.match(text, new RegExp(`(^|[\\s])${name}\\b`, 'm'), name);
    }
});
