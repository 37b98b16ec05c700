// Keeps the planner for use without a connection, and starts a new version of it when the user wants that. Where the
// browser has no workers, or none for this page, all else goes on.

import { addressOf } from './trusted.js';

/**
 * @param unsaved of watchLeaving()
 * @returns renews: keeps the safety copy, starts the version that waits, and loads the page again
 */
export function keepOffline(program, recovery, unsaved) {
    const container = navigator.serviceWorker;
    let registration;
    function follow() {
        registration.installing?.addEventListener('statechange', ({ target }) => {
            const whole = target.state === 'installed';
            // The first version has nobody to wait for; a next one that fails is tried again at the next visit.
            if (whole === Boolean(container.controller)) program.renewal(whole ? 'waits' : 'not kept');
        }, { once: true });
    }
    async function register() {
        registration = await container.register(addressOf('offline'), { updateViaCache: 'none' });
        if (registration.waiting) program.renewal('waits');
        registration.onupdatefound = follow;
        follow();
    }
    register().catch(() => {}); // then the planner needs a connection, as any page does
    return async () => {
        if (!await recovery.settled()) return; // the program has told why
        container.oncontrollerchange = () => {
            unsaved(false);
            window.location.reload();
        };
        container.onmessage = () => program.renewal('blocked');
        registration.waiting?.postMessage('');
    };
}
