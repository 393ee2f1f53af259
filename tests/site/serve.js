// Debian's Caddy serves the built site, on loopback, at ports that are free.

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { here, target } from "./site.js";

/**
 * Serves folders, each `as` a snippet of the Caddyfile says: `serve({ site: { as: "hosted", folder } })` comes to an object with
 * the origin of each by its name, and `stop`, which ends the server.
 */
export async function serve(sites) {
  const names = Object.keys(sites);
  const ports = await Promise.all(names.map(freePort));
  const blocks = names.map((name, at) => {
    const { as, folder } = sites[name];
    if (as === "hosted" && !existsSync(join(folder, "versus.caddy")))
      throw new Error(`${folder} has no versus.caddy: build it with --host caddy`);
    return `http://127.0.0.1:${ports[at]} {\n\timport ${as} ${resolve(folder)}\n}\n`;
  });
  const env = { ...process.env, XDG_CONFIG_HOME: join(target, "caddy"), XDG_DATA_HOME: join(target, "caddy") };
  const caddy = spawn("caddy", ["run", "--config", "-", "--adapter", "caddyfile"], { env, stdio: ["pipe", "ignore", "pipe"] });
  let said = "";
  caddy.stderr.on("data", (text) => (said += text));
  caddy.stdin.end([readFileSync(join(here, "Caddyfile"), "utf8"), ...blocks].join("\n"));
  process.on("exit", () => caddy.kill());
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  await answers(origins[0], () => caddy.exitCode !== null && said);
  return { ...Object.fromEntries(names.map((name, at) => [name, origins[at]])), stop: () => caddy.kill() };
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
