// The hosts, started on a loopback port: for each a function from a place of files to a running server.
//
// nginx, Caddy and Cloudflare's runtime (workerd, by wrangler) are the servers themselves. For Netlify, the packages by which
// Netlify's own command line serves a site locally are put together; its redirects are matched by the engine of production,
// compiled to WebAssembly. CloudFront has no server to run here: its function is run on events of the documented shape, and
// what a distribution does with the policy and a bucket (docs/hosting.md) is done below.
"use strict";
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");
const net = require("node:net");
const path = require("node:path");
const vm = require("node:vm");

const START_MS = 60_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a program and waits until its port answers. */
async function program(port, command, args, options) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  let ended = false;
  const end = new Promise((resolve) =>
    child
      .on("close", () => resolve((ended = true)))
      .on("error", (error) => ((said += error), resolve((ended = true)))),
  );
  const answers = () =>
    new Promise((resolve) => {
      http
        .get({ host: "127.0.0.1", port, path: "/" }, (answer) => (answer.resume(), resolve(true)))
        .on("error", () => resolve(false));
    });
  for (
    const start = Date.now();
    !(await answers());
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    if (ended || Date.now() - start > START_MS) throw new Error(`${command} does not answer:\n${said}`);
  }
  const stop = async () => {
    if (ended) return;
    process.kill(-child.pid, "SIGTERM");
    await end;
  };
  return { port, stop, said: () => said };
}

/** A server of our own. */
async function own(answer) {
  const server = http.createServer((request, response) => {
    answer(request)
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers);
        response.end(request.method === "HEAD" ? undefined : body);
      })
      .catch((error) => {
        response.writeHead(500);
        response.end(String(error.stack));
      });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: server.address().port,
    stop: () => new Promise((resolve) => server.close(resolve)),
    said: () => "",
  };
}

async function nginx({ root, config, temporary }) {
  const port = await freePort();
  const own = path.join(temporary, "nginx.conf");
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${temporary}/${name};`,
  );
  fs.writeFileSync(
    own,
    `${process.getuid() === 0 ? "user root;" : ""} daemon off; worker_processes 1; pid ${temporary}/pid; error_log stderr;
events { }
http { include /etc/nginx/mime.types; access_log off; ${places.join(" ")}
  server { listen 127.0.0.1:${port}; root ${root}; include ${config}; } }\n`,
  );
  return program(port, "nginx", ["-p", temporary, "-c", own, "-e", "stderr"], {});
}

async function caddy({ root, config, temporary }) {
  const port = await freePort();
  const own = path.join(temporary, "Caddyfile");
  fs.writeFileSync(
    own,
    `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${root}\n\timport ${config}\n}\n`,
  );
  const env = { ...process.env, HOME: temporary, XDG_CONFIG_HOME: temporary, XDG_DATA_HOME: temporary };
  return program(port, "caddy", ["run", "--config", own, "--adapter", "caddyfile"], { env });
}

async function cloudflarePages({ root, temporary }) {
  const port = await freePort();
  const wrangler = path.join(path.dirname(require.resolve("wrangler/package.json")), "bin/wrangler.js");
  const env = {
    ...process.env,
    CI: "1",
    HOME: temporary,
    XDG_CONFIG_HOME: temporary,
    WRANGLER_SEND_METRICS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
  };
  const options = ["--ip", "127.0.0.1", "--port", String(port), "--inspector-port", String(await freePort())];
  const args = [
    wrangler,
    "pages",
    "dev",
    root,
    ...options,
    "--compatibility-date",
    "2026-01-01",
    "--persist-to",
    temporary,
  ];
  return program(port, process.execPath, args, { env, cwd: temporary });
}

async function netlify({ root }) {
  const { HeadersHandler } = await import("@netlify/headers");
  const { RedirectsHandler } = await import("@netlify/redirects");
  const { StaticHandler } = await import("@netlify/static");
  const complaints = [];
  const logger = { error: (text) => complaints.push(text), log() {}, warn() {} };
  const headers = new HeadersHandler({ projectDir: root, publishDir: root, logger });
  const redirects = new RedirectsHandler({
    projectDir: root,
    publicDir: root,
    jwtSecret: "",
    jwtRoleClaim: "",
    siteURL: "https://site.example",
  });
  const files = new StaticHandler({ directory: root });
  const notFound = (file) => {
    const body = fs.existsSync(file) ? fs.readFileSync(file) : "Not Found";
    return { status: 404, headers: { "content-type": "text/html; charset=utf-8" }, body };
  };
  const answer = async (asked) => {
    const request = new Request(new URL(`http://site.example${asked.url.replace(/^\/+/, "/")}`));
    const found = await files.match(request);
    let result;
    if (found) {
      const response = await found.handle();
      result = {
        status: 200,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      };
    } else {
      const rule = await redirects.match(request);
      if (rule?.redirect)
        return { status: rule.statusCode, headers: { location: rule.targetRelative }, body: "" };
      const page =
        rule?.statusCode === 404 ? path.join(root, rule.targetRelative) : path.join(root, "404.html");
      result = notFound(page);
    }
    await headers.apply(request, undefined, (name, value) => (result.headers[name.toLowerCase()] = value));
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    return result;
  };
  return own(answer);
}

/** What `aws s3 sync` guesses of a name, and what docs/hosting.md tells of the rest. */
const OBJECT_TYPES = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain",
  ".json": "application/json",
};

async function cloudfront({ root, base, files }) {
  const policy = JSON.parse(fs.readFileSync(files["cloudfront-headers.json"], "utf8"));
  const context = vm.createContext({});
  vm.runInContext(
    `"use strict";${fs.readFileSync(files["cloudfront-function.js"], "utf8")};globalThis.run = handler;`,
    context,
  );
  const { ContentSecurityPolicy, ContentTypeOptions, ReferrerPolicy } = policy.SecurityHeadersConfig;
  const said = { ...(ContentTypeOptions && { "x-content-type-options": "nosniff" }) };
  if (ContentSecurityPolicy) said["content-security-policy"] = ContentSecurityPolicy.ContentSecurityPolicy;
  if (ReferrerPolicy) said["referrer-policy"] = ReferrerPolicy.ReferrerPolicy;
  const { Quantity, Items } = policy.CustomHeadersConfig;
  if (Quantity !== Items.length) throw new Error(`Quantity is ${Quantity} for ${Items.length} headers`);
  const answer = async (asked) => {
    const uri = asked.url.split("?")[0];
    const event = {
      version: "1.0",
      context: { eventType: "viewer-request" },
      viewer: { ip: "192.0.2.1" },
      request: { method: asked.method, uri, querystring: {}, headers: {}, cookies: {} },
    };
    const done = JSON.parse(JSON.stringify(context.run(event)));
    let result;
    if (done.statusCode) {
      const headers = Object.entries(done.headers).map(([name, { value }]) => [name, value]);
      result = { status: done.statusCode, headers: Object.fromEntries(headers), body: "" };
    } else {
      // An object's key is the path as it is; a bucket knows no `..`.
      let key = done.uri;
      try {
        key = decodeURIComponent(key);
      } catch {
        // Not an encoding: the key is as it stands.
      }
      const exact =
        !key.includes("\0") &&
        !key.split("/").some((part) => part === ".." || part === ".") &&
        !key.includes("//");
      const file = path.join(root, key);
      const isObject =
        exact &&
        !key.endsWith("/") &&
        key.length < 1024 &&
        fs.statSync(file, { throwIfNoEntry: false })?.isFile();
      const object = isObject ? file : path.join(root, base, "404.html");
      const isStatic = isObject && /\.(css|js|svg|png)$/.test(file);
      const type = file.endsWith("speculation-rules.json")
        ? "application/speculationrules+json"
        : OBJECT_TYPES[path.extname(object)];
      const headers = { "content-type": type, ...(isStatic && { "cache-control": "public, max-age=600" }) };
      result = { status: isObject ? 200 : 404, headers, body: fs.readFileSync(object) };
    }
    for (const { Header, Value, Override } of Items) {
      const name = Header.toLowerCase();
      if (Override || !(name in result.headers)) result.headers[name] = Value;
    }
    Object.assign(result.headers, said);
    return result;
  };
  return own(answer);
}

/** What is served before it is built: a copy of this repository's site, published below the same path. */
async function preview({ base, temporary }) {
  const port = await freePort();
  const site = path.join(temporary, "site");
  for (const part of ["content", "locales", "templates", "static"])
    fs.cpSync(path.join(__dirname, "../..", part), path.join(site, part), { recursive: true });
  const settings = path.join(site, "content/site.yaml");
  const text = fs.readFileSync(settings, "utf8");
  const moved = text.replace(/^base-url: .*$/m, `base-url: https://site.example${base}`);
  fs.writeFileSync(settings, moved);
  const versus = path.join(__dirname, "../../target/debug/versus");
  return program(port, versus, ["--root", site, "serve", "--addr", `127.0.0.1:${port}`], {});
}

/**
 * Each host: how it is started, which of its files are its configuration, which of them it must not serve, what it may answer
 * to a page without the slash at the end, in which of its files the headers stand, and which of them it adds by itself; where that is
 * not what the others do, how it answers to a pair the wrong way round, and how long it has static files kept.
 */
module.exports = {
  nginx: {
    start: nginx,
    config: ["versus.nginx"],
    hidden: ["versus.nginx"],
    slashless: [301],
    headers: "versus.nginx",
  },
  caddy: {
    start: caddy,
    config: ["versus.caddy"],
    hidden: ["versus.caddy"],
    slashless: [308],
    headers: "versus.caddy",
  },
  "cloudflare-pages": {
    start: cloudflarePages,
    config: ["_headers", "_worker.js", "_routes.json"],
    // wrangler leaves `_routes.json` out when it uploads; only the local server has it.
    hidden: ["_headers", "_worker.js"],
    // Its local server looks for a file of that name, which the file system refuses.
    failsOnNul: true,
    slashless: [308],
    headers: "_headers",
    adds: ["x-content-type-options", "referrer-policy"],
  },
  // What is hidden, and the redirect to the slash, is for the service to do; the packages do neither.
  netlify: {
    start: netlify,
    config: ["_headers", "_redirects"],
    hidden: [],
    slashless: [200, 301],
    headers: "_headers",
  },
  cloudfront: {
    start: cloudfront,
    config: ["cloudfront-function.js", "cloudfront-headers.json"],
    hidden: [],
    slashless: [301],
    headers: "cloudfront-headers.json",
  },
  // An edit must be seen, so a browser asks for static files anew each time.
  serve: {
    start: preview,
    config: [],
    hidden: ["versus.nginx", "versus.caddy", "_headers", "cloudfront-headers.json"],
    slashless: [308],
    reversed: 308,
    kept: /^no-cache$/,
  },
};
