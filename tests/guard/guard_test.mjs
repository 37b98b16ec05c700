// Runs the guards over the sources, and shows for each guard that it can fail.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { amount_faults } from './amounts.mjs';
import { boundary_faults } from './boundaries.mjs';
import { root, sources, without_comments } from './sources.mjs';
import { absent_texts, missing_sentences, missing_texts, unused_texts } from './texts.mjs';

const code = ['.cpp', '.hpp'];
const core = sources('core', code);
const program = [...core, ...sources('cli', code), ...sources('assets', code), ...sources('web', code)];
const keys = Object.keys(JSON.parse(readFileSync(`${root}assets/teksten/nl.json`, 'utf8')));

const file = (path, text) => ({ path, text });

test('the folders use each other in the directions of the design', () => {
    assert.ok(core.length > 10);
    assert.deepEqual(boundary_faults(program), []);
});

test('the guard of directions sees each kind of fault', () => {
    const faults = (path, text) => boundary_faults([file(path, text)]).length;
    assert.equal(faults('core/base/a.hpp', '#include "core/taal/b.hpp"'), 1);
    assert.equal(faults('core/resv/a.hpp', '#include "core/subsidie/b.hpp"'), 1);
    assert.equal(faults('core/plan/a.cpp', '#include "core/beoordeling/b.hpp"'), 1);
    assert.equal(faults('core/plan/a.cpp', '#include <chrono>'), 1);
    assert.equal(faults('core/plan/a.cpp', '#include <imgui.h>'), 1);
    assert.equal(faults('core/plan/a.cpp', '#ifdef __EMSCRIPTEN__\n#endif'), 1);
    assert.equal(faults('cli/a.cpp', '#include "web/ui/b.hpp"'), 1);
    assert.equal(faults('web/views/a.cpp', 'SDL_Delay(1);'), 1);
    assert.equal(faults('web/platform/desktop/a.cpp', 'SDL_Delay(1);'), 0);
    assert.equal(faults('core/plan/a.cpp', '// not <chrono>: #include <chrono>\n#include "core/base/date.hpp"'), 0);
});

test('no amount, percentage or date of policy stands in the core', () => {
    assert.deepEqual(amount_faults(core), []);
});

test('the guard of amounts sees each kind of literal', () => {
    const faults = (text, path = 'core/subsidie/a.cpp') => amount_faults([file(path, text)]).length;
    assert.equal(faults('int x = 300000;'), 1);
    assert.equal(faults("int x = 35'000'00;"), 1);
    assert.equal(faults('Date d{2026, 12, 31};') >= 1, true);
    assert.equal(faults('auto d = parse("2026-12-31");'), 1);
    assert.equal(faults('text("75 %");'), 1);
    assert.equal(faults('// 300000 inwoners\nint x = 3;'), 0);
    assert.equal(faults('int x = 100000;', 'core/subsidie/uitvoering.cpp'), 0);
});

test('every text that a source asks for exists, and problems have a sentence and a next step', () => {
    assert.deepEqual(missing_texts(keys, program), []);
    assert.deepEqual(missing_sentences(keys, program), []);
});

test('screens ask for no text that the page does not carry', () => {
    assert.deepEqual(absent_texts(program), []);
    const faults = (path) => absent_texts([file(path, 'stof.text("rapport.kop.sroi");')]).length;
    assert.equal(faults('web/views/a.cpp'), 1);
    assert.equal(faults('core/beoordeling/a.cpp'), 1);
    assert.equal(faults('core/rapport/a.cpp'), 0);
});

test('every text is used', () => {
    assert.deepEqual(unused_texts(keys, program), []);
});

test('the guards of texts see what is missing and what is left over', () => {
    const source = [file('web/views/a.cpp', 'ui.text(teksten("start.nieuw")); p.push_back({Severity::error, "x.fout", ""});')];
    assert.deepEqual(missing_texts(['start.open'], source), ['web/views/a.cpp:1: start.nieuw']);
    assert.equal(missing_texts(['start.nieuw'], source).length, 0);
    assert.equal(missing_sentences(['probleem.x.fout'], source).length, 1);
    assert.deepEqual(unused_texts(['start.nieuw', 'start.weg', 'probleem.x.fout.stap', 'probleem.y'], source), ['start.weg', 'probleem.y']);
});

test('comments are taken out and strings stay', () => {
    assert.equal(without_comments('a("//b"); // c\n/* d */ e'), 'a("//b");     \n        e');
});
