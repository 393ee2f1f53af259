// What readers do: a row each, with the page where it begins, what it cannot do without, and whether that it works is promised with
// scripts only (`needed`), with and without them (`either`), or without them only (`never`).

import assert from "node:assert/strict";
import { arrives, cell, isOpen, offered, openFinder, stays, tabTo, takeByKeys } from "./hands.js";

const PAIR = "/en/http/401-vs-403/";

export const USES = [
  {
    name: "another language by mouse", at: PAIR, needs: "links", scripts: "either",
    use: async (page) => {
      await page.locator(".languages summary").click();
      await page.locator(".languages a[hreflang=ja]").click();
      await arrives(page, "/ja/http/401-vs-403/");
    },
  },
  {
    name: "another language by keyboard", at: PAIR, needs: "links", scripts: "either",
    use: async (page) => {
      await tabTo(page, ".languages summary");
      await page.keyboard.press("Enter");
      await tabTo(page, ".languages a[hreflang=tr]");
      await page.keyboard.press("Enter");
      await arrives(page, "/tr/http/401-vs-403/");
    },
  },
  {
    name: "past the header by keyboard", at: PAIR, needs: "links", scripts: "either",
    use: async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.equal(new URL(page.url()).hash, "#content");
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the focus is not in main");
    },
  },
  {
    name: "every stop of Tab is seen", at: PAIR, needs: "styles", scripts: "either",
    use: async (page) => {
      const stops = new Set();
      for (;;) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(() => {
          const { activeElement } = document;
          if (activeElement === document.body) return undefined;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
          const { left, top, right, bottom } = activeElement.getBoundingClientRect();
          const covers = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const isMarked = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
          const isCovered = covers && !activeElement.contains(covers) && !covers.contains(activeElement);
          return { number: [...document.querySelectorAll("*")].indexOf(activeElement), name: activeElement.outerHTML.slice(0, 80), isMarked, isCovered };
        });
        if (!stop || stops.has(stop.number)) break;
        assert.ok(stop.isMarked, `${stop.name} does not show that it has the focus`);
        assert.ok(!stop.isCovered, `${stop.name} has the focus and is covered`);
        stops.add(stop.number);
      }
      assert.ok(stops.size > 15, `only ${stops.size} stops`);
    },
  },
  {
    name: "the dark theme by the control", at: PAIR, needs: "scripts", scripts: "needed",
    use: async (page, { origin, settled }) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await ground();
      await page.locator("#theme").selectOption("dark");
      assert.equal(await theme(page), "dark");
      assert.notEqual(await ground(), light, "the ground has not changed");
      await page.goto(`${origin}/ja/http/`);
      await settled();
      assert.equal(await theme(page), "dark");
      assert.equal(await page.locator("#theme").inputValue(), "dark");
      await page.locator("#theme").selectOption({ index: 0 });
      assert.equal(await theme(page), undefined);
      assert.equal(await ground(), light);
      await page.reload();
      assert.equal(await theme(page), undefined);
    },
  },
  {
    name: "the dark theme by keyboard", at: PAIR, needs: "scripts", scripts: "needed",
    use: async (page) => {
      await tabTo(page, "#theme");
      await page.keyboard.press("ArrowDown");
      assert.equal(await theme(page), "light");
      await page.keyboard.press("ArrowDown");
      assert.equal(await theme(page), "dark");
    },
  },
  {
    name: "the chosen theme is there before anything is seen", at: PAIR, needs: "scripts", scripts: "needed",
    use: async (page) => {
      await page.locator("#theme").selectOption("dark");
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.documentElement?.dataset.theme) window.themed ??= performance.now();
        }).observe(document, { attributes: true, childList: true, subtree: true });
      });
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName("first-paint").length > 0);
      const { themed, painted } = await page.evaluate(() => ({ themed: window.themed, painted: performance.getEntriesByName("first-paint")[0].startTime }));
      assert.ok(themed < painted, `themed at ${themed}, painted at ${painted}`);
    },
  },
  {
    name: "the finder by the key /, away by Escape", at: PAIR, needs: "scripts", scripts: "needed",
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
    name: "a list in the finder by mouse", at: PAIR, needs: "links", scripts: "either",
    use: async (page) => {
      await openFinder(page);
      await page.locator('.finder .lists a[href$="/http/"]').click();
      await arrives(page, "/en/http/");
    },
  },
  {
    name: "a matrix in the finder by keyboard", at: PAIR, needs: "links", scripts: "either",
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
    name: "search: what it means in Turkish capitals by mouse", at: "/tr/http/", needs: "scripts", scripts: "needed",
    use: async (page) => {
      const gloss = await page.locator('.members li:has(a[href="/tr/http/403/"]) .gloss').first().textContent();
      await openFinder(page);
      await (await offered(page, "#search-field", gloss.slice(0, 24).toLocaleUpperCase("tr"), "403")).click();
      await arrives(page, "/tr/http/403/");
    },
  },
  {
    name: "search: a number by keyboard", at: PAIR, needs: "scripts", scripts: "needed",
    use: async (page) => {
      await page.keyboard.press("/");
      await takeByKeys(page, "#search-field", "40", "404");
      await arrives(page, "/en/http/404/");
    },
  },
  {
    name: "search: a situation by keyboard", at: PAIR, needs: "scripts", scripts: "needed",
    use: async (page) => {
      const situation = (await page.locator(".situations tbody td").first().textContent()).trim();
      await page.keyboard.press("/");
      await takeByKeys(page, "#search-field", situation.split(" ").slice(0, 6).join(" "), situation.slice(0, 24));
      await arrives(page, PAIR);
    },
  },
  {
    name: "search: what there is not", at: PAIR, needs: "scripts", scripts: "needed",
    use: async (page) => {
      await openFinder(page);
      await offered(page, "#search-field", "403", "403");
      await page.locator("#search-field").fill("zzzz");
      await page.locator("#search-list [role=option]").first().waitFor({ state: "hidden" });
      await page.keyboard.press("Enter");
      await stays(page, PAIR);
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
    name: "a pair: the same code twice", at: PAIR, needs: "scripts", scripts: "needed",
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
  {
    name: "a cell of the matrix by mouse", at: "/en/http/matrix/", needs: "links", scripts: "either",
    use: async (page) => {
      await page.locator("table.matrix td a").filter({ hasText: /^\s*401 vs 403\s*$/ }).click();
      await arrives(page, PAIR);
    },
  },
  {
    name: "every cell of the matrix is a link, and one of them a stop of Tab", at: "/en/http/matrix/", needs: "scripts", scripts: "needed",
    use: async (page) => {
      const cells = await page.evaluate(() => {
        const all = [...document.querySelectorAll("table.matrix tbody td")].filter((cell) => cell.textContent.trim());
        const links = all.map((cell) => cell.querySelector("a[href]"));
        return { all: all.length, links: links.filter(Boolean).length, stops: links.filter((link) => link?.tabIndex === 0).length };
      });
      assert.ok(cells.all > 100, `only ${cells.all} cells`);
      assert.deepEqual(cells, { all: cells.all, links: cells.all, stops: 1 });
    },
  },
  matrix("by keyboard", "site", "en"),
  matrix("by keyboard, from right to left", "pseudo", "ar-XB"),
  {
    name: "a reversed address where a host has rules", at: "/en/http/403-vs-202/", needs: "rules", scripts: "either",
    use: async (page) => arrives(page, "/en/http/202-vs-403/"),
  },
  {
    name: "a reversed address where a host has none", on: "plain", status: 404, at: "/ja/http/403-vs-202/", needs: "scripts", scripts: "needed",
    use: async (page) => arrives(page, "/ja/http/202-vs-403/"),
  },
  {
    name: "a reversed address without its last slash where a host has no rules", on: "plain", status: 404, at: "/en/http/403-vs-202", needs: "scripts", scripts: "needed",
    use: async (page) => arrives(page, "/en/http/202-vs-403/"),
  },
  lost("a code with itself", "/en/http/403-vs-403/", "either"),
  lost("a code that there is not", "/en/http/202-vs-888/", "either"),
  lost("a reversed address", "/en/http/403-vs-202/", "never"),
];

function theme(page) {
  return page.evaluate(() => document.documentElement.dataset.theme);
}

/** What is typed into the search of a language offers what has `text` in it, and a click on that leads to a path. */
function search(name, tag, words, text, path) {
  return {
    name: `search: ${name}`, at: `/${tag}/http/401-vs-403/`, needs: "scripts", scripts: "needed",
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
    name: `a pair ${name}: ${first} and ${second}`, at: PAIR, needs: "scripts", scripts: "needed",
    use: async (page) => {
      await use(page);
      await arrives(page, "/en/http/202-vs-403/");
    },
  };
}

/** Through the matrix by the arrows, as they point; by Home and End to the ends of a row; by Enter to the page. */
function matrix(name, on, tag) {
  return {
    name: `the matrix ${name}`, on, at: `/${tag}/http/matrix/`, needs: "scripts", scripts: "needed",
    use: async (page) => {
      const press = async (key) => {
        await page.keyboard.press(key);
        return cell(page);
      };
      await tabTo(page, "table.matrix td a");
      let here = await cell(page);
      for (let step = 0; step < 4; step++) {
        const below = await press("ArrowDown");
        assert.ok(below.top > here.top && below.left === here.left, `ArrowDown leads from ${here.text} to ${below.text}`);
        here = below;
      }
      const end = await press("End");
      assert.ok(end.top === here.top && end.at === end.last && end.last > 2, `End leads to ${end.text}`);
      const home = await press("Home");
      assert.ok(home.top === here.top && home.at === 0, `Home leads to ${home.text}`);
      const [on, back] = tag === "ar-XB" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      const next = await press(on);
      assert.ok(next.top === home.top && next.at === 1, `${on} leads from ${home.text} to ${next.text}`);
      assert.equal(next.left > home.left, on === "ArrowRight", `${on} does not lead where it points`);
      assert.equal((await press(back)).text, home.text);
      const above = await press("ArrowUp");
      assert.ok(above.top < home.top && above.left === home.left, `ArrowUp leads from ${home.text} to ${above.text}`);
      const [first, second] = above.text.split(" vs ");
      await page.keyboard.press("Enter");
      await arrives(page, `/${tag}/http/${first}-vs-${second}/`);
    },
  };
}

/** An address that leads nowhere stays there, with status 404 and links to go on, on a host without rules. */
function lost(name, at, scripts) {
  return {
    name: `lost: ${name}`, on: "plain", status: 404, at, needs: "links", scripts,
    use: async (page, { response }) => {
      assert.equal(response.status(), 404);
      await stays(page, at);
      for (const path of ["/en/", "/ja/", "/tr/"]) {
        const links = page.locator(`main a[href="${path}"]`);
        assert.ok((await links.count()) > 0, `there is no link to ${path}`);
      }
    },
  };
}
