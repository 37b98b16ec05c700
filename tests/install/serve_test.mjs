// The local server: right types, no way out of its folder, this machine only.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../cmake/serve.mjs", import.meta.url));
let folder, server, port;

// Paths go out as written: fetch() would tidy up "..".
function get(path, method = "GET", host = "127.0.0.1", headers = {}) {
    return new Promise((resolve, reject) => {
        const call = request({ host, port, path, method, headers, timeout: 20_000 }, (response) => {
            let body = "";
            response.on("data", (chunk) => (body += chunk));
            response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
        });
        call.on("error", reject).on("timeout", () => call.destroy(new Error("timeout"))).end();
    });
}

before(async () => {
    folder = mkdtempSync(join(tmpdir(), "elp-serve-"));
    const root = join(folder, "dist");
    mkdirSync(root);
    mkdirSync(join(folder, "dist-2"));
    for (const name of ["index.html", "app.wasm", "app.js", "plan.json"]) writeFileSync(join(root, name), name);
    writeFileSync(join(folder, "geheim.txt"), "geheim");
    writeFileSync(join(folder, "dist-2", "buur.txt"), "geheim");
    symlinkSync(join(folder, "geheim.txt"), join(root, "link.txt"));
    server = spawn(process.execPath, [script, root, "0"]);
    const address = await new Promise((resolve) => server.stdout.once("data", (data) => resolve(String(data))));
    port = Number(new URL(address).port);
});

after(() => {
    server.kill();
    rmSync(folder, { recursive: true });
});

test("de startpagina en de typen", async () => {
    const start = await get("/");
    assert.equal(start.status, 200);
    assert.equal(start.body, "index.html");
    assert.match(start.headers["content-type"], /^text\/html/);
    assert.equal(start.headers["cache-control"], "no-cache");
    assert.equal(start.headers["x-content-type-options"], "nosniff");
    assert.equal((await get("/app.wasm")).headers["content-type"], "application/wasm");
    assert.match((await get("/app.js?v=1")).headers["content-type"], /^text\/javascript/);
    assert.match((await get("/plan.json")).headers["content-type"], /^application\/json/);
});

test("wat de browser al heeft komt alleen opnieuw als het veranderd is", async () => {
    const tag = (await get("/app.js")).headers.etag;
    const again = (known) => get("/app.js", "GET", "127.0.0.1", { "If-None-Match": known });
    assert.deepEqual([(await again(tag)).status, (await again(tag)).body], [304, ""]);
    assert.equal((await again('"iets anders"')).status, 200);
    writeFileSync(join(folder, "dist", "app.js"), "app.js, veranderd");
    assert.equal((await again(tag)).body, "app.js, veranderd");
});

test("HEAD geeft kop zonder inhoud, POST wordt geweigerd", async () => {
    const head = await get("/app.wasm", "HEAD");
    assert.deepEqual([head.status, head.body, head.headers["content-length"]], [200, "", "8"]);
    assert.equal((await get("/", "POST")).status, 405);
});

test("niets buiten de map", async () => {
    const paths = ["/../geheim.txt", "/..%2fgeheim.txt", "/%2e%2e/geheim.txt", "/../dist-2/buur.txt", "/link.txt",
        "/..%5cgeheim.txt", "//geheim.txt", "/%00", "/%ff", "/bestaat-niet"];
    for (const path of paths) {
        const { status, body } = await get(path);
        assert.equal(status, 404, path);
        assert.doesNotMatch(body, /geheim/, path);
    }
});

test("alleen op deze machine", async (context) => {
    const outside = Object.values(networkInterfaces()).flat().find((address) => !address.internal && address.family === "IPv4");
    if (!outside) return context.skip("deze machine heeft geen ander adres");
    await assert.rejects(get("/", "GET", outside.address));
});

test("een bezette poort geeft een gewone melding", async () => {
    const second = spawn(process.execPath, [script, folder, String(port)]);
    let text = "";
    second.stderr.on("data", (data) => (text += data));
    const code = await new Promise((resolve) => second.on("close", resolve));
    assert.equal(code, 1);
    assert.match(text, /bezet/);
});
