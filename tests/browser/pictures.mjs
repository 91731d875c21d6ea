// Pictures of every page and state in all languages, light and dark, wide and narrow, for the eye: node pictures.mjs FOLDER
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./lib/browser.mjs";
import { Report } from "./lib/report.mjs";
import { siteFromEnvironment } from "./lib/site.mjs";
import { everyState, stateName } from "./lib/states.mjs";
import { PAGES } from "./pages.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("node pictures.mjs FOLDER [PAGE...]");
const wanted = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const report = new Report();
const { browser, close } = await openBrowser();
try {
  const site = siteFromEnvironment(browser, PAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
  for (const { entry, state, name } of site.views()) {
    for (const seen of everyState().filter(({ theme }) => theme !== "forced")) {
      const file = `${name} ${stateName(seen)}.png`.replace(/[ ,]+/g, "-");
      await report.attempt(file, () => site.visit(entry, state, seen, async ({ page }) => {
        await page.screenshot({ path: join(folder, file), fullPage: true });
        return [];
      }));
    }
  }
} finally {
  await close();
}
process.exit(report.close());
