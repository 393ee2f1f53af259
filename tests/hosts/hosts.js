// Checks a site that was built with `--host` on that host: node tests/hosts/hosts.js HOST FOLDER [planted]
//
// With `planted`, faults are planted instead: each header taken out of the configuration, and answers spoilt on their way to
// the checks. Every check must find one of them. The last line is "N passed, M failed"; the exit code says the same.
"use strict";
const fs = require("node:fs");
const http = require("node:http");
const os = require("node:os");
const path = require("node:path");
const checks = require("./checks.js");
const hosts = require("./servers.js");

const { Site } = checks;
const MANIFEST = "versus-manifest.txt";

/** Asks a server for a path as it stands, which a browser or `fetch` would tidy up. */
const asker =
  (port) =>
  (asked, method = "GET") =>
    new Promise((resolve, reject) => {
      const request = http.request(
        { host: "127.0.0.1", port, path: asked, method, agent: false },
        (response) => {
          const parts = [];
          response.on("data", (part) => parts.push(part));
          response.on("end", () => {
            const headers = { ...response.headers, "x-asked-host": `127.0.0.1:${port}` };
            resolve({ status: response.statusCode, headers, body: Buffer.concat(parts) });
          });
          response.on("error", reject);
        },
      );
      request.on("error", reject);
      request.end();
    });

/** The path of the site's root, by what the site says of itself. */
function basePath(folder) {
  const sitemap = /^Sitemap: (.+)sitemap\.xml$/m.exec(
    fs.readFileSync(path.join(folder, "robots.txt"), "utf8"),
  );
  return new URL(sitemap[1]).pathname;
}

/** Lays a site out as its host wants it, its configuration changed by `change`, and starts the host. */
async function start(host, folder, base, change) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "versus-hosts-"));
  const root = path.join(temporary, "root");
  const place = path.join(root, base);
  fs.mkdirSync(place, { recursive: true });
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [path.join(folder, entry.name), path.join(place, entry.name)];
    // Cloudflare's local server serves no linked files, but what is in linked folders.
    if (entry.isDirectory()) fs.symlinkSync(from, to);
    else fs.copyFileSync(from, to);
  }
  const files = {};
  for (const name of host.config) {
    // Rules are read at the root of a host, wherever the site is below it; servers are given a path.
    const at = name.startsWith("_") ? path.join(root, name) : path.join(place, name);
    const text = change(fs.readFileSync(path.join(folder, name), "utf8"), name);
    for (const old of [at, path.join(place, name)]) fs.rmSync(old, { force: true });
    fs.writeFileSync(at, text);
    files[name] = at;
  }
  const config = files[host.config[0]];
  const server = await host.start({ root, base, config, files, temporary });
  const stop = async () => {
    await server.stop();
    fs.rmSync(temporary, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** The names of the checks, and what each that failed says. */
async function judge(host, site, get) {
  const all = checks(host, site, get);
  const failed = new Map();
  for (const [name, check] of all) {
    try {
      await check();
    } catch (error) {
      failed.set(name, error.message);
    }
  }
  return { names: all.map(([name]) => name), failed };
}

/** Runs a function with a started host, and stops that. */
async function during(host, folder, base, change, run) {
  const server = await start(host, folder, base, change);
  try {
    return await run(asker(server.port));
  } finally {
    await server.stop();
  }
}

/** What may go wrong with an answer on its way. */
const SPOILT = {
  "no headers": (answer) => ({ ...answer, headers: { "x-asked-host": answer.headers["x-asked-host"] } }),
  "no page": (answer) => ({ ...answer, status: 503 }),
  "every page": (answer) => ({ ...answer, status: 200, body: Buffer.from("root:x:0:0") }),
  "another host": (answer) => ({ ...answer, headers: { ...answer.headers, location: "//evil.example/" } }),
  "an inline script": (answer) => ({
    ...answer,
    body: Buffer.concat([answer.body, Buffer.from("<script>planted()</script>")]),
  }),
};

async function planted(host, folder, base, site) {
  const header =
    /^\s*(?:add_header |"Header": ")?(Content-Security-Policy|X-Content-Type-Options|Referrer-Policy|Permissions-Policy|Cross-Origin-Opener-Policy|Speculation-Rules)\b/;
  const without = (text, name) => {
    if (name !== host.headers) return text;
    if (name.endsWith(".json")) {
      const policy = JSON.parse(text);
      policy.SecurityHeadersConfig = {};
      policy.CustomHeadersConfig = { Quantity: 0, Items: [] };
      return JSON.stringify(policy);
    }
    const kept = text.split("\n").filter((line) => !header.test(line));
    if (kept.length + 6 !== text.split("\n").length) throw new Error(`not all headers stand in ${name}`);
    return kept.join("\n");
  };
  const results = [];
  const expect = (name, found) => results.push([name, found]);
  const bare = await during(host, folder, base, without, (get) => judge(host, site, get));
  const added = (name) => (host.adds ?? []).some((header) => name.endsWith(header));
  for (const name of bare.names.filter((name) => /^pages (have|name)/.test(name) && !added(name))) {
    expect(`without the headers in the configuration: ${name}`, bare.failed.has(name));
  }
  const found = new Set(bare.failed.keys());
  const names = await during(
    host,
    folder,
    base,
    (text) => text,
    async (get) => {
      for (const [fault, spoil] of Object.entries(SPOILT)) {
        const { failed } = await judge(host, site, async (asked, method) => spoil(await get(asked, method)));
        expect(`${fault}: is found`, failed.size > 0);
        for (const name of failed.keys()) found.add(name);
      }
      return bare.names;
    },
  );
  for (const name of names) {
    const mute = name === "the configuration is not served" && host.hidden.length === 0;
    if (!mute) expect(`can fail: ${name}`, found.has(name));
  }
  return results;
}

async function main([name, folder, mode]) {
  const host = hosts[name];
  if (!host || !folder)
    throw new Error(`give one of ${Object.keys(hosts).join(", ")}, and the folder of a site built for it`);
  const absolute = fs.realpathSync(folder);
  const base = basePath(absolute);
  // Hash, bytes, path; the first and the last line are about the list itself.
  const lines = fs.readFileSync(path.join(absolute, MANIFEST), "utf8").trim().split("\n").slice(1, -1);
  const files = lines.map((line) => line.split(" ").slice(2).join(" "));
  const site = new Site(base, files);
  let results;
  if (mode === "planted") {
    results = await planted(host, absolute, base, site);
  } else {
    const { names, failed } = await during(
      host,
      absolute,
      base,
      (text) => text,
      (get) => judge(host, site, get),
    );
    results = names.map((check) => [check, !failed.has(check), failed.get(check)]);
  }
  for (const [check, holds, why] of results)
    console.log(`${holds ? "ok     " : "FAILED "} ${name}: ${check}${why ? `: ${why}` : ""}`);
  const failed = results.filter(([, holds]) => !holds).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.stack);
    process.exit(2);
  },
);
