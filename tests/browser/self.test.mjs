// The harness tested on itself: for each helper a good page that it passes and a bad one that it reports.
import { startSample } from "./self/server.mjs";
import { axe } from "./lib/axe.mjs";
import { openBrowser, openTab } from "./lib/browser.mjs";
import { keyboardOnly } from "./lib/keyboard.mjs";
import { bigText, clippedText, noSidewaysScroll, textSpacing } from "./lib/layout.mjs";
import { mirror } from "./lib/mirror.mjs";
import { Report } from "./lib/report.mjs";
import { sendForm, signIn, totp } from "./lib/signin.mjs";
import { everyState, statesBySeed } from "./lib/states.mjs";
import { headers, overBudget, weight } from "./lib/wire.mjs";

const report = new Report();
const expect = (holds, otherwise) => (holds ? [] : [otherwise]);
/** `faults` must name each of `words`. */
const reported = (faults, ...words) => words.flatMap((word) => expect(faults.some((fault) => fault.includes(word)), `"${word}" was not reported; reported: ${faults.join(" | ") || "nothing"}`));

const sample = await startSample();
const { browser, close } = await openBrowser();
const on = async (path, seen, work) => {
  const tab = await openTab(browser, seen);
  try {
    await tab.page.goto(sample.base + path, { waitUntil: "load" });
    return await work(tab.page, tab);
  } finally {
    await tab.close();
  }
};

try {
  for (const width of [320, 1280]) {
    await report.attempt(`a good page is good to every helper at ${width} px`, () => on("/good", { width }, async (page, tab) => [
      ...(await axe(page)), ...(await mirror(page)), ...(await noSidewaysScroll(page)), ...(await textSpacing(page)),
      ...(await clippedText(page)), ...(await keyboardOnly(page)), ...(width > 600 ? await bigText(page) : []), ...tab.seen,
    ]));
    await report.attempt(`a good Arabic page is good to every helper at ${width} px`, () => on("/good-ar", { width, language: "ar" }, async (page, tab) => [
      ...(await axe(page)), ...(await mirror(page)), ...(await noSidewaysScroll(page)), ...(await textSpacing(page)), ...(await keyboardOnly(page)), ...tab.seen,
    ]));
  }
  await report.attempt("axe reports pale letters, a field without a label and words outside the landmarks", () => on("/bad-axe", {}, async (page) => reported(await axe(page), "color-contrast", "label", "region")));
  await report.attempt("axe sees the theme: dark letters on dark are reported in dark alone", async () => [
    ...(await on("/bad-dark", { theme: "light" }, axe)),
    ...reported(await on("/bad-dark", { theme: "dark" }, axe), "color-contrast"),
  ]);
  await report.attempt("forced colours reach the page", () => on("/good", { theme: "forced" }, async (page) => expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), "not active")));
  await report.attempt("mirror reports a physical margin", () => on("/bad-mirror", {}, async (page) => reported(await mirror(page), "p.pushed is 40 px")));
  await report.attempt("mirror puts the page back", () => on("/bad-mirror", {}, async (page) => {
    await mirror(page);
    return expect(await page.evaluate(() => !document.documentElement.hasAttribute("dir")), "dir was left behind");
  }));
  await report.attempt("noSidewaysScroll names what is too wide", () => on("/bad-wide", { width: 320 }, async (page) => reported(await noSidewaysScroll(page), "in a window of 320 px", "p.wide")));
  await report.attempt("noSidewaysScroll sees what runs off in Arabic too", () => on("/bad-wide-ar", { width: 320 }, async (page) => reported(await noSidewaysScroll(page), "in a window of 320 px")));
  await report.attempt("a table that scrolls by itself is free to", () => on("/good-table", { width: 320 }, noSidewaysScroll));
  await report.attempt("textSpacing reports words cut by a fixed height", () => on("/bad-spacing", { width: 320 }, async (page) => [...(await clippedText(page)), ...reported(await textSpacing(page), "p.tight cuts its text")]));
  await report.attempt("bigText reports letters that do not grow", () => on("/bad-fixed", { width: 640 }, async (page) => reported(await bigText(page), "grew from 16 px to only 16 px")));
  await report.attempt("keyboardOnly reports what cannot be reached, seen or left", () => on("/bad-keyboard", {}, async (page) => reported(await keyboardOnly(page),
    "can be clicked and not reached", "has no focus ring", "has tabindex 3", "takes the focus behind", "is a link to nowhere")));
  await report.attempt("keyboardOnly starts at the top although the page has moved the focus", () => on("/good-focus", {}, (page) => keyboardOnly(page)));
  await report.attempt("keyboardOnly reports a trap", () => on("/bad-trap", {}, async (page) => reported(await keyboardOnly(page), "is never reached by Tab")));
  await report.attempt("a script error on a page is noted", () => on("/bad-script", {}, async (page, tab) => reported(tab.seen, "script error", "console")));

  await report.attempt("weight counts compressed bodies within 2 % and requests exactly, both ways", () => on("/bare", {}, async (page) => {
    const got = await weight(page, `${sample.base}/good`);
    const sent = sample.bodyBytes("/good") + sample.bodyBytes("/good.css");
    await page.goto(`${sample.base}/empty`);
    const post = await weight(page, sample.base, async () => {
      await Promise.all([page.waitForNavigation(), page.$eval("form", (form) => form.submit())]);
    });
    return [
      ...expect(Math.abs(got.bytes - sent) <= sent * 0.02, `${got.bytes} bytes counted, ${sent} sent`),
      ...expect(got.requests === 2, `${got.requests} requests counted, 2 made`),
      ...expect(post.bytes >= "words=".length, `${post.bytes} bytes of a form counted`),
    ];
  }));
  await report.attempt("weight: a kept file costs nothing the second time", () => on("/empty", {}, async (page) => {
    await weight(page, `${sample.base}/good`);
    const again = await weight(page, `${sample.base}/good`);
    return expect(again.bytes <= sample.bodyBytes("/good") * 1.02, `${again.bytes} bytes counted, ${sample.bodyBytes("/good")} sent`);
  }));
  await report.attempt("weight reports a third party, a heavy page and many requests", () => on("/empty", {}, async (page) => {
    const got = await weight(page, `${sample.base}/bad-heavy`, () => page.goto(`${sample.base}/bad-heavy`, { waitUntil: "load" }));
    return reported(overBudget(got, { bytes: 14_000, requests: 3 }), "third party", "at most 14000", "requests; at most 3");
  }));
  await report.attempt("headers passes the whole list and reports each one missing or weakened", async () => {
    const good = await fetch(`${sample.base}/good`);
    const bad = await fetch(`${sample.base}/bad-headers`);
    return [...headers(good), ...headers(await fetch(`${sample.base}/good.css`), { asset: true }), ...reported(headers(bad), "script-src", "frame-ancestors", "frame-src is not in the list",
      "x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "cross-origin-resource-policy", "camera=()", "strict-transport-security", "cache-control", "server tells")];
  });
  await report.attempt("totp gives the six digits of RFC 6238", async () => {
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    return [[59, "287082"], [1111111109, "081804"], [1111111111, "050471"], [1234567890, "005924"], [2000000000, "279037"]]
      .flatMap(([seconds, digits]) => expect(totp(secret, seconds) === digits, `${seconds}: ${totp(secret, seconds)}, not ${digits}`));
  });
  await report.attempt("signIn signs in with password and code, and again in a new tab without spending a code", async () => {
    const faults = [];
    for (const turn of [1, 2]) {
      await on("/empty", {}, async (page) => {
        await signIn(page, sample.account, sample.base);
        await page.goto(`${sample.base}/s/today`);
        faults.push(...expect((await page.title()) === "Today", `turn ${turn} ended on "${await page.title()}"`));
      });
    }
    return [...faults, ...expect(sample.codesTaken() === 1, `${sample.codesTaken()} codes were spent`)];
  });
  await report.attempt("signIn says so when the password is wrong", () => on("/empty", {}, async (page) => {
    const fault = await signIn(page, { ...sample.account, email: "other@example.org", password: "wrong" }, sample.base).then(() => "", String);
    return reported([fault], "was not accepted");
  }));
  await report.attempt("sendForm sends the form that holds the field, and says when there is none", () => on("/s/signin", {}, async (page) => {
    await sendForm(page, "main form input[type=email]");
    const fault = await sendForm(page, "main form select").then(() => "", String);
    return [...expect(page.url().endsWith("/s/signin") && sample.posts() > 0, "nothing was sent"), ...reported([fault], "no main form select at")];
  }));
  await report.attempt("states: English and Arabic always, the others by seed, all on demand", async () => {
    const one = statesBySeed("1", "start"), two = statesBySeed("2", "start");
    return [
      ...expect(everyState().length === 24 && statesBySeed("1", "start", "all").length === 24, "there are 24 states"),
      ...expect(one.length === 4, "two fixed and two drawn"),
      ...expect(JSON.stringify(one) === JSON.stringify(statesBySeed("1", "start")), "a seed draws the same twice"),
      ...expect(JSON.stringify(one.slice(0, 2)) === JSON.stringify(two.slice(0, 2)), "the fixed two stay"),
      ...expect([..."abcdefgh"].some((seed) => JSON.stringify(statesBySeed(seed, "start")) !== JSON.stringify(one)), "another seed draws others"),
    ];
  });
  await report.attempt("report: faults, throws and an empty run fail", async () => {
    const lines = [];
    const other = new Report((line) => lines.push(line));
    const empty = new Report(() => {}).close();
    other.check("good", []);
    other.check("bad", ["why"]);
    await other.attempt("thrown", () => { throw new Error("fell over"); });
    const code = other.close();
    return [...expect(code === 1 && empty === 1, `exit codes ${code} and ${empty}`), ...reported(lines, "ok 1 - good", "not ok 2 - bad", "# why", "fell over", "# pass 1 fail 2")];
  });
} catch (fault) {
  report.check("the self-test itself", [fault.stack ?? String(fault)]);
} finally {
  await close();
  await sample.close();
}
process.exit(report.close());
