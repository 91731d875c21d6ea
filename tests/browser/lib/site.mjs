// The served institution under test.
import { readFileSync } from "node:fs";
import { openTab } from "./browser.mjs";
import { accountFor, signIn } from "./signin.mjs";

/**
 * From the environment: AMPARO_BASE (address), AMPARO_DEMO_JSON (what `amparo demo --json` printed), AMPARO_SEED,
 * AMPARO_STATES (how many states beside the fixed two, or "all").
 */
export function siteFromEnvironment(browser, pages) {
  const { AMPARO_BASE: base, AMPARO_DEMO_JSON: demo, AMPARO_SEED: seed = "1", AMPARO_STATES: states = "2" } = process.env;
  if (!base || !demo) throw new Error("AMPARO_BASE and AMPARO_DEMO_JSON must name a served demo; script/test browser does all of it");
  return new Site(browser, { base: base.replace(/\/$/, ""), demo: JSON.parse(readFileSync(demo, "utf8")), seed, states: states === "all" ? states : Number(states), pages });
}

export class Site {
  constructor(browser, { base, demo, seed, states, pages }) {
    Object.assign(this, { browser, base, demo, seed, states, pages });
  }

  /**
   * Opens an entry of pages.mjs in one of its states and hands the tab to `work`; the tab is closed after it. An answer that
   * is no success, or that is another page than the one asked for, throws.
   */
  async visit(entry, state, seen, work) {
    const { language = "en" } = seen;
    const tab = await openTab(this.browser, seen);
    try {
      if (entry.who) await signIn(tab.page, accountFor(this.demo, entry.who), this.base);
      tab.address = this.base + entry.path(language);
      tab.response = await tab.page.goto(tab.address, { waitUntil: "load" });
      if (!tab.response.ok()) throw new Error(`${tab.address} answered ${tab.response.status()}`);
      if (entry.path(language) !== "/" && new URL(tab.page.url()).pathname !== new URL(tab.address).pathname) throw new Error(`${tab.address} led to ${tab.page.url()}`);
      if (state.prepare) await state.prepare(tab.page, this);
      return await work(tab);
    } finally {
      await tab.close();
    }
  }

  /** Every page in each of its states. */
  views() {
    return this.pages.flatMap((entry) => entry.states.map((state) => ({ entry, state, name: `${entry.name}, ${state.name}` })));
  }
}
