// What goes over the wire: weight, requests, third parties (UX 8) and the headers of every answer (SECURITY, Web rules).

/**
 * Opens `address` in `page` and gives {bytes, requests, foreign}: compressed bodies both ways in bytes, the number of
 * requests, the addresses asked at other origins. With `act`, that is done and measured instead of opening the address.
 */
export async function weight(page, address, act = () => page.goto(address, { waitUntil: "networkidle0" })) {
  const wire = await page.createCDPSession();
  await wire.send("Network.enable");
  const home = new URL(address).origin;
  const answers = new Map();
  const foreign = new Set();
  let bytes = 0;
  let requests = 0;
  wire.on("Network.requestWillBeSent", ({ request, redirectResponse }) => {
    if (/^(data|blob|about):/.test(request.url)) return;
    requests++;
    bytes += (request.postDataEntries ?? []).reduce((sum, part) => sum + Buffer.from(part.bytes ?? "", "base64").length, 0);
    if (redirectResponse) bytes += Number(redirectResponse.headers["content-length"] ?? redirectResponse.headers["Content-Length"] ?? 0);
    if (new URL(request.url).origin !== home) foreign.add(request.url);
  });
  // The count at the end holds the answer's head as well, which the budget does not.
  wire.on("Network.responseReceived", ({ requestId, response }) => answers.set(requestId, response));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (!answer || answer.fromDiskCache || answer.fromServiceWorker) return;
    bytes += Math.max(0, encodedDataLength - answer.encodedDataLength);
  });
  await act();
  await wire.detach();
  return { bytes, requests, foreign: [...foreign] };
}

/** What of `weighed` is over `budget` ({bytes, requests}). */
export function overBudget(weighed, budget) {
  const faults = weighed.foreign.map((address) => `asks a third party: ${address}`);
  if (weighed.bytes > budget.bytes) faults.push(`${weighed.bytes} bytes; at most ${budget.bytes}`);
  if (budget.requests && weighed.requests > budget.requests) faults.push(`${weighed.requests} requests; at most ${budget.requests}`);
  if (weighed.bytes === 0) faults.push("nothing was weighed");
  return faults;
}

const SELF = ["script-src", "style-src", "img-src", "font-src", "media-src", "connect-src", "manifest-src", "worker-src", "form-action"];
const CSP = Object.fromEntries([["default-src", "'none'"], ...SELF.map((name) => [name, "'self'"]), ["frame-ancestors", "'none'"],
  ["base-uri", "'none'"], ["require-trusted-types-for", "'script'"]]);
const HARMLESS = new Set(["upgrade-insecure-requests", "sandbox", "trusted-types"]);
const EXACT = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
const TWO_YEARS = 63_072_000;

/**
 * What is missing or wrong in the headers of `response` (a fetch answer, or {headers: {...}}). `asset`: a file with its hash
 * in its name, which may be kept. `field`: the field app, which may ask for camera, microphone and place for itself.
 */
export function headers(response, { asset = false, field = false } = {}) {
  const all = typeof response.headers === "function" ? response.headers() : response.headers;
  const get = (name) => (typeof all.get === "function" ? all.get(name) : all[name]) ?? "";
  const faults = [];
  const policy = new Map(get("content-security-policy").split(";").map((part) => part.trim().split(/\s+/)).filter(([name]) => name)
    .map(([name, ...values]) => [name.toLowerCase(), values.join(" ")]));
  for (const [name, value] of Object.entries(CSP)) {
    if (policy.get(name) !== value) faults.push(`content-security-policy: ${name} is "${policy.get(name) ?? "missing"}", must be ${value}`);
  }
  for (const name of policy.keys()) if (!(name in CSP) && !HARMLESS.has(name)) faults.push(`content-security-policy: ${name} is not in the list`);
  for (const [name, value] of Object.entries(EXACT)) if (get(name).toLowerCase() !== value) faults.push(`${name} is "${get(name)}", must be ${value}`);
  const permissions = get("permissions-policy").replaceAll(" ", "");
  for (const name of ["camera", "microphone", "geolocation"]) {
    const wanted = field ? `${name}=(self)` : `${name}=()`;
    if (!permissions.split(",").includes(wanted)) faults.push(`permissions-policy has no ${wanted}`);
  }
  const age = Number(/max-age="?(\d+)/i.exec(get("strict-transport-security"))?.[1] ?? 0);
  if (age < TWO_YEARS) faults.push(`strict-transport-security lasts ${age} s, must be ${TWO_YEARS} s or more`);
  const kept = get("cache-control").toLowerCase();
  if (asset ? !kept.includes("immutable") : !/\bno-store\b/.test(kept)) faults.push(`cache-control is "${kept}", must hold ${asset ? "immutable" : "no-store"}`);
  for (const name of ["server", "x-powered-by", "via"]) if (get(name)) faults.push(`${name} tells what runs here: ${get(name)}`);
  return faults;
}
