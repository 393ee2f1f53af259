// Takes pictures of the main pages, in every size, theme and language.
//
//   node pictures.js SITE FOLDER

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browse, together, watch } from "./browser.js";
import { serve } from "./serve.js";

const TAGS = ["en", "ja", "tr", "ar-XB"];
const SIZES = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
};
const PAGES = {
  home: { path: "" },
  family: { path: "http/" },
  matrix: { path: "http/matrix/" },
  code: { path: "http/403/" },
  comparison: { path: "http/401-vs-403/" },
  // The same page from its top to its end.
  whole: { path: "http/401-vs-403/", fullPage: true },
  finder: { path: "http/401-vs-403/", prepare: find },
};

async function find(page) {
  await page.keyboard.press("/");
  await page.locator("#search-field").pressSequentially("40");
  await page.locator("#search-list [role=option]").first().waitFor();
}

const [, , site, folder] = process.argv;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serve({ site: { as: "hosted", folder: site } });
const shots = TAGS.flatMap((tag) =>
  Object.keys(SIZES).flatMap((size) => ["light", "dark"].map((colorScheme) => ({ tag, size, colorScheme }))),
);
await browse((browser) =>
  together(
    2,
    shots,
    () => browser,
    async (own, { tag, size, colorScheme }) => {
      const context = await own.newContext({ ...SIZES[size], colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const [name, { path, fullPage, prepare }] of Object.entries(PAGES)) {
        const { settled } = watch(page, server.site);
        const response = await page.goto(`${server.site}/${tag}/${path}`);
        if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}`);
        await settled();
        await prepare?.(page);
        await page.screenshot({ path: join(folder, `${name}-${tag}-${size}-${colorScheme}.png`), fullPage });
      }
      await context.close();
    },
  ),
);
server.stop();
console.log(`${shots.length * Object.keys(PAGES).length} pictures in ${folder}`);
