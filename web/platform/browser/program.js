// The program's exported functions, with texts and bytes carried into its memory.
import { carrierTo, unlessFull } from './memory.js';

const reasons = ['too large', 'unreadable', 'unwritable', 'changed']; // in the order of calls.cpp
const linkReasons = ['no address', 'old browser', 'too long', 'newer', 'too large', 'broken']; // likewise

/** @param module the compiled program */
export function bindProgram(module) {
    const { bytes: carry, text } = carrierTo(module, module._elp_alloc);
    const program = {
        frame: () => module._elp_frame() !== 0,
        leaving: () => module._elp_leaving(),
        graphics: (lost) => module._elp_graphics(lost ? 1 : 0),
        wish: (wish) => module._elp_wish(['open', 'save', 'save_as', 'print', 'undo', 'redo'].indexOf(wish)),
        activated: (id) => module._elp_node_activated(id),
        focused: (id) => module._elp_node_focused(id),
        typed: (id, value) => module._elp_node_typed(id, ...text(value)),
        text: (value) => module._elp_text(...text(value)),
        pasted: (value) => module._elp_pasted(...text(value)),
        key: (key, wholeWord) => module._elp_key(['Backspace', 'Delete', 'Enter'].indexOf(key), wholeWord ? 1 : 0),
        fileOpened: (name, bytes) => unlessFull(() => module._elp_file_opened(...text(name), ...carry(bytes)),
            (full) => program.fileFailed(name, 'unreadable', full)),
        fileFailed: (name, why, detail) => module._elp_file_failed(...text(name), reasons.indexOf(why), ...text(detail)),
        fileCompared: (name, { bytes = new Uint8Array(), why, detail = '' }) => unlessFull(
            () => module._elp_file_compared(...text(name), ...carry(bytes), reasons.indexOf(why), ...text(detail)),
            (full) => program.fileCompared(name, { why: 'unreadable', detail: full })),
        recentFiles: (names) => module._elp_recent_files(...text(names.map((name) => name.replaceAll('\n', ' ')).join('\n'))),
        fileSaved: (name, revision) => module._elp_file_saved(...text(name), revision),
        exportMade: (name, type, bytes) => unlessFull(() => module._elp_export_made(...text(name), ...text(type), ...carry(bytes)),
            (full) => program.exportNotMade(true, full)),
        exportNotMade: (fetched, detail) => module._elp_export_not_made(fetched ? 1 : 0, ...text(detail)),
        linkMade: ({ link = '', why }) => module._elp_link_made(...text(link), linkReasons.indexOf(why)),
        linkOpened: ({ bytes = new Uint8Array(), why }) => unlessFull(
            () => module._elp_link_opened(...carry(bytes), linkReasons.indexOf(why)), () => program.linkOpened({ why: 'too large' })),
        english: (bytes) => module._elp_english(...carry(bytes)),
        recoveryFailed: (full) => module._elp_recovery_failed(full ? 1 : 0),
        recoveryKept: (revision) => module._elp_recovery_kept(revision),
        recoveryFound: (bytes) => module._elp_recovery_found(...carry(bytes)),
        renewal: (what) => module._elp_renewal(['waits', 'blocked', 'not kept'].indexOf(what)),
        drawnFrames: () => module._elp_drawn_frames(),
        crossings: () => module._elp_mirror_crossings(),
        tree: () => {
            const at = module._elp_tree_json();
            const bytes = module.HEAPU8.slice(at, at + module._elp_tree_json_size());
            return JSON.parse(new TextDecoder().decode(bytes));
        },
    };
    return program;
}
