// Every page and state, in the fixed and the drawn languages, themes and widths: axe, width, language, and no noise.
import { axe } from "./lib/axe.mjs";
import { noSidewaysScroll } from "./lib/layout.mjs";
import { stateName, statesBySeed } from "./lib/states.mjs";

const rightToLeft = (language) => (language === "ar" ? "rtl" : "ltr");

/** The page says which language it is in, and runs that way. */
async function language(page, wanted) {
  const { lang, dir, title } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: getComputedStyle(document.documentElement).direction, title: document.title }));
  return [
    ...(lang.split("-")[0] === wanted ? [] : [`the page is in "${lang}", not ${wanted}`]),
    ...(dir === rightToLeft(wanted) ? [] : [`the page runs ${dir}`]),
    ...(title.trim() ? [] : ["the page has no title"]),
  ];
}

export async function check(site, report) {
  for (const { entry, state, name } of site.views()) {
    for (const seen of statesBySeed(site.seed, name, site.states)) {
      await report.attempt(`${name}, ${stateName(seen)}: axe, width, language`, () => site.visit(entry, state, seen, async (tab) => [
        ...(await language(tab.page, seen.language)), ...(await noSidewaysScroll(tab.page)), ...(await axe(tab.page)), ...tab.seen,
      ]));
    }
  }
}
