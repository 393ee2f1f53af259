// What a reader does with a page: by mouse, by keyboard, and what comes of it. Each function throws where it does not come.

import assert from "node:assert/strict";

/** Moves the focus by Tab, as often as it takes, to what a selector names. */
export async function tabTo(page, selector) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

/** Waits until the browser is at a path of the same origin. */
export async function arrives(page, path) {
  await page
    .waitForURL((url) => url.pathname === path, { waitUntil: "load" })
    .catch(() => {
      assert.fail(`not at ${path} but at ${page.url()}`);
    });
}

/** Asserts that nothing has led away, after what might have. */
export async function stays(page, path) {
  await page.waitForTimeout(300);
  assert.equal(new URL(page.url()).pathname, path);
}

/** Opens the finder by a click. */
export async function openFinder(page) {
  await page.locator("#finder > summary").click();
  assert.equal(await isOpen(page), true, "the finder is not open");
}

export function isOpen(page) {
  return page.evaluate(() => document.querySelector("#finder").open);
}

/** Types into a field after a click, and returns what is offered that has `text` in it. */
export async function offered(page, field, words, text) {
  await page.locator(field).click();
  return offeredByKeys(page, field, words, text);
}

/** Types into a field that has the focus, and returns what is offered that has `text` in it. */
async function offeredByKeys(page, field, words, text) {
  await page.keyboard.type(words);
  const option = page
    .locator(`${listOf(field)} [role=option]`)
    .filter({ hasText: text })
    .first();
  await option.waitFor().catch(() => assert.fail(`“${words}” does not offer ${text}`));
  assert.equal(await page.locator(field).getAttribute("aria-expanded"), "true");
  return option;
}

function listOf(field) {
  return field === "#search-field" ? "#search-list" : `${field}-list`;
}

/** Types into a field that has the focus, goes down to the option that has `text` in it, and takes it by Enter. */
export async function takeByKeys(page, field, words, text) {
  await offeredByKeys(page, field, words, text);
  for (let step = 0; step < 10; step++) {
    const active = await page.locator(field).getAttribute("aria-activedescendant");
    if (active) {
      const option = page.locator(`${listOf(field)} [role=option][id="${active}"]`);
      assert.equal(await option.getAttribute("aria-selected"), "true", "the option that is active is not selected");
      if ((await option.textContent()).includes(text)) {
        await page.keyboard.press("Enter");
        return;
      }
    }
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`ArrowDown does not lead to ${text}`);
}

/** The cell of the matrix that has the focus: its place in the table, in pixels, its number in its row, and that of the last. */
export async function cell(page) {
  const found = await page.evaluate(() => {
    const own = document.activeElement.closest("table.matrix td");
    if (!own) return undefined;
    const links = [...own.parentElement.querySelectorAll("td a")];
    const table = own.closest("table").getBoundingClientRect();
    const { left, top } = own.getBoundingClientRect();
    const place = { left: Math.round(left - table.left), top: Math.round(top - table.top) };
    return {
      ...place,
      at: links.indexOf(document.activeElement),
      last: links.length - 1,
      text: document.activeElement.ariaLabel,
    };
  });
  assert.ok(found, "the focus is not in the matrix");
  return found;
}
