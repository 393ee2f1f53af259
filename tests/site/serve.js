// Debian's Caddy serves the built site, on loopback, at ports that are free.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { here, target } from "./site.js";

const NAMES = ["site", "pseudo", "plain", "planted"];

/**
 * The origins of the site, of its edition with invented languages, of the site on a host without rules, and of the planted pages;
 * and a function that ends the server.
 */
export async function serve({ site, pseudo = site, planted = join(here, "planted") }) {
  const ports = await Promise.all(NAMES.map(freePort));
  const folders = { SITE: resolve(site), PSEUDO: resolve(pseudo), PLANTED: resolve(planted) };
  for (const folder of [folders.SITE, folders.PSEUDO]) {
    if (!existsSync(join(folder, "versus.caddy"))) throw new Error(`${folder} has no versus.caddy: build it with --host caddy`);
  }
  const own = { XDG_CONFIG_HOME: join(target, "caddy"), XDG_DATA_HOME: join(target, "caddy") };
  const env = { ...process.env, ...own, ...folders, ...Object.fromEntries(NAMES.map((name, at) => [`${name.toUpperCase()}_PORT`, ports[at]])) };
  const caddy = spawn("caddy", ["run", "--config", join(here, "Caddyfile"), "--adapter", "caddyfile"], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  caddy.stderr.on("data", (text) => (said += text));
  process.on("exit", () => caddy.kill());
  const origins = Object.fromEntries(NAMES.map((name, at) => [name, `http://127.0.0.1:${ports[at]}`]));
  await answers(origins.planted, () => caddy.exitCode !== null && said);
  return { ...origins, stop: () => caddy.kill() };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Waits until something answers there; if the server has ended, throws what it said. */
async function answers(origin, ended) {
  for (;;) {
    try {
      return await fetch(origin);
    } catch {
      if (ended()) throw new Error(ended());
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}
