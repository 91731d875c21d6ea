// One Chromium for a whole run, with a fresh profile, and tabs that share nothing.
import { createRequire } from "node:module";
import { accessSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// `require` honours NODE_PATH, which `import` does not: the packages stand outside the clone.
const require = createRequire(import.meta.url);

/** A package of package.json, or a plain word on how to get it. */
export function load(name) {
  try {
    return require(name);
  } catch (fault) {
    throw new Error(`${name} cannot be loaded: run script/bootstrap, then script/test browser (${fault.code ?? fault.message})`);
  }
}

function chromium() {
  const places = [process.env.AMPARO_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  for (const place of places.filter(Boolean)) {
    try { accessSync(place); return place; } catch { /* the next one */ }
  }
  throw new Error("Chromium is missing: run script/bootstrap");
}

/** Opens Chromium. `close()` also removes its profile. */
export async function openBrowser() {
  const puppeteer = load("puppeteer-core");
  const profile = await mkdtemp(join(tmpdir(), "amparo-chromium-"));
  const browser = await (puppeteer.default ?? puppeteer).launch({
    executablePath: chromium(),
    userDataDir: profile,
    headless: true,
    protocolTimeout: 60_000,
    args: ["--no-sandbox", "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-prefers-reduced-motion"],
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * A tab of its own, with its own cookies, in a state of UX 13.1: `language` (en az ru ar), `theme` (light dark forced),
 * `width` and `height` in CSS pixels. `script: false` switches JavaScript off, `cookies` are set before the first request.
 * `tab.seen` lists what a page did wrong by itself: script errors, blocked content, failed requests.
 */
export async function openTab(browser, { language = "en", theme = "light", width = 1280, height, script = true, cookies = [] } = {}) {
  const context = await browser.createBrowserContext();
  if (cookies.length) await context.setCookie(...cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewport({ width, height: height ?? (width < 600 ? 640 : 900) });
  await page.setExtraHTTPHeaders({ "Accept-Language": language });
  const wire = await page.createCDPSession();
  await wire.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: theme === "dark" ? "dark" : "light" },
      { name: "forced-colors", value: theme === "forced" ? "active" : "none" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
  if (!script) await page.setJavaScriptEnabled(false);
  const seen = [];
  page.on("pageerror", (fault) => seen.push(`script error: ${fault.message}`));
  page.on("console", (line) => {
    // An answer of 4xx is itself a line here; whether it was meant is for the check that asked for it.
    if (line.type() === "error" && !/the server responded with a status of/.test(line.text())) seen.push(`console: ${line.text()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") seen.push(`request failed: ${request.url()} ${why}`);
  });
  return { page, seen, close: () => context.close() };
}
