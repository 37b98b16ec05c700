// elp on many plans, and its reports: figures side by side, the national picture, and texts that try to be more.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { sheetsOf } from '../browser/lib/workbook.mjs';
import { almere, bytes, elp, file, json } from './run.mjs';

/** A plan of a region; `more` goes into the plan itself. */
function region(number, naam, inwoners, more = {}) {
    const id = `plan-${String(number).padStart(16, '0')}`;
    return file(`regio-${number}.json`, JSON.stringify({ type: 'eerstelijnsplan', schemaversie: 1, id, naam, regio: { naam, inwoners }, ...more }));
}

test('overzicht: a row for each plan, in the order given, with its own figures', () => {
    const { status, json: rows } = json(['overzicht', almere, region(2, 'Groot', 319999)]);
    assert.equal(status, 0);
    assert.deepEqual(rows.map((row) => [row.regio, row.inwoners, row.uitvoering_cent]),
        [['Almere', 226500, 78500000], ['Groot', 319999, 102500000]]);
    assert.deepEqual([rows[0].laagste_cent, rows[0].hoogste_cent], [78500000, 82000000]);
    assert.equal(rows[0].punten.ontbreekt, json(['eerst', almere]).json.per_aard.ontbreekt);
});

test('overzicht and landelijk: a plan without a name is called so, never with nothing', () => {
    const empty = file('zonder-naam.json', elp(['voorbeeld', 'leeg']).out);
    for (const command of ['overzicht', 'landelijk']) {
        const { out } = elp([command, almere, empty]);
        assert.match(out, /\n\| zonder naam \| onbekend \|/, command);
        assert.doesNotMatch(out, /\n\| +\| onbekend/, command);
    }
    assert.match(elp(['overzicht', empty, '--taal', 'en']).out, /\n\| without a name \|/);
});

test('landelijk: 785.000 + 1.025.000 = 1.810.000; a copy counts once; each share names what it is of', () => {
    const answer = json(['landelijk', almere, region(2, 'Groot', 319999), almere]);
    assert.equal(answer.status, 0);
    const { totaal, aandelen, kopieen, gelijkenis, regios, disciplines } = answer.json;
    assert.equal(totaal.regios, 2);
    assert.equal(regios.length, 2);
    assert.deepEqual(totaal.uitvoering_cent, { som: 181000000, bekend: 2, onbekend: 0 });
    assert.deepEqual(totaal.inwoners, { som: 546499, bekend: 2, onbekend: 0 });
    assert.deepEqual(kopieen, [{ weggelaten: almere, geteld: almere, soort: 'gelijk', alleen_geteld: 0, alleen_weggelaten: 0 }]);
    const shares = Object.fromEntries(aandelen.map((one) => [one.noemer, one]));
    assert.equal(shares['regios-met-voorbereiding'].van, 43);
    for (const share of aandelen) assert.ok(share.bron && share.plaats && share.status, share.noemer);
    // 319.999 - 226.500 = 93.499, which is 29,22 % of 319.999; phase, coverage and mandate are not known of both.
    assert.deepEqual(gelijkenis.map((one) => one.afstand_basispunten), [2922, 2922]);
    assert.equal(disciplines.find((one) => one.discipline === 'huisartsen').regios, 2);
});

test('landelijk: a region without inhabitants counts as not known, and an error in one plan ends with 1', () => {
    const unknown = json(['landelijk', almere, region(3, 'Leeg', undefined)]);
    assert.equal(unknown.status, 0);
    assert.deepEqual(unknown.json.totaal.inwoners, { som: 226500, bekend: 1, onbekend: 1 });
    const broken = json(['landelijk', almere, region(4, 'Nul', 0)]);
    assert.equal(broken.status, 1);
    assert.equal(broken.json.totaal.inwoners.onbekend, 1);
});

test('the forms of a report: markdown, html, csv, in Dutch and in English', () => {
    for (const command of [['rapport', almere], ['overzicht', almere], ['landelijk', almere]]) {
        const markdown = elp(command).out;
        assert.match(markdown, /^# .+\n\n/);
        assert.match(markdown, /\| ---/);
        assert.equal(elp([...command, '--vorm', 'markdown']).out, markdown);
        const html = elp([...command, '--vorm', 'html']).out;
        assert.match(html, /^<!doctype html>\n<html lang="nl">/);
        assert.match(html, /<table>/);
        assert.match(elp([...command, '--vorm', 'html', '--taal', 'en']).out, /<html lang="en">/);
        assert.match(elp([...command, '--vorm', 'csv']).out, /;/);
        assert.equal(elp([...command, '--vorm', 'pdf']).status, 2);
    }
    const { out } = elp(['overzicht', almere, '--vorm', 'csv']);
    assert.match(out, /"regio";"inwoners";"fase";"uitvoering_cent"/);
    assert.match(out, /"Almere";226500;"uitvoering";78500000;78500000;82000000;/);
});

test('as xlsx a report is a workbook with its tables, the same bytes each time', () => {
    for (const command of [['rapport', almere, '--soort', 'bestuur'], ['overzicht', almere], ['landelijk', almere], ['verschil', almere, almere]]) {
        const { status, out } = bytes([...command, '--vorm', 'xlsx']);
        assert.equal(status, 0, command[0]);
        assert.equal(sheetsOf(out)[0].name, 'Inhoud');
        assert.deepEqual(bytes([...command, '--vorm=xlsx']).out, out);
    }
    const [contents, figures] = sheetsOf(bytes(['rapport', almere, '--soort', 'bestuur', '--vorm', 'xlsx', '--taal', 'en']).out);
    assert.equal(contents.name, 'Contents');
    assert.equal(figures.cells.B2, 226500);
});

test('a workbook is not poured over a screen', { skip: process.env.ELP_RUNNER && 'the same main()' }, () => {
    const call = `'${process.env.ELP}' overzicht '${almere}' --vorm`;
    const on_screen = (words) => spawnSync('script', ['-qec', `${call} ${words}`, '/dev/null'], { encoding: 'utf8', timeout: 20_000 });
    const refused = on_screen('xlsx');
    assert.equal(refused.status, 2);
    assert.match(refused.stdout, /^fout: Een XLSX-bestand is niet op het scherm te lezen\. Schrijf het naar een bestand, met > /);
    assert.match(on_screen('csv').stdout, /"regio"/);
});

test('rapport tells the amount, the readings, what to do first and every source, without free text of the user', () => {
    const { out } = elp(['rapport', almere]);
    assert.match(out, /Totaal: €\u00a0785\.000/);
    assert.match(out, /820\.000/);
    assert.match(out, /## Eerst doen/);
    assert.match(out, /\| S2 \|/);
    assert.ok(JSON.parse(readFileSync(almere, 'utf8')).toelichting.length > 10);
    assert.doesNotMatch(out, /voor zover openbare bronnen vertellen/);
    const chapters = json(['rapport', almere]).json.hoofdstukken;
    const first = chapters.find((one) => one.titel === 'Eerst doen').tabellen[0].rijen;
    assert.equal(first.length, json(['eerst', almere]).json.aantal);
});

test('rapport --soort: each kind in each form, one wijk or discipline by name, and calls that are wrong', () => {
    const kinds = ['plan', 'plan-van-aanpak', 'bestuur', 'aanvraag', 'voucher', 'verzekeraar', 'capaciteit', 'sroi', 'monitoring'];
    for (const kind of kinds) {
        const { status, out } = elp(['rapport', almere, '--soort', kind, '--vorm', 'html']);
        assert.equal(status, 0, kind);
        assert.match(out, /^<!doctype html>/);
    }
    assert.equal(elp(['rapport', almere, '--soort', 'plan']).out, elp(['rapport', almere]).out);
    assert.match(elp(['rapport', almere, '--soort', 'wijk', '--wijk', 'waterwijk']).out, /^# Wijkpagina: Waterwijk, Almere\n/);
    const { hoofdstukken } = json(['rapport', almere, '--soort', 'voucher', '--discipline', 'Logopedisten']).json;
    assert.deepEqual(hoofdstukken.map(({ titel }) => titel), ['Logopedisten']);
    assert.match(elp(['rapport', almere, '--soort', 'sroi', '--vorm', 'html']).out, /<svg viewBox=/);
    const faults = [
        [['--soort', 'krant'], /krant is hier geen keuze\. Kies uit: plan, /],
        [['--soort', 'wijk'], /--wijk: .+ Kies uit: Waterwijk, /],
        [['--soort', 'wijk', '--wijk', 'Poort'], /geen wijk Poort/],
        [['--soort', 'voucher', '--discipline', 'huisartsen'], /huisartsen is geen discipline/],
        [['--wijk', 'Waterwijk'], /--wijk is geen optie/],
    ];
    for (const [words, expected] of faults) {
        const { status, err } = elp(['rapport', almere, ...words]);
        assert.equal(status, 2, words.join(' '));
        assert.match(err, expected);
    }
});

test('zonder-namen gives a plan file without names and free text, which says what is left out', () => {
    const { status, out, err } = elp(['zonder-namen', almere]);
    assert.equal(status, 0);
    const plan = JSON.parse(out);
    assert.equal(plan.type, 'eerstelijnsplan');
    assert.equal(plan.wijken.lijst[0].naam, 'Waterwijk');
    assert.match(plan.toelichting, /Knelpunt: eigenaar \(1\)/);
    assert.doesNotMatch(out, /De wijkcoördinator/);
    assert.match(err, /Knelpunt: eigenaar \(1\)/);
    assert.equal(elp(['zonder-namen', file('zonder.json', out)]).status, 0);
});

test('texts that try to be more than text stay text in every form', () => {
    const naam = '=HYPERLINK("https://x")\n# kop | cel `code` <script>alert(1)</script> [a](b) &amp; "q\'';
    const plan = region(9, naam, 1000);
    const html = elp(['overzicht', plan, '--vorm', 'html']).out;
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.match(html, /&amp;amp; &quot;q&#39;/);
    const markdown = elp(['overzicht', plan]).out;
    assert.doesNotMatch(markdown, /^# kop/m);
    assert.doesNotMatch(markdown, /(^|[^\\])[<`]/);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
    const columns = (line) => line.replaceAll('\\|', '').split('|').length;
    for (const line of rows) assert.equal(columns(line), columns(rows[0]), line);
    const csv = elp(['overzicht', plan, '--vorm', 'csv']).out;
    assert.match(csv, /"'=HYPERLINK\(""https:\/\/x""\) # kop/);
    assert.equal(csv.trim().split('\r\n').length, 3);
});

test('calls that are wrong, and files that cannot be read, end with 2 and name the file', () => {
    const broken = file('kapot-land.json', '{');
    const faults = [
        [['overzicht'], /geen bestand/], [['landelijk'], /geen bestand/],
        [['landelijk', almere, broken], /kapot-land\.json/], [['overzicht', 'er-niet.json'], /er-niet\.json/],
        [['rapport', almere, almere], /hoort hier niet/],
    ];
    for (const [words, message] of faults) {
        const answer = elp(words);
        assert.equal(answer.status, 2, words.join(' '));
        assert.equal(answer.out, '', words.join(' '));
        assert.match(answer.err, message);
    }
});
