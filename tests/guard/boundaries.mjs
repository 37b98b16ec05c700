// The directions of the design: which folder may use which, and what the core must not know.
import { line_of, without_comments } from './sources.mjs';

const parts = ['core/subsidie', 'core/resv', 'core/wijkverband', 'core/programma'];

/** For each folder, the folders it may include; a folder may always include itself. */
const allowed = new Map([
    ['core/base', []],
    ['core/taal', ['core/base']],
    ['core/regels', ['core/base']],
    ...parts.map((part) => [part, ['core/base', 'core/taal', 'core/regels']]),
    ['core/plan', ['core/base', 'core/taal', 'core/regels', ...parts]],
    ['core/beoordeling', ['core/base', 'core/taal', 'core/regels', ...parts, 'core/plan']],
    ['core/rapport', ['core/base', 'core/taal', 'core/regels', ...parts, 'core/plan', 'core/beoordeling']],
    ['assets', ['core/base', 'core/taal', 'core/regels']],
]);

/** Standard headers that bring a clock, files, chance, a locale or threads into the core. */
const impure = ['chrono', 'ctime', 'time.h', 'fstream', 'filesystem', 'iostream', 'cstdio', 'stdio.h', 'random', 'locale',
    'clocale', 'thread', 'mutex', 'future', 'regex'];

const libraries_of_the_front_end = /imgui|SDL|emscripten|GLES|GL\//i;
const names_of_the_platform = /__EMSCRIPTEN__|EM_JS|EM_ASM|emscripten|\bSDL_|_WIN32|__linux__|__APPLE__/;

function folder_of(path) {
    const steps = path.split('/');
    return steps[0] === 'core' ? steps.slice(0, 2).join('/') : steps[0];
}

/** What stands in the way of the directions, as "path:line: what". */
export function boundary_faults(files) {
    const faults = [];
    for (const file of files) {
        const folder = folder_of(file.path);
        const text = without_comments(file.text);
        const in_core = folder.startsWith('core/');
        for (const include of text.matchAll(/#\s*include\s+([<"])([^>"]+)[>"]/g)) {
            const [, sign, name] = include;
            const place = line_of(file, include.index);
            if (in_core && libraries_of_the_front_end.test(name)) faults.push(`${place}: core gebruikt ${name}`);
            if (in_core && sign === '<' && impure.includes(name)) faults.push(`${place}: core gebruikt <${name}>`);
            if (sign === '"' && allowed.has(folder) && /^(core|cli|web|assets)\//.test(name)) {
                const used = folder_of(name);
                if (used !== folder && !allowed.get(folder).includes(used)) faults.push(`${place}: ${folder} gebruikt ${used}`);
            }
            if (sign === '"' && folder === 'cli' && name.startsWith('web/')) faults.push(`${place}: cli gebruikt web`);
        }
        const outside_platform = folder === 'web' && !file.path.startsWith('web/platform/');
        const named = (in_core || folder === 'cli' || outside_platform) && names_of_the_platform.exec(text);
        if (named) faults.push(`${line_of(file, named.index)}: noemt het platform (${named[0]})`);
    }
    return faults;
}
