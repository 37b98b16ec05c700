// The bridge between the program and the page: each import goes to the object that boot.js hands over as Module.page.
// Keys are quoted because the page's scripts are not compiled together with this file.
addToLibrary({
    elp_page_frames: (count) => Module['page']['frames'](count),
    elp_page_mirror: (at, size) => Module['page']['mirror'](HEAPU8.slice(at, at + size)),
    elp_page_today: () => {
        const now = new Date();
        return now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
    },
    elp_page_minutes: () => {
        const now = new Date();
        return now.getHours() * 60 + now.getMinutes();
    },
    elp_page_random: () => crypto.getRandomValues(new Uint32Array(1))[0],
    elp_page_language__deps: ['$stringToUTF8'],
    elp_page_language: (at, room) => {
        stringToUTF8(navigator.language || '', at, room);
    },
    elp_page_fetch_english: () => Module['page']['fetchEnglish'](),
    elp_page_colours: () => {
        const asks = (query) => matchMedia(query).matches;
        if (asks('(forced-colors: active)') || asks('(prefers-contrast: more)')) return 2;
        return asks('(prefers-color-scheme: dark)') ? 1 : 0;
    },
    elp_page_settings__deps: ['$stringToUTF8'],
    elp_page_settings: (at, room) => {
        let kept = '';
        try {
            kept = localStorage.getItem('instellingen') ?? '';
        } catch {} // a browser that keeps nothing has no settings to give
        stringToUTF8(kept, at, room);
    },
    elp_page_keep_settings__deps: ['$UTF8ToString'],
    elp_page_keep_settings: (at, size) => {
        try {
            localStorage.setItem('instellingen', UTF8ToString(at, size));
        } catch {} // they hold for this visit, then
    },
    elp_page_is_mac: () => (Module['page']['isMac'] ? 1 : 0),
    elp_page_canvas: (at) => {
        const sizes = Module['page']['canvas']();
        for (let i = 0; i < 4; ++i) HEAPF64[(at >> 3) + i] = sizes[i];
    },
    elp_page_choose_file: () => Module['page']['chooseFile'](),
    elp_page_choose_files: () => Module['page']['chooseFiles'](),
    elp_page_open_recent: (index) => Module['page']['openRecent'](index),
    elp_page_forget_recent: () => Module['page']['forgetRecent'](),
    elp_page_save__deps: ['$UTF8ToString'],
    elp_page_save: (name, nameSize, at, size, revision, elsewhere) => Module['page']['save'](
        UTF8ToString(name, nameSize), HEAPU8.slice(at, at + size), revision, elsewhere !== 0),
    elp_page_make_export: (at, size, textsAt, textsSize) => Module['page']['makeExport'](
        HEAPU8.slice(at, at + size), HEAPU8.slice(textsAt, textsAt + textsSize)),
    elp_page_export__deps: ['$UTF8ToString'],
    elp_page_export: (name, nameSize, type, typeSize, at, size) => Module['page']['exportFile'](
        UTF8ToString(name, nameSize), HEAPU8.slice(at, at + size), UTF8ToString(type, typeSize)),
    elp_page_print: (at, size) => Module['page']['print'](HEAPU8.slice(at, at + size)),
    elp_page_make_link: (at, size) => Module['page']['makeLink'](HEAPU8.slice(at, at + size)),
    elp_page_file: (what) => Module['page']['file'](what),
    elp_page_recovery: (at, size, revision) => Module['page']['recovery'](HEAPU8.slice(at, at + size), revision),
    elp_page_unsaved: (unsaved) => Module['page']['unsaved'](unsaved !== 0),
    elp_page_renew: () => Module['page']['renew'](),
    elp_page_copy__deps: ['$UTF8ToString'],
    elp_page_copy: (at, size) => Module['page']['copy'](UTF8ToString(at, size)),
    elp_page_title__deps: ['$UTF8ToString'],
    elp_page_title: (at, size) => {
        document.title = UTF8ToString(at, size);
    },
    elp_page_announce__deps: ['$UTF8ToString'],
    elp_page_announce: (at, size, urgent) => Module['page']['announce'](UTF8ToString(at, size), urgent !== 0),

    // In place of Emscripten's own, since each of those waits until the display has caught up.
    // The page sizes its canvas itself, before it makes the context.
    emscripten_set_canvas_element_size: () => 0,
    glGetString__deps: ['$stringToNewUTF8'],
    glGetString: (name) => stringToNewUTF8(name === 0x1F02 /* VERSION */ ? 'OpenGL ES 3.0' : 'WebGL 2'),
    // The planner never fills the screen and never holds the pointer.
    emscripten_request_fullscreen_strategy__deps: [],
    emscripten_request_fullscreen_strategy: () => -1 /* NOT_SUPPORTED */,
    emscripten_exit_fullscreen__deps: [],
    emscripten_exit_fullscreen: () => -1,
    emscripten_set_fullscreenchange_callback_on_thread__deps: [],
    emscripten_set_fullscreenchange_callback_on_thread: () => -1,
    emscripten_request_pointerlock__deps: [],
    emscripten_request_pointerlock: () => -1,
    emscripten_exit_pointerlock__deps: [],
    emscripten_exit_pointerlock: () => -1,
    emscripten_set_pointerlockchange_callback_on_thread__deps: [],
    emscripten_set_pointerlockchange_callback_on_thread: () => -1,
    // Dear ImGui asks what was set, to put it back after drawing. Nobody else draws here, so anything valid will do.
    glGetIntegerv: (name, at) => {
        if (name === 0x0D33 /* MAX_TEXTURE_SIZE */) {
            HEAP32[at >> 2] = GLctx.getParameter(name);
            return;
        }
        const valid = {
            0x0BA2: [0, 0, 0, 0], // VIEWPORT
            0x0C10: [0, 0, 0, 0], // SCISSOR_BOX
            0x8009: [0x8006], // BLEND_EQUATION_RGB: FUNC_ADD
            0x80C9: [1], // BLEND_SRC_RGB: ONE
            0x80CB: [1], // BLEND_SRC_ALPHA: ONE
            0x821B: [3], // MAJOR_VERSION
            0x84E0: [0x84C0], // ACTIVE_TEXTURE: TEXTURE0
            0x883D: [0x8006], // BLEND_EQUATION_ALPHA: FUNC_ADD
        };
        (valid[name] ?? [0]).forEach((value, i) => {
            HEAP32[(at >> 2) + i] = value;
        });
    },
});
