// Being hidden or closed: keep what there is, and warn while closing would lose work.

export function watchLeaving(program, recovery) {
    const keep = () => {
        program.leaving();
        recovery.flush();
    };
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') keep();
    });
    window.addEventListener('pagehide', keep);

    const warn = (event) => {
        event.preventDefault();
        event.returnValue = ''; // older browsers ask for this one
    };
    /** The listener is there only while needed: it keeps a page out of the browser's cache of pages. */
    return (unsaved) => {
        if (unsaved) window.addEventListener('beforeunload', warn);
        else window.removeEventListener('beforeunload', warn);
    };
}
