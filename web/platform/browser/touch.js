// Fingers on the canvas: a tap is a click, which the browser makes of it; a drag scrolls; two fingers zoom the page, which
// is the browser's. SDL does not see the touches themselves: it would press whatever a scrolling finger starts on.

const slack = 8; // CSS pixels that a finger may wander and still tap
const wheelForPixel = 1.3; // so that what scrolls keeps up with the finger

function tell(canvas, type, touch, more = {}) {
    const make = type === 'wheel' ? WheelEvent : MouseEvent;
    canvas.dispatchEvent(new make(type, { clientX: touch.clientX, clientY: touch.clientY, bubbles: true, cancelable: true, ...more }));
}

/** @param mirror tells which text field lies under a tap */
export function watchTouch(canvas, mirror) {
    let last = null;
    let dragging = false;
    const handle = {
        touchstart([touch]) {
            [last, dragging] = [touch, false];
        },
        touchmove([touch], { touches }) {
            if (!last || touches.length > 1) return;
            const [x, y] = [last.clientX - touch.clientX, last.clientY - touch.clientY];
            if (!dragging && Math.hypot(x, y) < slack) return;
            if (!dragging) tell(canvas, 'mousemove', last); // what lies under the finger is what scrolls
            dragging = true;
            tell(canvas, 'wheel', touch, { deltaX: x * wheelForPixel, deltaY: y * wheelForPixel });
            last = touch;
        },
        touchend() {
            last = null;
        },
        touchcancel() {
            last = null;
        },
    };
    for (const type of Object.keys(handle)) {
        canvas.addEventListener(type, (event) => {
            event.stopImmediatePropagation();
            handle[type](event.changedTouches, event);
        }, { capture: true, passive: true });
    }
    // An on-screen keyboard comes up only for a field that gets the focus inside the tap itself.
    canvas.addEventListener('click', (event) => {
        if (event.pointerType === 'touch') mirror.fieldAt(event.clientX, event.clientY)?.focus({ preventScroll: true });
    });
}
