// Serves one folder as static files on this machine only: node serve.mjs FOLDER [PORT]. For run.sh and the tests.
// Port 0 takes a free one; the address stands on the first line of output. Headers are those of a careful host, so
// that what works here works there.
import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";

const types = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".otf": "font/otf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
};
const headers = {
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
};

// The file that a request path names, or null when there is none inside the folder, links included.
function find(root, url) {
    try {
        const path = decodeURIComponent(new URL("http://localhost" + url).pathname);
        if (path.includes("\0")) return null;
        let file = realpathSync(join(root, path));
        if (file !== root && !file.startsWith(root + sep)) return null;
        if (statSync(file).isDirectory()) file = realpathSync(join(file, "index.html"));
        return file.startsWith(root + sep) && statSync(file).isFile() ? file : null;
    } catch {
        return null;
    }
}

function answer(root, request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
        return;
    }
    const file = find(root, request.url);
    if (!file) {
        response.writeHead(404, { ...headers, "Content-Type": types[".txt"] }).end("Niet gevonden\n");
        return;
    }
    const { size, mtimeMs } = statSync(file);
    // The browser asks each time, and gets the file anew only when it changed.
    const own = { ...headers, ETag: `"${size}-${mtimeMs}"` };
    if (request.headers["if-none-match"] === own.ETag) {
        response.writeHead(304, own).end();
        return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...own, "Content-Type": type, "Content-Length": size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

const [folder, port = "8080"] = process.argv.slice(2);
const root = realpathSync(folder);
const server = createServer((request, response) => answer(root, request, response));
server.on("error", (error) => {
    if (error.code === "EADDRINUSE") console.error(`Poort ${port} is bezet. Kies een andere: ELP_POORT=8081 ./run.sh`);
    else console.error(`De server start niet: ${error.message}`);
    process.exit(1);
});
server.listen(Number(port), "127.0.0.1", () => {
    console.log(`http://localhost:${server.address().port}/`);
});
