// axe-core: WCAG 2.0 to 2.2, A and AA, and the landmark rules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { load } from "./browser.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// Best practices in axe's eyes, required here: what a screen reader's user walks by.
const LANDMARKS = ["region", "landmark-one-main", "landmark-unique", "landmark-no-duplicate-main", "landmark-no-duplicate-banner",
  "landmark-no-duplicate-contentinfo", "landmark-main-is-top-level", "landmark-banner-is-top-level", "landmark-contentinfo-is-top-level",
  "landmark-complementary-is-top-level", "page-has-heading-one", "heading-order", "skip-link"];
let source;

/** The violations on `page` as sentences. Nothing is left out: a rule that must not apply is argued in the page, not here. */
export async function axe(page) {
  source ??= (load("axe-core"), readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  await page.evaluate(source);
  const violations = await page.evaluate(async (tags, landmarks) => {
    const rules = Object.fromEntries([...landmarks, "target-size"].map((rule) => [rule, { enabled: true }]));
    const known = new Set(axe.getRules().map((rule) => rule.ruleId));
    const unknown = [...landmarks].filter((rule) => !known.has(rule));
    const found = await axe.run(document, { runOnly: { type: "tag", values: [...tags, "best-practice"] }, rules, resultTypes: ["violations"] });
    return [
      ...unknown.map((id) => ({ id, help: "axe no longer knows this rule", nodes: [], tags })),
      ...found.violations.map(({ id, help, nodes, tags }) => ({ id, help, tags, nodes: nodes.map((node) => `${node.target.join(" ")} ${node.html.slice(0, 120)}`) })),
    ];
  }, TAGS, LANDMARKS);
  return violations
    .filter(({ id, tags }) => LANDMARKS.includes(id) || tags.some((tag) => TAGS.includes(tag)))
    .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 4).join("\n")}`);
}
