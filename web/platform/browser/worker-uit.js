// The off switch: put in the place of worker.js on the server, this ends the worker in every browser that visits. What the
// planner kept for use without a connection goes; safety copies and settings stay. Open tabs work on.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
    const own = (await caches.keys()).filter((each) => each.startsWith(`${registration.scope} `));
    await Promise.all(own.map((each) => caches.delete(each)));
    await registration.unregister();
})()));
