// Plan files that were opened or saved here before: the browser's own handles, kept in its database. A browser that gives
// no handles has none to remember.
import { asked, done, openStore } from './database.js';

const store = 'bestanden';
const key = 'laatste';
const most = 8; // recent_files_max of platform.hpp

const openDatabase = () => openStore('eerstelijnsplanner-bestanden', store);

async function kept() {
    const database = await openDatabase();
    return await asked(database.transaction(store).objectStore(store).get(key)) ?? [];
}

async function keep(files) {
    const database = await openDatabase();
    const transaction = database.transaction(store, 'readwrite');
    transaction.objectStore(store).put(files, key);
    await done(transaction);
}

async function without(files, handle) {
    const same = await Promise.all(files.map((file) => file.isSameEntry(handle)));
    return files.filter((file, i) => !same[i]);
}

export function makeRecent(program) {
    let files = []; // as the program knows them
    // A page from a disk shares the database with every other page from it: nothing is remembered there.
    const can = 'FileSystemFileHandle' in window && window.location.protocol !== 'file:';
    let busy = Promise.resolve();

    function show(newest) {
        files = newest;
        program.recentFiles(files.map((file) => file.name));
    }
    // What cannot be remembered is opened by choosing it: nothing is lost, so nothing is told.
    function change(make) {
        if (!can) return;
        busy = busy.then(async () => {
            const newest = await make(await kept());
            await keep(newest);
            show(newest);
        }).catch(() => {});
    }
    if (can) {
        busy = kept().then((newest) => {
            if (newest.length > 0) show(newest);
        }).catch(() => {});
    }
    return {
        remember(handle) {
            if (handle) change(async (known) => [handle, ...await without(known, handle)].slice(0, most));
        },
        forget(handle) {
            change((known) => without(known, handle));
        },
        forgetAll() {
            change(() => []);
        },
        at: (index) => files[index],
    };
}
