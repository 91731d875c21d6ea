// Everything by Tab alone, and always to be seen where one is (UX 6, 13.4).

/**
 * Walks `page` with Tab from its top. Faults: something that can be clicked and not reached, a focus that cannot be seen (no
 * outline of at least 3 px on the element, its label or what stands for it), a focus hidden by something else or outside
 * the window, an order that leaps back, a trap.
 */
export async function keyboardOnly(page, limit = 400) {
  // The browser gives the focus that a page asks for with its first pictures.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const planned = await page.evaluate(() => {
    const faults = [];
    const name = (el) => `${el.tagName.toLowerCase()}${el.id ? `#${el.id}` : ""} "${(el.innerText || el.name || el.getAttribute("aria-label") || "").trim().slice(0, 40)}"`;
    const shown = (el) => el.checkVisibility({ checkVisibilityCSS: true }) && el.getClientRects().length > 0;
    const natural = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [contenteditable=true], [tabindex]";
    const groups = new Set();
    const reach = [...document.querySelectorAll(natural)].filter((el) => {
      if (!shown(el) || el.disabled || el.tabIndex < 0 || el.closest("[inert]")) return false;
      if (el.tagName === "SUMMARY" && el.parentElement.querySelector("summary") !== el) return false;
      if (el.type !== "radio") return true;
      // Arrow keys move within a group; Tab stops once.
      const group = `${el.form?.id ?? ""} ${[...document.forms].indexOf(el.form)} ${el.name}`;
      if (groups.has(group)) return false;
      groups.add(group);
      return true;
    });
    for (const el of document.querySelectorAll("[onclick], [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch]")) {
      if (shown(el) && el.tabIndex < 0) faults.push(`${name(el)} can be clicked and not reached by Tab`);
    }
    for (const el of document.querySelectorAll("a:not([href])")) {
      if (shown(el) && !el.hasAttribute("aria-disabled") && !el.hasAttribute("aria-current") && !el.id && !el.hasAttribute("name")) faults.push(`${name(el)} is a link to nowhere`);
    }
    for (const el of document.querySelectorAll("[tabindex]")) if (el.tabIndex > 0) faults.push(`${name(el)} has tabindex ${el.tabIndex}`);
    window.amparoReach = reach;
    window.amparoMet = new Set();
    const looks = (el) => [el, el.nextElementSibling, el.parentElement, el.closest("label")].filter(Boolean)
      .flatMap((one) => ["", "::before", "::after"].map((part) => {
        const style = getComputedStyle(one, part || null);
        return { wide: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth), shadow: style.boxShadow, colour: style.outlineColor };
      }));
    window.amparoLooks = looks;
    window.amparoName = name;
    // Blurring alone leaves Tab where the focus was: on a page with errors, in the middle.
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    window.amparoTop = top;
    window.amparoBlurred = new Map(reach.map((el) => [el, looks(el)]));
    scrollTo(0, 0);
    return { faults, count: reach.length };
  });
  const faults = [...planned.faults];
  let last = -1;
  for (let step = 0; step < Math.min(limit, planned.count * 2 + 10); step++) {
    await page.keyboard.press("Tab");
    const met = await page.evaluate(() => {
      const el = document.activeElement;
      window.amparoTop.remove();
      if (!el || el === document.body || el === document.documentElement) return { end: true };
      const faults = [];
      const again = window.amparoMet.has(el);
      window.amparoMet.add(el);
      const now = window.amparoLooks(el), was = window.amparoBlurred.get(el);
      const ring = now.some((look, at) => (look.wide >= 3 && (!was || was[at]?.wide !== look.wide)) || (was && look.shadow !== "none" && was[at]?.shadow !== look.shadow));
      if (!ring) faults.push(`${window.amparoName(el)} has no focus ring to be seen`);
      const rects = [...el.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
      const label = el.closest("label") ?? (el.id ? document.querySelector(`label[for="${CSS.escape(el.id)}"]`) : null);
      const box = rects[0] ?? label?.getBoundingClientRect();
      if (!box) {
        faults.push(`${window.amparoName(el)} takes the focus and cannot be seen`);
      } else {
        const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, innerHeight / 2);
        const top = document.elementFromPoint(x, y);
        if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) faults.push(`${window.amparoName(el)} takes the focus outside the window`);
        else if (top && !(el.contains(top) || top.contains(el) || label?.contains(top) || top.control === el)) faults.push(`${window.amparoName(el)} takes the focus behind ${window.amparoName(top)}`);
      }
      return { faults, again, at: window.amparoReach.indexOf(el), name: window.amparoName(el) };
    });
    if (met.end) break;
    if (met.again) {
      // Native controls (audio, date) stop several times inside one element.
      if (met.at !== last) break;
      continue;
    }
    faults.push(...met.faults);
    if (met.at >= 0 && met.at < last) faults.push(`${met.name} comes after what stands behind it`);
    last = Math.max(last, met.at);
  }
  const missed = await page.evaluate(() => window.amparoReach.filter((el) => !window.amparoMet.has(el)).map((el) => `${window.amparoName(el)} is never reached by Tab`));
  return [...faults, ...missed];
}
