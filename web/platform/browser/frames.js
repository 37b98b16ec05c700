// Draws only when something happened: a few frames after the last event, then none.

const wakers = ['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'wheel', 'keydown', 'keyup', 'focusin', 'focusout',
    'touchstart', 'touchmove', 'touchend'];
const framesAfterEvent = 3;

/**
 * @param app the element that holds canvas and mirror
 * @param draw draws one frame and tells whether it wants another
 */
export function makeFrames(app, draw) {
    let left = 0;
    let scheduled = false;
    let stopped = false;

    function turn() {
        scheduled = false;
        if (stopped) return;
        --left;
        if (draw() && left <= 0) left = 1;
        schedule();
    }
    function schedule() {
        if (scheduled || stopped || left <= 0) return;
        scheduled = true;
        requestAnimationFrame(turn);
    }
    function request(count = framesAfterEvent) {
        left = Math.max(left, count);
        schedule();
    }
    const wake = () => request();
    for (const type of wakers) app.addEventListener(type, wake, { capture: true, passive: true });
    for (const type of ['resize', 'focus', 'blur', 'mouseup']) window.addEventListener(type, wake);
    document.addEventListener('visibilitychange', wake);
    return {
        request,
        /** Draws at once, inside the event that calls, so that what needs the user's gesture happens in it. */
        now() {
            if (stopped) return;
            left = framesAfterEvent;
            draw();
            schedule();
        },
        stop() {
            stopped = true;
        },
        /** Whether nothing is drawn any more until something happens. */
        resting: () => left <= 0 || stopped,
    };
}
