// The mirror test of UX 13.2: the same text, `dir` flipped, every box at its mirrored place.

/**
 * Flips `dir` on the root of `page` and gives the boxes that are more than `tolerance` CSS pixels from where a mirror would
 * show them. Left out is what text order alone decides: inline boxes within words, and what is inside a part with a
 * direction of its own. The page is put back as it was.
 */
export async function mirror(page, tolerance = 3) {
  return page.evaluate((tolerance) => {
    const root = document.documentElement;
    const before = root.getAttribute("dir");
    const wordsBeside = (el) => [...el.parentElement.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const boxes = [...document.body.querySelectorAll("*")].filter((el) => {
      const kind = getComputedStyle(el).display;
      if (kind === "none" || kind === "contents" || kind === "inline") return false;
      if (el.closest("svg") !== null && el.tagName.toLowerCase() !== "svg") return false;
      if (el.parentElement.closest("[dir]:not(html)")) return false;
      // A menu's own choices are drawn by the system.
      if (el.closest("select") && el.tagName !== "SELECT") return false;
      return !(kind.startsWith("inline") && wordsBeside(el));
    });
    const measure = () => boxes.map((el) => {
      const { left, right, top, width, height } = el.getBoundingClientRect();
      return { left, right, top: top + scrollY, width, height };
    });
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const start = getComputedStyle(root).direction;
    const one = measure();
    root.setAttribute("dir", start === "rtl" ? "ltr" : "rtl");
    const two = measure();
    if (before === null) root.removeAttribute("dir"); else root.setAttribute("dir", before);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);

    const line = root.clientWidth;
    const name = (el) => `${el.tagName.toLowerCase()}${el.id ? `#${el.id}` : ""}${el.classList.length ? `.${[...el.classList].join(".")}` : ""}`;
    const off = [];
    boxes.forEach((el, at) => {
      const a = one[at], b = two[at];
      if (a.width === 0 && a.height === 0) return;
      const aside = Math.max(Math.abs(line - a.right - b.left), Math.abs(line - a.left - b.right));
      const down = Math.abs(a.top - b.top);
      if (aside > tolerance || down > tolerance) {
        off.push(`${name(el)} is ${Math.round(Math.max(aside, down))} px from its mirrored place: "${(el.textContent ?? "").trim().slice(0, 40)}"`);
      }
    });
    if (boxes.length === 0) off.push("the page has no box to mirror");
    return off;
  }, tolerance);
}
