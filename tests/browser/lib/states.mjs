// Which languages, themes and widths a page is seen in (UX 13.1).
import { createHash } from "node:crypto";

export const LANGUAGES = ["en", "az", "ru", "ar"];
export const THEMES = ["light", "dark", "forced"];
export const WIDTHS = [320, 1280];

/** Every language x theme x width. */
export function everyState() {
  return LANGUAGES.flatMap((language) => THEMES.flatMap((theme) => WIDTHS.map((width) => ({ language, theme, width }))));
}

const always = ({ language, theme, width }) => theme === "light" && width === 320 && (language === "en" || language === "ar");
const draw = (...words) => createHash("sha256").update(words.join("\n")).digest().readUInt32BE(0);

/**
 * The states one page is seen in on one run: English and Arabic, light, 320 px, always; `more` others drawn by `seed` and
 * `name`, so that each commit looks elsewhere and any run can be repeated. `more` of "all" gives every state.
 */
export function statesBySeed(seed, name, more = 2) {
  const states = everyState();
  if (more === "all") return states;
  const others = states.filter((state) => !always(state))
    .map((state) => ({ state, lot: draw(seed, name, stateName(state)) }))
    .sort((a, b) => a.lot - b.lot).slice(0, more).map(({ state }) => state);
  return [...states.filter(always), ...others];
}

/** "ar dark 320". */
export const stateName = ({ language, theme, width }) => `${language} ${theme} ${width}`;
