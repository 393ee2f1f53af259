// What readers do to find a page, in the form of `readers.js`: by the lists, the search and the picker, all in the finder.

import assert from "node:assert/strict";
import { arrives, isOpen, offered, openFinder, stays, tabTo, takeByKeys } from "./hands.js";

const PAIR = "/en/http/401-vs-403/";

export const FINDING = [
  {
    name: "the finder by the key /, away by Escape",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await page.keyboard.press("/");
      assert.equal(await isOpen(page), true);
      assert.equal(await page.evaluate(() => document.activeElement.id), "search-field");
      assert.equal(await page.locator("#search-field").inputValue(), "");
      await page.keyboard.type("403/");
      assert.equal(await page.locator("#search-field").inputValue(), "403/");
      // The first may close no more than the list.
      await page.keyboard.press("Escape");
      if (await isOpen(page)) await page.keyboard.press("Escape");
      assert.equal(await isOpen(page), false);
      assert.notEqual(await page.evaluate(() => document.activeElement.id), "search-field");
    },
  },
  {
    name: "a list in the finder by mouse",
    at: PAIR,
    needs: "links",
    scripts: "either",
    use: async (page) => {
      await openFinder(page);
      await page.locator('.finder .lists a[href$="/http/"]').click();
      await arrives(page, "/en/http/");
    },
  },
  {
    name: "a matrix in the finder by keyboard",
    at: PAIR,
    needs: "links",
    scripts: "either",
    use: async (page) => {
      await tabTo(page, "#finder > summary");
      await page.keyboard.press("Enter");
      await tabTo(page, '.finder .lists a[href$="/http/matrix/"]');
      await page.keyboard.press("Enter");
      await arrives(page, "/en/http/matrix/");
    },
  },
  search("a number by mouse", "en", "403", "403", "/en/http/403/"),
  search("a phrase by mouse", "en", "forb", "403", "/en/http/403/"),
  search("what it means by mouse", "en", "rate limited", "429", "/en/http/429/"),
  search("what it means in Japanese by mouse", "ja", "メンテナンス", "503", "/ja/http/503/"),
  {
    name: "search: what it means in Turkish capitals by mouse",
    at: "/tr/http/",
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      const gloss = await page.locator('.members li:has(a[href="/tr/http/403/"]) .gloss').first().textContent();
      await openFinder(page);
      await (await offered(page, "#search-field", gloss.slice(0, 24).toLocaleUpperCase("tr"), "403")).click();
      await arrives(page, "/tr/http/403/");
    },
  },
  {
    name: "search: a number by keyboard",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await page.keyboard.press("/");
      await takeByKeys(page, "#search-field", "40", "404");
      await arrives(page, "/en/http/404/");
    },
  },
  {
    name: "search: a situation by keyboard",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      const situation = (await page.locator(".situations tbody td").first().textContent()).trim();
      await page.keyboard.press("/");
      await takeByKeys(page, "#search-field", situation.split(" ").slice(0, 6).join(" "), situation.slice(0, 24));
      await arrives(page, PAIR);
    },
  },
  {
    name: "search: what there is not",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await openFinder(page);
      await offered(page, "#search-field", "403", "403");
      await page.locator("#search-field").fill("zzzz");
      await page.locator("#search-list [role=option]").first().waitFor({ state: "hidden" });
      await page.keyboard.press("Enter");
      await stays(page, PAIR);
    },
  },
  {
    name: "search: Enter that ends the composition of a word leads nowhere",
    at: "/ja/http/401-vs-403/",
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await openFinder(page);
      await page.locator("#search-field").click();
      const chromium = await page.context().newCDPSession(page);
      await chromium.send("Input.imeSetComposition", { text: "メンテ", selectionStart: 3, selectionEnd: 3 });
      const option = page.locator("#search-list [role=option]").filter({ hasText: "503" }).first();
      await option.waitFor().catch(() => assert.fail("a word that is being composed is not searched"));
      const composing = { key: "Enter", bubbles: true, cancelable: true, isComposing: true };
      await page.locator("#search-field").evaluate((field, init) => field.dispatchEvent(new KeyboardEvent("keydown", init)), composing);
      await stays(page, "/ja/http/401-vs-403/");
    },
  },
  pick("by mouse", "202", "403", async (page) => {
    await openFinder(page);
    await (await offered(page, "#pick-first", "202", "202")).click();
    await (await offered(page, "#pick-second", "forb", "403")).click();
    await page.locator("#picker [type=submit], #picker button:not([type])").click();
  }),
  pick("by keyboard, in the other order", "403", "202", async (page) => {
    await tabTo(page, "#finder > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "#pick-first");
    await takeByKeys(page, "#pick-first", "403", "403");
    if ((await page.evaluate(() => document.activeElement.id)) !== "pick-second") await tabTo(page, "#pick-second");
    await takeByKeys(page, "#pick-second", "202", "202");
    if (new URL(page.url()).pathname !== PAIR) return;
    if (!(await page.evaluate(() => document.activeElement.matches("#picker button")))) await tabTo(page, "#picker button");
    await page.keyboard.press("Enter");
  }),
  {
    name: "a pair: the same code twice",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await openFinder(page);
      await (await offered(page, "#pick-first", "403", "403")).click();
      await (await offered(page, "#pick-second", "403", "403")).click();
      await page.locator("#picker [type=submit], #picker button:not([type])").click();
      const said = page.locator("#picker [role=status], #picker .hint").filter({ hasText: /\S/ }).first();
      await said.waitFor().catch(() => assert.fail("nothing is said"));
      await stays(page, PAIR);
    },
  },
];

/** What is typed into the search of a language offers what has `text` in it, and a click on that leads to a path. */
function search(name, tag, words, text, path) {
  return {
    name: `search: ${name}`,
    at: `/${tag}/http/401-vs-403/`,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await openFinder(page);
      await (await offered(page, "#search-field", words, text)).click();
      await arrives(page, path);
    },
  };
}

/** Two codes, picked in this order, lead to the page of the two in the order of their family. */
function pick(name, first, second, use) {
  return {
    name: `a pair ${name}: ${first} and ${second}`,
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await use(page);
      await arrives(page, "/en/http/202-vs-403/");
    },
  };
}
