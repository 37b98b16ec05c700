// The safety copy: what the program last handed over, kept in the browser's own database soon after each change.
//
// Each tab writes in a slot of its own and holds the slot's lock as long as it lives, so two tabs never touch each
// other's copies. A slot that nobody holds is left by a tab that ended: the next start takes it over. What an earlier
// run left is not removed by this one, however it turns out, unless the program says that it is not needed any more.

import { asked, done, openStore } from './database.js';

const databaseName = 'eerstelijnsplanner';
const store = 'kopieen';
const layout = { keyPath: ['plek', 'tijd'] };
const writeAfter = 500; // ms after a change
const keptPerRun = 3;
const keptForDays = 60;
const slotKey = 'elp-plek';

/** Holds the lock of a slot for as long as the page lives; false when another tab holds it. */
function hold(slot, patience) {
    if (!navigator.locks) return Promise.resolve(true);
    const how = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    return new Promise((resolve) => {
        navigator.locks.request(`${databaseName}-${slot}`, how, (lock) => {
            resolve(lock !== null);
            return lock ? new Promise(() => {}) : undefined;
        }).catch(() => resolve(false));
    });
}

const remembered = {
    get: () => { try { return sessionStorage.getItem(slotKey); } catch { return null; } },
    set: (slot) => { try { sessionStorage.setItem(slotKey, slot); } catch { /* the slot then lasts as long as the page */ } },
};

/** Finds a slot for this tab: its own from before a reload, else one that an ended tab left, else a new one. */
async function takeSlot(copies) {
    const own = remembered.get();
    if (own && await hold(own, 300)) return own;
    const newestFirst = [...new Set(copies.map((copy) => copy.plek).reverse())];
    for (const slot of navigator.locks ? newestFirst : []) {
        if (slot !== own && await hold(slot, 0)) return slot;
    }
    const slot = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
    await hold(slot, 0);
    return slot;
}

/** Starts looking at once; the copy that an earlier run left comes with `found`. */
export async function openRecovery() {
    try {
        const database = await openStore(databaseName, store, layout);
        const copies = await asked(database.transaction(store).objectStore(store).getAll());
        copies.sort((a, b) => a.tijd - b.tijd);
        const slot = await takeSlot(copies);
        remembered.set(slot);
        const oldest = Date.now() - keptForDays * 86_400_000;
        const useless = (copy) => copy.tijd < oldest || !(copy.bytes instanceof Uint8Array);
        const old = copies.filter(useless);
        const left = copies.filter((copy) => copy.plek === slot && !useless(copy));
        return { database, slot, old, left, found: left.at(-1)?.bytes ?? null };
    } catch (error) {
        return { error, found: null };
    }
}

/** @param opened what openRecovery() gave */
export function makeRecovery(opened, program) {
    let waiting = null; // { bytes, revision }
    let newest = null; // the last that went to the database
    let timer = 0;
    let failing = false;
    let busy = Promise.resolve();
    const written = []; // the times of this run's copies, oldest first
    const left = (opened.left ?? []).map((copy) => copy.tijd);

    function told(error) {
        if (!failing) program.recoveryFailed(error?.name === 'QuotaExceededError');
        failing = true;
    }

    function later(copy) {
        waiting = copy;
        clearTimeout(timer);
        timer = setTimeout(flush, writeAfter);
    }

    /** The user may clear what the browser keeps while the page is open: the newest copy is then the first one again. */
    function watchClearing() {
        opened.database?.addEventListener('close', () => {
            opened.database = null;
            later(waiting ?? newest); // while it is being cleared nothing can be opened
        });
    }
    async function openAgain() {
        opened.database = await openStore(databaseName, store, layout);
        const own = IDBKeyRange.bound([opened.slot], [opened.slot, []]); // a connection can end with all still there
        const keys = await asked(opened.database.transaction(store).objectStore(store).getAllKeys(own));
        [left, written, opened.old].forEach((times) => times.splice(0));
        left.push(...keys.map(([, time]) => time));
        remembered.set(opened.slot);
        watchClearing();
    }

    async function put({ bytes, revision }) {
        if (opened.error) throw opened.error;
        if (!opened.database) await openAgain();
        const transaction = opened.database.transaction(store, 'readwrite');
        const copies = transaction.objectStore(store);
        const remove = (time) => copies.delete([opened.slot, time]);
        const time = Math.max(Date.now(), (written.at(-1) ?? left.at(-1) ?? 0) + 1);
        if (bytes.length === 0) {
            [...left.splice(0), ...written.splice(0)].forEach(remove);
        } else {
            copies.put({ plek: opened.slot, tijd: time, bytes });
            written.push(time);
            while (written.length > keptPerRun) remove(written.shift());
            // Of the earlier runs the newest stays: it may be the last that can be read.
            while (left.length > 1) remove(left.shift());
        }
        opened.old.splice(0).forEach((copy) => copies.delete([copy.plek, copy.tijd]));
        const end = done(transaction);
        transaction.commit?.();
        await end;
        failing = false;
        if (bytes.length > 0) program.recoveryKept(revision);
    }

    function flush() {
        clearTimeout(timer);
        if (!waiting) return;
        const copy = waiting;
        waiting = null;
        newest = copy;
        busy = busy.then(() => put(copy)).catch(told);
    }
    watchClearing();
    // A database that could not be opened fails with the first copy, which is when it matters.
    return {
        keep: (bytes, revision) => later({ bytes, revision }),
        flush,
        /** Whether the newest copy, if there is one, is kept now; a failure is told, also when it was before. */
        settled() {
            failing = false;
            flush();
            return busy.then(() => !failing);
        },
    };
}
