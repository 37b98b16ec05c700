// The safety copies that the browser keeps.

/** Each with its tab's slot, its time and its text; the text is null where it is no bytes. */
export const copiesOf = (app) => app.page.evaluate(async () => {
    // Opening it would make it.
    if (!(await indexedDB.databases()).some((each) => each.name === 'eerstelijnsplanner')) return [];
    const request = indexedDB.open('eerstelijnsplanner');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const all = request.result.transaction('kopieen').objectStore('kopieen').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    request.result.close();
    return all.result.map(({ plek, tijd, bytes }) => ({ slot: plek, time: tijd, text: bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : null }));
});
