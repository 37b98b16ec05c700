// A server of dist/ for one test: this machine only, a free port, and a record of all that was fetched.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json',
    '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm' };

/**
 * @param folder what to serve
 * @param changed path -> bytes or null (not found), in place of the file
 */
export async function serve(folder, changed = new Map()) {
    const fetched = []; // { path, gzip }
    const server = createServer((request, response) => {
        const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(/\/$/, '/index.html');
        let bytes = null;
        try {
            const file = join(folder, path);
            bytes = changed.has(path) ? changed.get(path) : statSync(file).isFile() ? readFileSync(file) : null;
        } catch { /* not found */ }
        fetched.push({ path, gzip: bytes ? gzipSync(bytes, { level: 9 }).length : 0, found: bytes !== null });
        if (bytes === null) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('niet gevonden');
        else {
            response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Content-Length': bytes.length,
                'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }).end(bytes);
        }
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://localhost:${server.address().port}/`,
        fetched,
        close: () => new Promise((resolve) => {
            server.closeAllConnections?.();
            server.close(resolve);
        }),
    };
}
