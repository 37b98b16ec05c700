// A server of dist/ for one test: this machine only, a free port, and a record of all that was fetched. As a careful host
// does, it has the browser ask each time whether a file changed.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json',
    '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json' };

/**
 * @param folder what to serve
 * @param changed path -> bytes or null (not found), in place of the file
 * @param port of an earlier server that closed, for who comes back to it
 */
export async function serve(folder, changed = new Map(), port = 0) {
    const fetched = []; // { path, gzip, found, byWorker }
    const site = { folder }; // another folder may take its place
    const server = createServer((request, response) => {
        const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(/\/$/, '/index.html');
        let bytes = null;
        try {
            const file = join(site.folder, path);
            bytes = changed.has(path) ? changed.get(path) : statSync(file).isFile() ? readFileSync(file) : null;
        } catch { /* not found */ }
        const tag = bytes && `"${createHash('sha256').update(bytes).digest('hex')}"`;
        const known = tag !== null && request.headers['if-none-match'] === tag;
        fetched.push({ path, gzip: bytes && !known ? gzipSync(bytes, { level: 9 }).length : 0, found: bytes !== null,
            byWorker: [path, request.headers.referer ?? ''].some((each) => each.endsWith('/worker.js')) });
        if (known) response.writeHead(304, { ETag: tag, 'Cache-Control': 'no-cache' }).end();
        else if (bytes === null) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('niet gevonden');
        else {
            response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Content-Length': bytes.length,
                'Cache-Control': 'no-cache', ETag: tag, 'X-Content-Type-Options': 'nosniff' }).end(bytes);
        }
    });
    await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
    return Object.assign(site, {
        url: `http://localhost:${server.address().port}/`,
        port: server.address().port,
        fetched,
        close: () => new Promise((resolve) => {
            server.closeAllConnections?.();
            server.close(resolve);
        }),
    });
}
