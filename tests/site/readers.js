// What readers do: a row each, with the page where it begins, what it cannot do without, and whether it is promised to work with
// scripts only (`needed`), with and without them (`either`), or without them only (`never`).

import assert from "node:assert/strict";
import { FINDING } from "./finding.js";
import { arrives, cell, stays, tabTo } from "./hands.js";

const PAIR = "/en/http/401-vs-403/";

export const USES = [
  {
    name: "another language by mouse",
    at: PAIR,
    needs: "links",
    scripts: "either",
    use: async (page) => {
      await page.locator(".languages summary").click();
      await page.locator(".languages a[lang=ja]").click();
      await arrives(page, "/ja/http/401-vs-403/");
    },
  },
  {
    name: "another language by keyboard",
    at: PAIR,
    needs: "links",
    scripts: "either",
    use: async (page) => {
      await tabTo(page, ".languages summary");
      await page.keyboard.press("Enter");
      await tabTo(page, ".languages a[lang=tr]");
      await page.keyboard.press("Enter");
      await arrives(page, "/tr/http/401-vs-403/");
    },
  },
  {
    name: "past the header by keyboard",
    at: PAIR,
    needs: "links",
    scripts: "either",
    use: async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.equal(new URL(page.url()).hash, "#content");
      await page.keyboard.press("Tab");
      assert.ok(
        await page.evaluate(() => document.querySelector("main").contains(document.activeElement)),
        "the focus is not in main",
      );
    },
  },
  {
    name: "every stop of Tab is seen",
    at: PAIR,
    needs: "styles",
    scripts: "either",
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
          return {
            number: [...document.querySelectorAll("*")].indexOf(activeElement),
            name: activeElement.outerHTML.slice(0, 80),
            isMarked,
            isCovered,
          };
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
    name: "the dark theme by the control",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
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
    name: "the dark theme by keyboard",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await tabTo(page, "#theme");
      await page.keyboard.press("ArrowDown");
      assert.equal(await theme(page), "light");
      await page.keyboard.press("ArrowDown");
      assert.equal(await theme(page), "dark");
    },
  },
  {
    name: "the chosen theme is there before anything is seen",
    at: PAIR,
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await page.locator("#theme").selectOption("dark");
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.documentElement?.dataset.theme) window.themed ??= performance.now();
        }).observe(document, { attributes: true, childList: true, subtree: true });
      });
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName("first-paint").length > 0);
      const { themed, painted } = await page.evaluate(() => ({
        themed: window.themed,
        painted: performance.getEntriesByName("first-paint")[0].startTime,
      }));
      assert.ok(themed < painted, `themed at ${themed}, painted at ${painted}`);
    },
  },
  ...FINDING,
  {
    name: "a cell of the matrix by mouse",
    at: "/en/http/matrix/",
    needs: "links",
    scripts: "either",
    use: async (page) => {
      await page.locator('table.matrix td a[aria-label="401 vs 403"]').click();
      await arrives(page, PAIR);
    },
  },
  {
    name: "every cell of the matrix is a link, and one of them a stop of Tab",
    at: "/en/http/matrix/",
    needs: "scripts",
    scripts: "needed",
    use: async (page) => {
      await page.locator("table.matrix td a").first().hover();
      const cells = await page.evaluate(() => {
        const all = [...document.querySelectorAll("table.matrix tbody td:not([colspan])")];
        const links = [...document.querySelectorAll("table.matrix a[href]")];
        return {
          all: all.length,
          links: all.filter((cell) => cell.querySelector("a[href]")).length,
          stops: links.filter((link) => link.tabIndex === 0).length,
        };
      });
      assert.ok(cells.all > 4000, `only ${cells.all} cells`);
      assert.deepEqual(cells, { all: cells.all, links: cells.all, stops: 1 });
    },
  },
  {
    name: "the matrix is whole for a screen reader",
    at: "/en/http/matrix/",
    needs: "links",
    scripts: "either",
    use: async (page) => {
      const chromium = await page.context().newCDPSession(page);
      const { nodes } = await chromium.send("Accessibility.getFullAXTree");
      const named = (role, name) => nodes.filter((node) => node.role?.value === role && name.test(node.name?.value)).length;
      const [rows, links] = [named("rowheader", /^\d/), named("link", /^\d+.* vs \d+/)];
      assert.ok(rows > 90 && links > 1200, `${rows} headers of rows and ${links} links`);
    },
  },
  matrix("by keyboard", "site", "en"),
  matrix("by keyboard, from right to left", "pseudo", "ar-XB"),
  {
    name: "a reversed address where a host has rules",
    at: "/en/http/403-vs-202/",
    needs: "rules",
    scripts: "either",
    use: async (page) => arrives(page, "/en/http/202-vs-403/"),
  },
  {
    name: "a reversed address where a host has none",
    on: "plain",
    status: 404,
    at: "/ja/http/403-vs-202/",
    needs: "scripts",
    scripts: "needed",
    use: async (page) => arrives(page, "/ja/http/202-vs-403/"),
  },
  {
    name: "a reversed address without its last slash where a host has no rules",
    on: "plain",
    status: 404,
    at: "/en/http/403-vs-202",
    needs: "scripts",
    scripts: "needed",
    use: async (page) => arrives(page, "/en/http/202-vs-403/"),
  },
  {
    name: "a reversed address that names another host stays on its own",
    on: "plain",
    status: 404,
    at: "//elsewhere.example/403-vs-202/",
    needs: "scripts",
    scripts: "needed",
    use: async (page, { origin }) => {
      await page.waitForURL("**/202-vs-403/");
      assert.equal(new URL(page.url()).origin, origin);
    },
  },
  lost("a code with itself", "/en/http/403-vs-403/", "either"),
  lost("a code that there is not", "/en/http/202-vs-888/", "either"),
  lost("a reversed address", "/en/http/403-vs-202/", "never"),
];

function theme(page) {
  return page.evaluate(() => document.documentElement.dataset.theme);
}

/** Through the matrix by the arrows, as they point; by Home and End to the ends of a row; by Enter to the page. */
function matrix(name, on, tag) {
  return {
    name: `the matrix ${name}`,
    on,
    at: `/${tag}/http/matrix/`,
    needs: "scripts",
    scripts: "needed",
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
    name: `lost: ${name}`,
    on: "plain",
    status: 404,
    at,
    needs: "links",
    scripts,
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
