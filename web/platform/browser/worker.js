// Keeps all files of one build together in the browser: after one visit the planner opens without a connection, and parts
// of two builds never mix. What stands in no list goes to the network. worker.mjs writes above this the name of the build
// (`build`) and its files with their hashes (`files`).

const { scope } = registration;
// Another copy of the planner on the same host has another address, and keeps its own.
const name = `${scope} ${build}`;

const brokenAndOffline = 'De planner staat niet meer heel op dit apparaat, en er is geen verbinding. ' +
    'Maak verbinding en laad de pagina opnieuw. Een reservekopie van uw plan blijft staan.\n\n' +
    'The planner is no longer whole on this device, and there is no connection. ' +
    'Connect and load the page again. A safety copy of your plan stays where it is.\n';

/** A file of this build and of no other: what the browser still has of an older one is asked for anew. */
function fetchFile(path) {
    const integrity = files[path];
    return fetch(path, { integrity }).catch(() => fetch(path, { integrity, cache: 'reload' }));
}

/** The cache with every file of this build in it; fails when one cannot be had or kept. */
async function wholeCache() {
    const cache = await caches.open(name);
    const kept = new Set((await cache.keys()).map((request) => request.url));
    const missing = Object.keys(files).filter((path) => !kept.has(scope + path));
    await Promise.all(missing.map(async (path) => {
        const answer = await fetchFile(path);
        // A browser takes no page from a worker that a host led on to from another address.
        await cache.put(path, answer.redirected ? new Response(answer.body, answer) : answer);
    }));
    return cache;
}

async function install() {
    try {
        await wholeCache();
    } catch (error) {
        await caches.delete(name);
        throw error;
    }
}

async function activate() {
    const older = (await caches.keys()).filter((each) => each.startsWith(`${scope} `) && each !== name);
    await Promise.all(older.map((each) => caches.delete(each)));
    await clients.claim();
}

/** The page from a whole cache; when it cannot be whole again, all of it goes and the server's own build comes. */
async function openPage(path, request) {
    try {
        return await (await wholeCache()).match(path);
    } catch {
        const answer = await fetch(request).catch(() => null);
        if (!answer) return new Response(brokenAndOffline, { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
        if (answer.ok) await Promise.all([caches.delete(name), registration.unregister()]);
        return answer;
    }
}

/** A part lies in a folder named after its build: when it has to come from the server, it is the same or it is not there. */
async function part(path, request) {
    return await caches.match(path, { cacheName: name }) ?? fetch(request);
}

/** The user wants this build. Other tabs work with the one before it, whose files would go from under them. */
async function renew(asker) {
    const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (tabs.filter((tab) => tab.url.startsWith(scope)).length > 1) asker.postMessage('blocked');
    else await skipWaiting();
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('message', (event) => event.waitUntil(renew(event.source)));
addEventListener('fetch', (event) => {
    const { request } = event;
    const path = request.url.startsWith(scope) ? request.url.slice(scope.length).replace(/[?#].*/s, '') || 'index.html' : '';
    if (request.method !== 'GET' || !Object.hasOwn(files, path)) return;
    event.respondWith(request.mode === 'navigate' ? openPage(path, request) : part(path, request));
});
