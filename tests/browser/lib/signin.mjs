// Signing in as the demo's officers do: password, then the six digits of their authenticator (RFC 6238).
import { createHmac } from "node:crypto";

const STEP_SECONDS = 30;

function fromBase32(text) {
  let bits = "";
  for (const letter of text.toUpperCase().replace(/[\s=-]/g, "")) {
    const value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
    if (value < 0) throw new Error("the TOTP secret is not base32");
    bits += value.toString(2).padStart(5, "0");
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** The six digits for the 30-second step that holds `seconds` (Unix time). SHA-1, as authenticators have it. */
export function totp(secret, seconds) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / STEP_SECONDS)));
  const digest = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const offset = digest[19] & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const jars = new Map();
const spent = new Map();

async function untilNextStep() {
  const wait = STEP_SECONDS * 1000 - (Date.now() % (STEP_SECONDS * 1000)) + 300;
  await new Promise((resolve) => setTimeout(resolve, wait));
}

/** Presses the button of the form that holds `field` and waits for the page that follows. */
export async function sendForm(page, field) {
  const found = await page.$(field);
  if (!found) throw new Error(`no ${field} at ${page.url()}`);
  const button = (await found.evaluateHandle((el) => el.form?.querySelector("button:not([type=button]), input[type=submit]"))).asElement();
  if (!button) throw new Error(`the form of ${field} has no button`);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), button.click()]);
}

async function fill(page, field, text) {
  await page.$eval(field, (input) => { input.value = ""; });
  await page.type(field, text);
}

const CODE = "input[autocomplete=one-time-code], input[name=code]";

/**
 * Signs `page` in as `account` ({email, password, totp_secret}) at `base`. A code is good once: the session of the first
 * time is taken again within one run, and a step already spent is waited out (30 seconds at most).
 */
export async function signIn(page, account, base = new URL(page.url()).origin) {
  const kept = jars.get(`${base} ${account.email}`);
  if (kept) {
    await page.browserContext().setCookie(...kept);
    return;
  }
  await page.goto(`${base}/s/signin`, { waitUntil: "load" });
  const email = "input[type=email], input[name=email]";
  if (!(await page.$(email))) throw new Error(`no e-mail field at ${page.url()}`);
  await fill(page, email, account.email);
  await fill(page, "input[type=password]", account.password);
  if (await page.$(CODE)) {
    await enterCode(page, account);
  } else {
    await sendForm(page, "input[type=password]");
    if (!(await page.$(CODE))) throw new Error(`the password of ${account.email} was not accepted: ${await words(page)}`);
    await enterCode(page, account);
    // Another run may have spent this step just now.
    if (await page.$(CODE)) {
      await untilNextStep();
      await enterCode(page, account);
    }
  }
  if (await page.$(CODE)) throw new Error(`the code of ${account.email} was not accepted: ${await words(page)}`);
  const cookies = await page.browserContext().cookies();
  if (!cookies.length) throw new Error(`signing in as ${account.email} left no cookie`);
  jars.set(`${base} ${account.email}`, cookies);
}

async function enterCode(page, account) {
  let now = Date.now() / 1000;
  if (spent.get(account.totp_secret) === Math.floor(now / STEP_SECONDS)) {
    await untilNextStep();
    now = Date.now() / 1000;
  }
  spent.set(account.totp_secret, Math.floor(now / STEP_SECONDS));
  await fill(page, CODE, totp(account.totp_secret, now));
  await sendForm(page, CODE);
}

const words = (page) => page.$eval("main, body", (part) => part.innerText.slice(0, 200));

/** The demo's account whose role holds one of `roles`, tried in order; "any" is the first account. */
export function accountFor(demo, roles) {
  for (const role of [roles].flat()) {
    const found = role === "any" ? demo.accounts[0] : demo.accounts.find((one) => one.role.toLowerCase().includes(role));
    if (found) return found;
  }
  throw new Error(`the demo has no account whose role holds ${[roles].flat().join(" or ")}; it has ${demo.accounts.map((one) => one.role).join(", ")}`);
}
