// A small site of good and bad pages for self.test.mjs. Nothing of the institution is here.
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { totp } from "../lib/signin.mjs";

const HEADERS = {
  "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "strict-transport-security": "max-age=63072000",
  "cache-control": "no-store",
};
// Weakened in every line: the helper must name each.
const POOR = {
  "content-security-policy": "default-src 'none'; script-src 'self' 'unsafe-inline'; frame-src *",
  "strict-transport-security": "max-age=60",
  "cache-control": "private",
  server: "sample/1",
};

const CSS = `body { margin: 0; font: 1rem/1.5 sans-serif; color: #111; background: #fff }
header, main, footer { padding: 1rem; max-inline-size: 40rem } main { border-inline-start: 4px solid #0d5c56; padding-inline-start: 2rem }
.row { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0; padding: 0; list-style: none }
.mark { display: inline-block; inline-size: 10px; block-size: 10px; background: #0d5c56; margin-inline-end: 8px }
input, button { font: inherit; min-block-size: 44px; max-inline-size: 100%; box-sizing: border-box } label { display: block }
:focus { outline: 3px solid #111; outline-offset: 2px }
@media (prefers-color-scheme: dark) { .dim { color: #222; background: #111 } }`;

const page = (inner, { head = "", lang = "en", dir = "", title = "Sample" } = {}) => `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ""}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/good.css">${head}</head><body>${inner}</body></html>`;

const form = (hint, word, send, choices) => `<h1>${word}</h1><p>${hint} <bdi dir="ltr">0 800 000</bdi> <a href="/good">${word}</a>.</p>
<form method="post" action="/empty"><label for="words">${hint}</label><input id="words" name="words">
<fieldset><legend>${word}</legend>${choices.map((one, at) => `<label><input type="radio" name="who" value="${at}"> ${one}</label>`).join("")}</fieldset>
<button>${send}</button></form><ul class="row"><li><span class="mark"></span>${choices[0]}</li><li>${choices[1]}</li></ul>
<details><summary>${hint}</summary><p>${word}</p></details>`;
const good = (main, home) => `<header><a href="/good">${home}</a></header><main>${main}</main><footer><p>${home}</p></footer>`;
const main = (inner) => `<main><h1>Sample</h1>${inner}</main>`;
const style = (name) => `<link rel="stylesheet" href="/${name}.css">`;

const PAGES = {
  "/good": page(good(form("Tell us in your own words", "What happened", "Send my words", ["A body", "A person"]), "The office")),
  "/good-ar": page(good(form("أخبرنا بكلماتك", "ماذا حدث", "أرسل كلماتي", ["جهة عامة", "شخص"]), "المكتب"), { lang: "ar", dir: "rtl" }),
  "/empty": page(main('<form method="post" action="/empty"><label for="words">Words</label><input id="words" name="words"><button>Send</button></form>')),
  "/bare": "<!doctype html><title>Bare</title>",
  "/good-focus": page(main('<a href="/good">Before</a> <a href="/good" autofocus>Here</a> <a href="/good">After</a>')),
  "/bad-axe": page('<p>Outside</p><main><h1>Sample</h1><p class="pale">Pale</p><input name="unnamed"></main>', { head: style("bad") }),
  "/bad-dark": page(main('<p class="dim">Seen by day</p>')),
  "/bad-mirror": page(main('<p class="pushed">Pushed</p>'), { head: style("bad") }),
  "/bad-wide": page(main('<p class="wide">Wide</p>'), { head: style("bad") }),
  "/bad-wide-ar": page(main('<p class="wide">واسع</p>'), { head: style("bad"), lang: "ar", dir: "rtl" }),
  "/good-table": page(main('<div class="scrolls" tabindex="0" role="region" aria-label="Figures"><p class="wide">Wide</p></div>'), { head: style("bad") }),
  "/bad-spacing": page(main('<p class="tight">Just fits</p>'), { head: style("bad") }),
  "/bad-fixed": page(main('<p class="fixed">Sixteen pixels for ever</p>'), { head: style("bad") }),
  "/bad-keyboard": page(main('<a href="/good" class="bare">Bare</a><div role="button">Only by mouse</div><a>Nowhere</a><a href="/good" tabindex="3">Third</a><p><a href="/good">Behind</a></p><div class="cover">Cover</div>'), { head: style("bad") }),
  "/bad-trap": page(main('<a href="/good" id="trap">Trap</a> <a href="/good">After it</a>'), { head: '<script src="/trap.js" defer></script>' }),
  "/bad-script": page(main("<p>Words</p>"), { head: '<script src="/throws.js" defer></script><script>1</script>' }),
  "/bad-heavy": page(main(`<p>${Array.from({ length: 6000 }, (_, n) => Math.imul(n + 1, 2654435761).toString(36)).join(" ")}</p>`), { head: '<link rel="stylesheet" href="/1.css"><link rel="stylesheet" href="/2.css"><link rel="stylesheet" href="http://127.0.0.1:9/third.css">' }),
  "/bad-headers": page(main("<p>Words</p>")),
  "/s/today": page(main("<p>My turn</p>"), { title: "Today" }),
  "/good.css": CSS,
  "/bad.css": ".pale { color: #bbb } .pushed { margin-left: 40px } .wide { inline-size: 900px; background: #eee } .scrolls { overflow-x: auto } .tight { overflow: hidden; font-size: 2rem; line-height: 1.4; block-size: 1.42em; white-space: nowrap } main p.fixed { font-size: 16px } .bare:focus { outline: 0 } .cover { position: fixed; inset: 0; background: #fff }",
  "/1.css": "b{color:red}", "/2.css": "i{color:red}",
  "/trap.js": 'document.getElementById("trap").addEventListener("keydown", (key) => { if (key.key === "Tab") key.preventDefault(); });',
  "/throws.js": 'throw new Error("sample");',
};

const door = (inner) => page(main(`<form method="post" action="/s/signin">${inner}<button>Continue</button></form>`), { title: "Sign in" });
const askPassword = door('<label>E-mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label>');
const askCode = door('<label>Code <input name="code" autocomplete="one-time-code"></label>');

/** Serves the sample site on a free port of 127.0.0.1. */
export async function startSample() {
  const account = { email: "officer@example.org", name: "Officer", role: "case officer", password: "long enough to be one", totp_secret: "JBSWY3DPEHPK3PXP" };
  const state = { codes: 0, posts: 0 };
  const body = (path) => gzipSync(PAGES[path]);
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://sample").pathname;
    const answer = (text, { status = 200, extra = {} } = {}) => {
      const type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html";
      const kept = path === "/good.css" ? { "cache-control": "public, max-age=31536000, immutable" } : {};
      const packed = gzipSync(text);
      response.writeHead(status, { ...(path === "/bad-headers" ? POOR : HEADERS), ...kept, "content-type": `${type}; charset=utf-8`, "content-encoding": "gzip", "content-length": packed.length, ...extra });
      response.end(packed);
    };
    let sent = "";
    for await (const part of request) sent += part;
    if (request.method === "POST") state.posts++;
    const fields = new URLSearchParams(sent);
    const cookie = request.headers.cookie ?? "";
    if (path === "/s/signin" && request.method === "POST") {
      if (fields.has("email")) return answer(fields.get("email") === account.email && fields.get("password") === account.password ? askCode : askPassword);
      if (fields.get("code") !== totp(account.totp_secret, Date.now() / 1000)) return answer(askCode);
      state.codes++;
      return answer("", { status: 303, extra: { location: "/s/today", "set-cookie": "__Host-session=abc; Path=/; Secure; HttpOnly; SameSite=Lax" } });
    }
    if (path === "/s/signin") return answer(askPassword);
    if (path === "/s/today" && !cookie.includes("__Host-session=abc")) return answer("", { status: 303, extra: { location: "/s/signin" } });
    return path in PAGES ? answer(PAGES[path]) : answer("", { status: 404 });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    account,
    bodyBytes: (path) => body(path).length,
    posts: () => state.posts,
    codesTaken: () => state.codes,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }),
  };
}
