// The canvas: its sizes, the focus that a click on it gives, the wheel, and a display context that is lost and comes back.
import { showNotice, hideNotice } from './notice.js';

const noticeAfter = 1000;
const reloadAfter = 5000;

const pixelsOf = ({ width, height }) => [width, height].map((size) => Math.round(size * window.devicePixelRatio));

/** Gives the canvas this many pixels; a place without room leaves it as it is. */
function fit(canvas, wide, high) {
    if (wide > 0 && high > 0 && (canvas.width !== wide || canvas.height !== high)) {
        canvas.width = wide;
        canvas.height = high;
    }
}

/**
 * The canvas's WebGL 2 context, or null. SDL asks for it again later and gets this one, with these attributes. The canvas
 * has its size by then: another size afterwards would wait for the display.
 */
export function makeContext(canvas) {
    fit(canvas, ...pixelsOf(canvas.getBoundingClientRect()));
    return canvas.getContext('webgl2', { alpha: false, depth: false, stencil: false, antialias: false });
}

/** Keeps the canvas as large as its place, to the device pixel. Returns what elp_page_canvas answers. */
export function watchSize(canvas, frames) {
    let exact = null;
    const observer = new ResizeObserver((entries) => {
        const box = entries[0].devicePixelContentBoxSize;
        exact = box ? [box[0].inlineSize, box[0].blockSize] : null;
        // SDL listens to the window alone; a place that changes without it counts as well.
        window.dispatchEvent(new Event('resize'));
        frames.now(); // a new size empties the canvas, and this is the last moment before it is shown
    });
    try {
        observer.observe(canvas, { box: 'device-pixel-content-box' });
    } catch {
        observer.observe(canvas);
    }
    return () => {
        const { width, height } = canvas.getBoundingClientRect();
        const ratio = window.devicePixelRatio;
        // Where a screen is only imitated the observer counts in CSS pixels: what is far off is not believed.
        const near = exact && Math.abs(exact[0] - width * ratio) < 1 && Math.abs(exact[1] - height * ratio) < 1;
        fit(canvas, ...(near ? exact : pixelsOf({ width, height })));
        return [width, height, canvas.width, canvas.height];
    };
}

/** Clicks give the program's part of the page the keyboard, but never take it away from a field inside it. */
export function watchPointer(app, canvas) {
    canvas.addEventListener('mousedown', (event) => {
        event.preventDefault();
        if (!app.contains(document.activeElement)) app.focus({ preventScroll: true });
    });
    // Ctrl and wheel zoom the page; that is the browser's.
    canvas.addEventListener('wheel', (event) => {
        if (event.ctrlKey || event.metaKey) event.stopImmediatePropagation();
    }, { capture: true });
    canvas.addEventListener('contextmenu', (event) => event.preventDefault());
}

/** Repairs the picture after the display's context was lost, and tells the reader when that takes long. */
export function watchContext(canvas, program, frames) {
    let timers = [];
    canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault(); // without this it never comes back
        program.graphics(true);
        program.leaving();
        timers = [setTimeout(() => showNotice('beeld-weg'), noticeAfter),
            setTimeout(() => showNotice('beeld-blijft-weg'), reloadAfter)];
    });
    canvas.addEventListener('webglcontextrestored', () => {
        timers.forEach(clearTimeout);
        hideNotice();
        program.graphics(false);
        frames.request();
    });
}
