// The screens that the tests of every screen walk.
import assert from 'node:assert/strict';

/** The names of the screens of an open plan, as the rail has them. */
export async function screensOf(app) {
    const entries = (await app.nodes('button')).filter((node) => node.sleutel?.startsWith('rail.') && !/\.(start|taal)$/.test(node.sleutel));
    assert.ok(entries.length >= 20, `${entries.length} schermen`);
    return entries.map((node) => node.naam);
}
