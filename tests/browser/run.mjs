// Runs every *.check.mjs of this folder against a served demo (see lib/site.mjs for the environment).
// Arguments name checks or pages to run alone: `node run.mjs wire follow`.
import { readdirSync } from "node:fs";
import { openBrowser } from "./lib/browser.mjs";
import { Report } from "./lib/report.mjs";
import { siteFromEnvironment } from "./lib/site.mjs";
import { PAGES } from "./pages.mjs";

const wanted = process.argv.slice(2);
const checks = readdirSync(import.meta.dirname ?? new URL(".", import.meta.url).pathname).filter((file) => file.endsWith(".check.mjs")).sort();
const names = checks.map((file) => file.replace(".check.mjs", ""));
const chosen = names.filter((name) => !wanted.some((word) => names.includes(word)) || wanted.includes(name));
const pages = PAGES.filter(({ name }) => !wanted.some((word) => PAGES.some((page) => page.name === word)) || wanted.includes(name));
const stray = wanted.filter((word) => !names.includes(word) && !PAGES.some((page) => page.name === word));

const report = new Report();
if (stray.length || chosen.length === 0) {
  report.check("arguments", [`unknown: ${stray.join(", ")}; checks: ${names.join(", ")}; pages: ${PAGES.map((page) => page.name).join(", ")}`]);
  process.exit(report.close());
}
const { browser, close } = await openBrowser();
try {
  const site = siteFromEnvironment(browser, pages);
  console.log(`# seed ${site.seed}, states ${site.states}`);
  for (const name of chosen) {
    const { check } = await import(`./${name}.check.mjs`);
    const started = Date.now();
    await check(site, report);
    console.log(`# ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
} catch (fault) {
  report.check("the run itself", [fault.stack ?? String(fault)]);
} finally {
  await close();
}
process.exit(report.close());
