// Opens each page in headless Chromium and looks for what WCAG 2.1 A and AA forbid.
// check.mjs CHROMIUM PAGE...: ends with 1 where a page breaks a rule; best practices are only told.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const WIDTHS = [1280, 390];
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

function told(kind, found) {
  for (const rule of found) {
    console.log(`  ${kind} ${rule.id}: ${rule.help} (${rule.nodes.length} places)`);
    for (const node of rule.nodes.slice(0, 3)) {
      console.log(`    ${node.target.join(" ")}: ${node.html.slice(0, 120)}`);
    }
  }
}

async function broken(browser, page, width) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 1000 });
  await tab.goto(pathToFileURL(page).href);
  await tab.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  await tab.evaluate(axe);
  const run = (tags) =>
    tab.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), tags);
  const strict = await run(RULES);
  const advice = await run(["best-practice"]);
  const overflow = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(
    `${page} at ${width} px: ${strict.passes.length} rules hold, ${strict.violations.length} are broken, ${strict.incomplete.length} are for a person to judge`);
  told("broken:", strict.violations);
  told("advice:", advice.violations);
  if (overflow > 0) {
    console.log(`  broken: the page is ${overflow} px wider than the window`);
  }
  await tab.close();
  return strict.violations.length + (overflow > 0 ? 1 : 0);
}

const [chromium, ...pages] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "axe-"));
const browser = await puppeteer.launch({
  executablePath: chromium, headless: true, args: FLAGS, userDataDir: profile,
});
let count = 0;
try {
  for (const page of pages) {
    for (const width of WIDTHS) {
      count += await broken(browser, page, width);
    }
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(count > 0 || pages.length === 0 ? 1 : 0);
