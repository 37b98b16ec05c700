// Starts the program in the page and joins it to the page's parts. When it cannot start, the page says so itself.
import { makeContext, watchContext, watchPointer, watchSize } from './canvas.js';
import { makeExports } from './exports.js';
import { makeFiles } from './files.js';
import { makeFrames } from './frames.js';
import { isMac } from './keys.js';
import { watchLeaving } from './leaving.js';
import { makeLink, watchLinks } from './link.js';
import { makeMirror } from './mirror.js';
import { showNotice } from './notice.js';
import { keepOffline } from './offline.js';
import { printReport } from './print.js';
import { bindProgram } from './program.js';
import { makeRecovery, openRecovery } from './recovery.js';
import { copyText, handleText, showValue } from './text.js';
import { watchTouch } from './touch.js';

const app = document.getElementById('app');
const canvas = document.getElementById('canvas');

function announce(text, urgent) {
    const region = document.getElementById(urgent ? 'dringend' : 'bericht');
    region.textContent = ''; // the same words twice are said twice
    setTimeout(() => {
        region.textContent = text;
    }, 50);
}

/** Only who reads English needs its texts: they are no part of the program, and are asked for at once. */
async function fetchEnglish(program) {
    let bytes = new Uint8Array();
    try {
        const answer = await fetch(new URL('teksten-en.json', import.meta.url));
        if (answer.ok) bytes = new Uint8Array(await answer.arrayBuffer());
    } catch {} // without a connection: the program says so
    program.english(bytes);
}

async function start(load, recoveryOpened) {
    const page = {};
    let frames = null;
    // No memory left, or a check of the compiler's: the program ends, whatever called it, and the page says so.
    function end(words) {
        frames?.stop();
        showNotice('gestopt', words);
    }
    const module = await load({ canvas, page, noInitialRun: true, onAbort: () => end('') });
    const opened = await recoveryOpened;
    // From here on nothing waits: a frame drawn before all parts are joined would end the program.
    const program = bindProgram(module);
    frames = makeFrames(app, () => {
        try {
            return program.frame();
        } catch (error) {
            end(String(error?.message ?? error).replace(/^Aborted.*/, ''));
            console.error(error);
            return false;
        }
    });
    const mirror = makeMirror({ root: document.getElementById('spiegel'), canvas, program, frames, showValue });
    const files = makeFiles({ app, input: document.getElementById('bestand'), program });
    const recovery = makeRecovery(opened, program);
    Object.assign(page, {
        frames: frames.request,
        mirror: mirror.apply,
        canvas: watchSize(canvas, frames),
        chooseFile: files.choose,
        chooseFiles: files.chooseMany,
        openRecent: files.openRecent,
        forgetRecent: files.forgetRecent,
        save: files.save,
        exportFile: files.exportFile,
        makeExport: makeExports(program),
        print: printReport,
        makeLink: (bytes) => makeLink(bytes).then(program.linkMade),
        file: files.settle,
        recovery: recovery.keep,
        unsaved: watchLeaving(program, recovery),
        copy: copyText,
        announce,
        isMac,
        fetchEnglish: () => fetchEnglish(program),
    });
    watchPointer(app, canvas);
    watchTouch(canvas, mirror);
    handleText({ app, root: document.getElementById('spiegel'), mirror, program, frames });
    watchContext(canvas, program, frames);
    if (opened.found) program.recoveryFound(opened.found);
    module.callMain([]);
    watchLinks(program);
    // The program's keys work from the start; Tab goes on to its first control.
    if (document.activeElement === document.body) app.focus({ preventScroll: true });
    frames.now();
    app.removeAttribute('aria-busy');
    page.renew = keepOffline(program, recovery, page.unsaved); // after the first frame: the first visit fetches more then
    // For tests and for scripts of the user's own: to read what is on the screen, never to change it.
    window.eerstelijnsplanner = { tree: program.tree, drawnFrames: program.drawnFrames, crossings: program.crossings,
        resting: frames.resting };
}

if (typeof WebAssembly !== 'object') showNotice('geen-wasm');
else {
    // What takes time of its own goes first; making the context waits for the display.
    const imported = import('./eerstelijnsplanner.js');
    const recoveryOpened = openRecovery();
    if (!makeContext(canvas)) showNotice('geen-webgl');
    else {
        imported.then((program) => start(program.default, recoveryOpened)).catch((error) => {
            showNotice('niet-geladen', String(error?.message ?? error));
            throw error;
        });
    }
}
