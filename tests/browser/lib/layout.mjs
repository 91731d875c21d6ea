// Nothing is cut off and nothing runs off the side (UX 13.4).

/** What makes `page` scroll sideways, as sentences. A part that scrolls by itself (a wide table) is free to. */
export async function noSidewaysScroll(page) {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const scrolls = (el) => el && el !== document.body && el !== root && (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(el).overflowX) || scrolls(el.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter((el) => {
      const { left, right, width } = el.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 1 || left < -1) && !scrolls(el.parentElement);
    });
    const names = wide.slice(0, 5).map((el) => `${el.tagName.toLowerCase()}${el.className ? `.${el.className}` : ""} reaches ${Math.round(el.getBoundingClientRect().right)} px: "${(el.textContent ?? "").trim().slice(0, 40)}"`);
    return [`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`, ...names];
  });
}

/** The boxes that hide part of their own text. */
export async function clippedText(page) {
  return page.evaluate(() => [...document.body.querySelectorAll("*")].filter((el) => {
    const style = getComputedStyle(el);
    // Words for screen readers alone are a box of one pixel on purpose.
    if (el.clientWidth <= 1 || el.clientHeight <= 1 || style.clipPath !== "none" || !el.innerText?.trim()) return false;
    const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
    return (cuts(style.overflowX) && el.scrollWidth > el.clientWidth + 1) || (cuts(style.overflowY) && el.scrollHeight > el.clientHeight + 1);
  }).map((el) => `${el.tagName.toLowerCase()}${el.className ? `.${el.className}` : ""} cuts its text: "${el.innerText.trim().slice(0, 60)}"`));
}

async function underStyle(page, css, work) {
  // Adopted sheets are not subject to the page's content security policy, style elements are.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    window.amparoSheet = sheet;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  try {
    return await work();
  } finally {
    await page.evaluate(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== window.amparoSheet); });
  }
}

const whole = async (page) => [...(await noSidewaysScroll(page)), ...(await clippedText(page))];

/** WCAG 1.4.12: the reader's own spacing loses nothing. Letter spacing is no part of Arabic writing and is left out there. */
export async function textSpacing(page) {
  const arabic = await page.evaluate(() => document.documentElement.lang.startsWith("ar"));
  const letters = arabic ? "" : "letter-spacing: .12em !important; word-spacing: .16em !important;";
  return underStyle(page, `* { line-height: 1.5 !important; ${letters} } p { margin-block-end: 2em !important }`, () => whole(page));
}

/** WCAG 1.4.4: text of twice the size loses nothing, and does grow. To be seen at 640 px or wider. */
export async function bigText(page) {
  const sizes = () => page.evaluate(() => [...document.body.querySelectorAll("*")]
    .filter((el) => !el.closest("svg") && [...el.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
    .map((el) => ({ words: el.textContent.trim().slice(0, 40), size: parseFloat(getComputedStyle(el).fontSize) })));
  const before = await sizes();
  const twice = 2 * (await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)));
  return underStyle(page, `html { font-size: ${twice}px !important }`, async () => {
    const after = await sizes();
    const small = before.flatMap(({ words, size }, at) => (after[at].size < 1.9 * size ? [`"${words}" grew from ${size} px to only ${after[at].size} px`] : []));
    return [...small, ...(await whole(page))];
  });
}
