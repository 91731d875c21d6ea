// What every answer costs and carries: budgets, headers, and the portal without scripts or cookies.
import { openTab } from "./lib/browser.mjs";
import { accountFor, signIn } from "./lib/signin.mjs";
import { headers, overBudget, weight } from "./lib/wire.mjs";
import { BUDGET } from "./pages.mjs";

/** First and next visit in one tab: the second finds the assets kept. */
async function weighed(site, entry) {
  const tab = await openTab(site.browser, { width: 320 });
  try {
    if (entry.who) await signIn(tab.page, accountFor(site.demo, entry.who), site.base);
    const { first, next } = BUDGET[entry.place];
    const address = site.base + entry.path("en");
    const one = await weight(tab.page, address);
    const two = await weight(tab.page, address);
    return [...overBudget(one, first).map((fault) => `first visit: ${fault}`), ...overBudget(two, next).map((fault) => `next visit: ${fault}`)];
  } finally {
    await tab.close();
  }
}

/** The headers of the page, of what it loads, and of every answer on the way. */
async function carried(site, entry) {
  const tab = await openTab(site.browser);
  const faults = [];
  try {
    if (entry.who) await signIn(tab.page, accountFor(site.demo, entry.who), site.base);
    const answers = [];
    tab.page.on("response", (response) => answers.push(response));
    await tab.page.goto(site.base + entry.path("en"), { waitUntil: "networkidle0" });
    for (const response of answers) {
      const asset = ["stylesheet", "script", "image", "font"].includes(response.request().resourceType());
      faults.push(...headers(response, { asset }).map((fault) => `${new URL(response.url()).pathname}: ${fault}`));
    }
    if (answers.length === 0) faults.push("no answer");
  } finally {
    await tab.close();
  }
  return faults;
}

export async function check(site, report) {
  for (const entry of site.pages) {
    await report.attempt(`${entry.name}: weight and requests`, () => weighed(site, entry));
    await report.attempt(`${entry.name}: headers`, () => carried(site, entry));
    if (entry.place === "portal") {
      await report.attempt(`${entry.name}: without scripts`, () => site.visit(entry, entry.states[0], { language: "ar", width: 320, script: false }, async ({ page }) => {
        const words = await page.$eval("main", (main) => main.textContent.trim().length);
        return words > 0 ? [] : ["the page is empty without scripts"];
      }));
    }
  }
  await report.attempt("an address that is not there: headers", async () => {
    const response = await fetch(`${site.base}/en/nothing-is-here`, { redirect: "manual" });
    return [...(response.status === 404 ? [] : [`answered ${response.status}`]), ...headers(response)];
  });
}
