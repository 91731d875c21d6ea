// Other ways of reading the same page: mirrored, zoomed, spaced out, in big letters, by keyboard.
import { keyboardOnly } from "./lib/keyboard.mjs";
import { bigText, noSidewaysScroll, textSpacing } from "./lib/layout.mjs";
import { mirror } from "./lib/mirror.mjs";

export async function check(site, report) {
  for (const { entry, state, name } of site.views()) {
    for (const language of ["en", "ar"]) {
      const ways = [
        ["mirrored, 320 px", { width: 320 }, mirror],
        ["mirrored, 1280 px", { width: 1280 }, mirror],
        ["zoomed to 400 %", { width: 320, height: 256 }, noSidewaysScroll],
        ["spaced out", { width: 320 }, textSpacing],
        ["in letters of twice the size", { width: 640 }, bigText],
        ["by keyboard", { width: 1280 }, keyboardOnly],
      ];
      for (const [way, size, helper] of ways) {
        await report.attempt(`${name}, ${language}: ${way}`, () => site.visit(entry, state, { language, ...size }, ({ page }) => helper(page)));
      }
    }
  }
}
