// Looks at a page of `mpy freeze --report` as a reader does, in a real browser.
//
//   node report.mjs CHROMIUM PAGE COMPARING_PAGE [SCREENSHOT]
//
// PAGE is a report, COMPARING_PAGE one that was made with --before. Ends with status 1 and what was
// expected where something is not as it should be. With SCREENSHOT, leaves a picture of PAGE there.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, plain, comparing, screenshot] = process.argv.slice(2);

// The sandbox of Chromium does not work for root, as whom containers build.
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function open(file, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce", ...options });
  const asked = [];
  const wrong = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, wrong };
}

/** The boxes of the treemap as they are on the screen, with the bytes that they stand for. */
function boxes(page, selector) {
  return page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height, bytes: Number(one.dataset.bytes) };
    }));
}

/** Whether each cell has the area that its bytes are of the whole: to a pixel on either side. */
function assertAreas(cells, map) {
  const total = cells.reduce((sum, cell) => sum + cell.bytes, 0);
  let area = 0;
  for (const cell of cells) {
    const expected = (cell.bytes / total) * map.width * map.height;
    const seen = cell.width * cell.height;
    assert.ok(
      Math.abs(seen - expected) <= Math.max(cell.width, cell.height),
      `${cell.bytes} of ${total} bytes are ${seen} of ${map.width * map.height} px, not ${expected}`);
    area += seen;
  }
  assert.ok(Math.abs(area - map.width * map.height) < 1, "the cells fill the map");
  for (const [i, one] of cells.entries()) {
    for (const other of cells.slice(i + 1)) {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      assert.ok(across < 0.01 || down < 0.01, "no cell lies on another");
    }
  }
}

const isNear = (actual, expected) => assert.ok(Math.abs(actual - expected) <= 1, `${actual} px, not ${expected}`);

async function looksRight() {
  const { page, asked, wrong } = await open(plain);
  const map = await page.locator("#map").boundingBox();
  const modules = page.locator("#treemap g[role=button]");
  const data = JSON.parse(await page.locator("#report").textContent());
  assert.equal(await modules.count(), data.modules.length);

  // Modules, and in them functions, names and constants.
  assertAreas(await boxes(page, "#treemap .cell"), map);
  const groups = await modules.evaluateAll((all) =>
    all.map((g) => ({ frame: g.querySelector(".frame").getAttribute("width") * g.querySelector(".frame").getAttribute("height"), bytes: Number(g.dataset.bytes) })));
  const total = groups.reduce((sum, group) => sum + group.bytes, 0);
  for (const { frame, bytes } of groups) {
    isNear(Math.sqrt(frame), Math.sqrt((bytes / total) * map.width * map.height));
  }
  if (screenshot) {
    await page.screenshot({ path: screenshot });
  }

  // A click opens a module: its parts take the whole map.
  const name = await modules.first().getAttribute("data-module");
  await modules.first().click({ position: { x: 30, y: 60 } });
  await page.locator("#treemap g[data-part]").first().waitFor();
  assert.equal(await page.locator("#trail b").textContent(), name);
  const module = data.modules.find((m) => m.path === name);
  for (const f of module.functions) {
    assert.ok(await page.locator("#treemap g[data-part]").evaluateAll(
      (all, wanted) => all.some((g) => g.dataset.part === wanted), f.name), f.name);
  }
  assertAreas(await boxes(page, "#treemap .cell"), map);

  // And back, by the trail, by the browser, by the keyboard.
  await page.locator("#trail button").click();
  await modules.first().waitFor();
  await page.goBack();
  await page.locator("#treemap g[data-part]").first().waitFor();
  await page.keyboard.press("Escape");
  await modules.first().waitFor();
  assert.equal(await modules.count(), data.modules.length);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.module), name);
  await page.keyboard.press("ArrowRight");
  const second = await page.evaluate(() => document.activeElement.dataset.module);
  assert.notEqual(second, name);
  await page.keyboard.press("Enter");
  await page.locator("#treemap g[data-part]").first().waitFor();
  assert.equal(await page.locator("#trail b").textContent(), second);
  await page.keyboard.press("Escape");
  await modules.first().waitFor();

  // The table: sorted by size, by name after a click on the head; the search finds functions.
  const names = () => page.locator("tbody td:first-child").allTextContents();
  const bySize = [...data.modules].map((m) => m.path);
  assert.deepEqual([...(await names())].sort(), bySize.sort());
  await page.locator("thead button", { hasText: "Module" }).click();
  assert.deepEqual(await names(), bySize.sort((a, b) => a.localeCompare(b)));
  const wanted = data.modules.flatMap((m) => m.functions).find((f) => f.name !== "<module>").name;
  await page.keyboard.press("/");
  await page.keyboard.type(wanted);
  const found = await names();
  assert.ok(found.length > 0 && found.length < data.modules.length, `${wanted} is in ${found}`);
  assert.equal(await page.locator("#treemap g.dim").count(), data.modules.length - found.length);

  // In the other light, and on a telephone, too.
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.locator("#theme").click();
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), light);
  await page.locator("#search").fill("");
  await page.setViewportSize({ width: 420, height: 800 });
  await page.waitForFunction((before) => document.querySelector("#treemap").viewBox.baseVal.width < before, map.width);
  assertAreas(await boxes(page, "#treemap .cell"), await page.locator("#map").boundingBox());

  assert.deepEqual(wrong, []);
  assert.deepEqual(asked.filter((url) => url !== pathToFileURL(plain).href && !url.startsWith("data:")), []);
}

async function tellsWhatChanged() {
  const { page, wrong } = await open(comparing, { colorScheme: "dark" });
  const now = JSON.parse(await page.locator("#report").textContent());
  const before = JSON.parse(await page.locator("#before").textContent());
  const rows = await page.locator("tbody tr").evaluateAll((all) =>
    all.map((row) => [...row.cells].slice(0, 3).map((cell) => cell.textContent)));
  const changes = new Map(rows.map(([name, , change]) => [name, change]));
  const size = (m) => m.qstrs + m.constants + m.tables + m.text + m.functions.reduce((sum, f) => sum + f.bytes, 0);
  const old = new Map(before.modules.map((m) => [m.path, size(m)]));
  const signed = (n) => (n > 0 ? "+" : n < 0 ? "−" : "±") + Math.abs(n).toLocaleString("en");
  for (const module of now.modules) {
    const was = old.get(module.path);
    assert.equal(changes.get(module.path), was === undefined ? "new" : signed(size(module) - was), module.path);
    old.delete(module.path);
  }
  for (const [path, was] of old) {
    assert.equal(changes.get(path), signed(-was), path + " is gone");
  }
  const total = (report) => report.modules.reduce((sum, m) => sum + size(m), 0);
  assert.equal(await page.locator("#change").textContent(), signed(total(now) - total(before)) + " bytes since the former report");
  await page.locator("#by-change input").check();
  assert.ok((await page.locator("#treemap .cell").first().getAttribute("style")).startsWith("fill:"));
  assert.deepEqual(wrong, []);
}

try {
  await looksRight();
  await tellsWhatChanged();
} finally {
  await browser.close();
}
