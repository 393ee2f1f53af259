// What must hold of a site on every host: each check is a name and a function that throws.
"use strict";
const assert = require("node:assert/strict");
const { createHash } = require("node:crypto");

/** The headers that every page has, with their values; what the policy of content must say is told below. */
const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};

/** The directives that have one value, whatever the pages hold. */
const DIRECTIVES = {
  "default-src": "'none'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

const TYPES = {
  html: ["text/html"],
  css: ["text/css"],
  js: ["text/javascript", "application/javascript"],
  json: ["application/json"],
  svg: ["image/svg+xml"],
  png: ["image/png"],
  xml: ["text/xml", "application/xml"],
  txt: ["text/plain"],
};

const RULES_TYPE = "application/speculationrules+json";

/** A site's addresses, as its manifest lists them. */
class Site {
  constructor(base, files) {
    this.base = base;
    this.files = files;
    this.pairs = files.flatMap((file) => {
      const found = /^([^/]+\/[^/]+)\/([^/]+)-vs-([^/]+)\/index\.html$/.exec(file);
      return found ? [{ above: found[1], first: found[2], second: found[3] }] : [];
    });
    const groups = Map.groupBy
      ? Map.groupBy(this.pairs, (pair) => pair.above)
      : groupBy(this.pairs, (pair) => pair.above);
    // Of each family in each language the first, the last, and one between.
    this.sample = [...groups.values()].flatMap((pairs) => [
      ...new Set([pairs[0], pairs[pairs.length >> 1], pairs.at(-1)]),
    ]);
    const pages = files.filter((file) => file.endsWith("index.html") && !file.includes("-vs-"));
    const kinds = groupBy(pages, (file) => `${file.split("/")[0]} ${file.split("/").length}`);
    this.pages = [...kinds.values()].map(([page]) => this.base + page.slice(0, -"index.html".length));
    this.pages.push(...this.sample.map((pair) => this.address(pair)));
  }
  address({ above, first, second }) {
    return `${this.base}${above}/${first}-vs-${second}/`;
  }
  reversed({ above, first, second }) {
    return `${this.base}${above}/${second}-vs-${first}`;
  }
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Where an answer leads, or null; fails if that is another host, or the same one without its name. */
function leads({ headers }, asked) {
  if (headers.location === undefined) return null;
  const target = new URL(headers.location, "http://site.example" + (asked.startsWith("//") ? "/" : asked));
  const isOwn = target.host === "site.example" || target.host === headers["x-asked-host"];
  assert.ok(isOwn, `${asked} leads to ${headers.location}`);
  return target.pathname;
}

/** The last answer when redirects are followed. */
async function followed(get, asked) {
  let answer = await get(asked);
  for (let at = asked, hops = 0; hops < 4; hops += 1) {
    const next = leads(answer, at);
    if (next === null) break;
    [at, answer] = [next, await get(next)];
  }
  return answer;
}

const hashes = (html, name) =>
  [
    ...html.matchAll(
      new RegExp(
        `<${name}(?![^>]*(?:src=|type="(?:application/ld\\+json|application/json)"))[^>]*>([\\s\\S]*?)</${name}>`,
        "g",
      ),
    ),
  ].map(([, code]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);

function policy(headers) {
  const directives = headers["content-security-policy"]?.split("; ") ?? [];
  return Object.fromEntries(
    directives.map((directive) => [directive.split(" ")[0], directive.slice(directive.indexOf(" ") + 1)]),
  );
}

function secure({ headers }, asked) {
  for (const [name, value] of Object.entries(HEADERS))
    assert.equal(headers[name], value, `${name} of ${asked}`);
  for (const [name, value] of Object.entries(DIRECTIVES))
    assert.equal(policy(headers)[name], value, `${name} of ${asked}`);
}

module.exports = (host, site, get) => {
  const { base, files, pages, sample } = site;
  const notFound = async (asked) => {
    const answer = await get(asked);
    assert.equal(answer.status, 404, asked);
    return answer;
  };
  const some = `${base}${sample[0].above}/`;
  const each = async (asked, check) => {
    for (const address of asked) await check(await get(address), address);
  };
  const headerChecks = Object.entries(HEADERS).map(([name, value]) => [
    `pages have ${name}`,
    () => each(pages, ({ headers }, asked) => assert.equal(headers[name], value, asked)),
  ]);
  return [
    ["pages are there", () => each(pages, ({ status }, asked) => assert.equal(status, 200, asked))],
    [
      "pages can be asked for by HEAD",
      async () => {
        const answer = await get(pages[0], "HEAD");
        assert.deepEqual([answer.status, answer.body.length], [200, 0]);
        secure(answer, pages[0]);
      },
    ],
    ...headerChecks,
    [
      "pages have a strict content-security-policy",
      () =>
        each(pages, ({ headers }, asked) => {
          const said = policy(headers);
          for (const [name, value] of Object.entries(DIRECTIVES))
            assert.equal(said[name], value, `${name} of ${asked}`);
          for (const name of ["script-src", "style-src"]) {
            assert.match(said[name] ?? "", /^'self'( 'sha256-[A-Za-z0-9+/]{43}=')*$/, `${name} of ${asked}`);
          }
          const names = [...Object.keys(DIRECTIVES), "script-src", "style-src"];
          assert.deepEqual(Object.keys(said).sort(), names.sort(), asked);
        }),
    ],
    [
      "the policy lets the code inside the pages run, and no other",
      () =>
        each(pages, ({ headers, body }, asked) => {
          const html = body.toString();
          const said = policy(headers);
          for (const [name, element] of [
            ["script-src", "script"],
            ["style-src", "style"],
          ]) {
            const allowed = new Set(said[name].split(" "));
            for (const hash of hashes(html, element))
              assert.ok(allowed.has(hash), `${name} of ${asked} lacks ${hash}`);
          }
        }),
    ],
    [
      "pages are asked for anew each time",
      () =>
        each(pages, ({ headers }, asked) =>
          assert.match(headers["cache-control"] ?? "", /no-cache|max-age=0/, asked),
        ),
    ],
    [
      "static files are kept for a short time",
      () =>
        each([`${base}site.css`], ({ status, headers }, asked) => {
          assert.equal(status, 200, asked);
          assert.match(headers["cache-control"] ?? "", host.kept ?? /^(public, )?max-age=600$/, asked);
        }),
    ],
    [
      "files have the types that they are",
      async () => {
        const known = files.filter(
          (file) => !host.config.includes(file) && file !== "speculation-rules.json",
        );
        for (const [extension, types] of Object.entries(TYPES)) {
          const file = known.find((file) => file.endsWith(`.${extension}`));
          if (file === undefined) continue;
          const { status, headers } = await get(base + file.replace(/(^|\/)index\.html$/, "$1"));
          assert.equal(status, 200, file);
          assert.ok(
            types.includes(headers["content-type"]?.split(";")[0]),
            `${file}: ${headers["content-type"]}`,
          );
          assert.equal(headers["x-content-type-options"], "nosniff", file);
        }
      },
    ],
    [
      "pages name their speculation rules",
      () =>
        each(pages, async ({ headers }, asked) => {
          const named = /^"(\/[^"]*)"$/.exec(headers["speculation-rules"] ?? "");
          assert.ok(named, `${asked}: ${headers["speculation-rules"]}`);
          assert.equal(named[1], `${base}speculation-rules.json`);
        }),
    ],
    [
      "the speculation rules have their type, and name this site only",
      () =>
        each([`${base}speculation-rules.json`], (answer, asked) => {
          assert.deepEqual([answer.status, answer.headers["content-type"]], [200, RULES_TYPE], asked);
          const { prefetch } = JSON.parse(answer.body);
          assert.deepEqual(
            prefetch.map((rule) => rule.eagerness),
            ["moderate"],
          );
          for (const { href_matches: pattern } of prefetch[0].where.or)
            assert.ok(pattern.startsWith(base) && pattern.endsWith("/"), pattern);
        }),
    ],
    [
      "a pair the wrong way round leads to its page, for good",
      async () => {
        assert.ok(sample.length > 0);
        for (const pair of sample) {
          for (const end of ["", "/"]) {
            const asked = site.reversed(pair) + end;
            const answer = await get(asked);
            assert.equal(answer.status, host.reversed ?? 301, asked);
            assert.equal(leads(answer, asked), site.address(pair), asked);
          }
        }
      },
    ],
    [
      "a pair that there is not leads nowhere",
      async () => {
        const { first, second } = sample[0];
        const odd = [
          `${second}-vs-${first}-vs-1`,
          `${second}-vs-${second}`,
          `${first}-vs-${first}`,
          `${second}-vs-nothing`,
          `zz-vs-${first}`,
          `-vs-${first}`,
          `${second}-vs-`,
          "-vs-",
          "*-vs-*",
          "%2A-vs-%2A",
          `${second}-VS-${first}`,
          `${second}--vs--${first}`,
          "{re.versus.1}-vs-{path}",
          "$versus_a-vs-$uri",
          `${second}-vs-${first}.html`,
          `${second}-vs-${first}/x`,
          ...(host.failsOnNul ? [] : [`${second}-vs-${first}%00`]),
          "b".repeat(200) + "-vs-a",
          "%E3%81%82-vs-%E3%81%81",
          "b-vs-%0d%0aX-Planted:%20yes",
          `${second}-vs-..%2f${first}`,
        ];
        for (const name of odd) {
          const { status, headers } = await followed(get, some + name);
          assert.ok([400, 404].includes(status), `${name.slice(0, 80)}: ${status}`);
          assert.equal(headers["x-planted"], undefined);
        }
      },
    ],
    [
      "another spelling of a pair does no harm",
      async () => {
        const { above, first, second } = sample[0];
        const name = `${second}-vs-${first}`;
        const [locale, family] = above.split("/");
        const odd = [
          `${above}/${name.replaceAll("-", "%2D")}`,
          `${locale.toUpperCase()}/${family}/${name}`,
          `${above}/./${name}`,
          `${above}/../${family}/${name}/`,
          `${above}/%2e%2e/${family}/${name}`,
          `${above}//${name}`,
          `${above}/${name}//`,
          `${above}/${name}?a=b#c`,
          `${above}/${name.toUpperCase()}`,
        ];
        for (const path of odd) {
          const { status } = await followed(get, base + path);
          assert.ok([200, 400, 404].includes(status), `${path}: ${status}`);
        }
      },
    ],
    [
      "no address leads out of the site",
      async () => {
        const { first, second, above } = sample[0];
        const name = `${second}-vs-${first}`;
        const evil = [
          "//evil.example",
          "//evil.example/",
          `//evil.example/${name}`,
          `//evil.example/${above}/${name}`,
          `//evil.example/${above.split("/")[1]}/${name}/`,
          "//evil.example/..",
          "//evil.example/%2e%2e",
          "///evil.example//",
          "/\\evil.example/",
          "/%5Cevil.example/x",
          "/%2F%2Fevil.example/x",
          "/%2F/evil.example/",
          "/.//evil.example/..",
        ];
        for (const path of evil) {
          for (const asked of new Set([path, base + path.slice(1), base + path]))
            leads(await get(asked), asked);
        }
      },
    ],
    [
      "no address leads out of the folder",
      async () => {
        const up = [
          "/../../../../../../etc/passwd",
          "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
          "/..%2f..%2f..%2f..%2fetc%2fpasswd",
          "/..\\..\\etc\\passwd",
        ];
        for (const path of up) {
          const { status, body } = await get(base.slice(0, -1) + path);
          // Above the site's own path a server may have nothing to say at all.
          assert.ok(
            status < 500 && !body.includes("root:") && (status !== 200 || body.length === 0),
            `${path}: ${status}`,
          );
        }
      },
    ],
    [
      "what is not there is not found, and says so with all headers",
      async () => {
        const page = (await followed(get, `${base}404.html`)).body.toString();
        for (const asked of [
          "nothing",
          "nothing/",
          "nothing.html",
          "nothing.css",
          "en/",
          "en/nothing/x/y/z/",
          ".git/config",
        ].map((name) => (name === "en/" ? `${some}nothing/` : base + name))) {
          const answer = await notFound(asked);
          secure(answer, asked);
          assert.ok(answer.body.length > 0 && answer.body.toString() === page, `${asked} has another page`);
        }
      },
    ],
    [
      "a page without the slash at its end is found",
      async () => {
        for (const page of pages.filter((page) => page !== "/")) {
          const asked = page.slice(0, -1);
          const answer = await get(asked);
          assert.ok(
            host.slashless.includes(answer.status) || (page === base && answer.status < 400),
            `${asked}: ${answer.status}`,
          );
          assert.ok(
            [null, page].includes(leads(answer, asked)),
            `${asked} leads to ${answer.headers.location}`,
          );
        }
      },
    ],
    [
      "the configuration is not served",
      async () => {
        for (const file of host.hidden) {
          const { status } = await get(base + file);
          assert.notEqual(status, 200, file);
        }
      },
    ],
  ];
};
module.exports.Site = Site;
