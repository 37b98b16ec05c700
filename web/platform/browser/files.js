// Plan files: open, drop, save. What the browser allows only in the user's own gesture starts here inside it.

import { makeRecent } from './recent.js';

const largest = 16 * 1024 * 1024;
const largestTogether = 4 * largest; // of files side by side: they wait in memory
const pickable = [{ description: 'Eerstelijnsplan', accept: { 'application/json': ['.json'] } }];

/** The bytes of a file that is not too large and can be read, or why there are none. */
async function read(file, room = largest) {
    if (file.size > room) return { why: 'too large', detail: String(file.size) };
    try {
        return { bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch (error) {
        return { why: 'unreadable', detail: String(error.message) };
    }
}

function download(name, bytes, type) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What changes when anyone writes the file: another tab, a program, a colleague. Null when it is not there. */
const stampOf = (file) => `${file.lastModified} ${file.size}`;
const stampNow = (handle) => handle.getFile().then(stampOf, () => null);
/** The file as this page just wrote it. Where another writer came between, no stamp of the file is like this one. */
const stampAfter = (handle, size) => handle.getFile().then((file) => (file.size === size ? stampOf(file) : 'other'), () => null);

async function write(handle, bytes) {
    const stream = await handle.createWritable();
    try {
        await stream.write(bytes);
        await stream.close();
    } catch (error) {
        await stream.abort().catch(() => {});
        throw error;
    }
}

function handleDrop(app, open) {
    const hasFiles = (event) => event.dataTransfer?.types.includes('Files');
    app.addEventListener('dragover', (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
    });
    app.addEventListener('drop', (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault(); // else the browser leaves the page for the file
        open([...event.dataTransfer.files]);
    });
}

/**
 * @param input an <input type=file> outside the mirror
 */
export function makeFiles({ app, input, program }) {
    let handle = null; // the open plan's own file, where the browser lets a page write to it
    let seen = null; // how that file was when this page last wrote it
    let before = null; // the file to go back to when the program refuses the one just opened
    let busy = Promise.resolve(); // one save after another
    const recent = makeRecent(program);

    async function open(file, own = null) {
        const { bytes, why, detail } = await read(file);
        if (why) {
            program.fileFailed(file.name, why, detail);
            return;
        }
        if (!program.fileOpened(file.name, bytes)) return;
        before = { handle, seen };
        handle = own;
        seen = own && stampOf(file);
    }
    const openOwn = async (own) => open(await own.getFile(), own);
    /** Asks for the file where the browser then lets the page write to it; a save goes there without asking again. */
    async function pick() {
        try {
            const [own] = await window.showOpenFilePicker({ types: pickable });
            await openOwn(own);
        } catch (error) {
            if (error.name !== 'AbortError') program.fileFailed('', 'unreadable', String(error.message));
        }
    }
    async function openRecent(own) {
        try {
            const mode = { mode: 'readwrite' };
            if (await own.queryPermission(mode) !== 'granted' && await own.requestPermission(mode) !== 'granted') return;
            await openOwn(own);
        } catch (error) {
            recent.forget(own);
            program.fileFailed(own.name, 'unreadable', String(error.message));
        }
    }
    async function compare(several) {
        let room = largestTogether;
        for (const file of several) {
            const found = await read(file, Math.min(room, largest));
            room -= found.bytes?.length ?? 0;
            program.fileCompared(file.name, found);
        }
    }
    const take = (several) => {
        if (several.length > 1) compare(several);
        else several.forEach((file) => open(file));
    };
    input.addEventListener('change', () => {
        (input.multiple ? compare : take)([...input.files]);
        input.value = ''; // the same file may be opened again
    });
    handleDrop(app, take);
    // The installed planner, started by the system with a file: a save goes to that file.
    window.launchQueue?.setConsumer(({ files: [own] }) => own && openOwn(own).catch(
        (error) => program.fileFailed(own.name, 'unreadable', String(error.message))));

    /** The file to write to, null for a download, undefined when the user gave up. */
    async function target(name, elsewhere) {
        if (handle && !elsewhere) return handle;
        if (!window.showSaveFilePicker) return null;
        try {
            return await window.showSaveFilePicker({ suggestedName: name, types: pickable });
        } catch (error) {
            return error.name === 'AbortError' ? undefined : null;
        }
    }
    /** Whether anyone else wrote the plan's own file since; one that is gone can be made again. */
    async function changed(file) {
        const now = await stampNow(file);
        return seen !== null && now !== null && now !== seen;
    }
    async function save(name, bytes, revision, chosen) {
        try {
            const file = await chosen;
            if (file === undefined) return;
            if (file && file === handle && await changed(file)) {
                program.fileFailed(name, 'changed', '');
                return;
            }
            if (file === null) download(name, bytes, 'application/json');
            else await write(file, bytes);
            handle = file;
            seen = file && await stampAfter(file, bytes.length);
            recent.remember(file);
            program.fileSaved(file?.name ?? name, revision);
        } catch (error) {
            program.fileFailed(name, 'unwritable', String(error.message));
        }
    }
    const choose = (several) => {
        input.multiple = several;
        input.click();
    };
    return {
        choose: () => (window.showOpenFilePicker ? pick() : choose(false)),
        chooseMany: () => choose(true),
        openRecent: (index) => openRecent(recent.at(index)),
        forgetRecent: recent.forgetAll,
        save(name, bytes, revision, elsewhere) {
            const chosen = target(name, elsewhere); // asked at once: the gesture does not last
            busy = busy.then(() => save(name, bytes, revision, chosen));
        },
        exportFile: download,
        /** 0: no file is the plan's; 1: the one just opened is; 2: it is not, the one before it is. */
        settle(what) {
            if (what === 2 && before) ({ handle, seen } = before);
            if (what === 0) [handle, seen] = [null, null];
            if (what === 1) recent.remember(handle);
            before = null;
        },
    };
}
