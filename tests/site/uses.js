// Chromium uses the site as readers do: by mouse, by keyboard alone, and, where it should work, with scripts disabled. With the
// word `planted` behind the folders, the site is broken on the way to the browser, and no use may succeed.
//
//   node uses.js SITE PSEUDO [planted | what the name of a use begins with]

import { end } from "../words/versus.js";
import { browse, together, watch, watchPolicy } from "./browser.js";
import { serve } from "./serve.js";
import { USES } from "./readers.js";

/** Ways to break a site on its way to the browser; without scripts, and without the rules of its host, it is by other means. */
const BREAKS = {
  scripts: () => {},
  rules: () => {},
  links: (context) => context.route("**/*", rewrite(/(<a [^>]*?)href=/g, "$1data-href=")),
  styles: (context) =>
    context.route("**/*.css", (route) => route.fulfill({ contentType: "text/css", body: "* { outline: none !important }" })),
};

function rewrite(pattern, by) {
  return async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    // A machine that is busy is no proof that the use fails: the page has longer to come than the reader.
    const response = await route.fetch({ timeout: 10_000 });
    await route.fulfill({ response, body: (await response.text()).replace(pattern, by) });
  };
}

/** What goes wrong with one use. */
async function judge(browser, server, { on = "site", at, use, status, withScripts, broken }) {
  const context = await browser.newContext({
    javaScriptEnabled: withScripts,
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    colorScheme: "light",
  });
  context.setDefaultTimeout(broken ? 1_200 : 4_000);
  if (broken) await BREAKS[broken](context);
  await watchPolicy(context);
  const page = await context.newPage();
  const origin = server[broken === "rules" ? "plain" : on];
  const { faults: heard, settled } = watch(page, origin, { status, scripts: withScripts });
  const faults = [];
  try {
    const response = await page.goto(origin + at);
    await settled();
    await use(page, { origin, response, settled });
  } catch (error) {
    faults.push(error.message.split("\n")[0]);
  }
  // What a broken site says is no proof that the use fails. And to leave a page ends what it was still loading.
  if (!broken) faults.push(...heard.filter((fault) => !fault.endsWith("net::ERR_ABORTED")));
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
  return faults;
}

const [, , site, pseudo, only = ""] = process.argv;
const server = await serve({
  site: { as: "hosted", folder: site },
  pseudo: { as: "hosted", folder: pseudo },
  plain: { as: "plain", folder: site },
});
const isPlanted = only === "planted";
const uses = isPlanted
  ? USES.map((use) => ({ ...use, broken: use.needs, withScripts: use.needs === "links" && use.scripts !== "never" }))
  : USES.flatMap((use) => ways(use)).filter(({ name }) => name.startsWith(only));

/** A use with scripts, without, or both, as it is promised to work. */
function ways(use) {
  const withScripts = { ...use, withScripts: true };
  const without = { ...use, withScripts: false, name: `${use.name}, without scripts` };
  return { needed: [withScripts], either: [withScripts, without], never: [without] }[use.scripts];
}

const found = await browse((browser) =>
  together(
    2,
    uses,
    () => browser,
    (own, use) => judge(own, server, use),
  ),
);
server.stop();
const faults = uses.flatMap(({ name, needs }, at) => {
  if (isPlanted) return found[at].length > 0 ? [] : [`succeeds without ${needs}: ${name}`];
  return found[at].map((fault) => `${name}: ${fault}`);
});
end(faults, uses.length, isPlanted ? `${uses.length} uses of a broken site tried` : `${uses.length} uses tried`);
