// A session bus of the test's own, and a stand-in for the desktop portal on it.
import { spawn } from 'node:child_process';
import { scratchFolder, write } from '../browser/lib/files.mjs';
import { programPath } from '../browser/lib/screen.mjs';
import { until } from '../browser/lib/driver.mjs';

/** A bus that knows no other services than those that the test starts; close() ends it. */
export async function startBus() {
    const folder = scratchFolder();
    const config = write(folder, 'bus.conf', `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=${folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`);
    const child = spawn(programPath('dbus-daemon'), ['--nofork', '--nopidfile', '--print-address=1', `--config-file=${config}`],
        { stdio: ['ignore', 'pipe', 'ignore'] });
    const address = await new Promise((resolve, reject) => {
        child.stdout.once('data', (data) => resolve(String(data).trim()));
        child.once('exit', () => reject(new Error('dbus-daemon stopte meteen')));
    });
    return { address, close: () => child.kill('SIGTERM') };
}

/**
 * The stand-in; stand_in_portal.cpp tells what can be said to it.
 * @param manner 'zwijg' or 'fout' for a portal that is not well
 */
export async function startPortal(bus, manner) {
    const child = spawn(process.env.ELP_STAND_IN, manner ? [manner] : [],
        { env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: bus.address }, stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = [];
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (data) => {
        const parts = (rest + data).split('\n');
        rest = parts.pop();
        lines.push(...parts.map((line) => JSON.parse(line)));
    });
    const told = (what, fits) => until(what, () => lines.find(fits));
    await told('de bus kent het portaal', (line) => line.gedaan === 'klaar');
    return {
        /** The next call of this method, once; its arguments, with the options last. */
        async called(method) {
            const line = await told(`aanroep ${method}`, (each) => each.aanroep === method && !each.gezien);
            line.gezien = true;
            return line;
        },
        calls: (method) => lines.filter((each) => each.aanroep === method).length,
        async say(order) {
            child.stdin.write(`${order}\n`);
            const line = await told(order, (each) => each.gedaan === order && !each.gezien);
            line.gezien = true;
        },
        close: () => child.stdin.end(),
        ended: new Promise((resolve) => child.once('exit', resolve)),
    };
}
