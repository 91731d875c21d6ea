// The pages the browser tests open. A page added to the server is added here.
//
//   name    how a report names it
//   path    the address in a language
//   place   "portal" or "staff": decides budget and the reader's rules
//   who     whose demo account opens it (the first whose role holds one of the words), or null for the public
//   states  how it is seen; each has a name and may `prepare` the page after it is open
import { sendForm } from "./lib/signin.mjs";

/** Compressed bodies in bytes and requests: the first page of a visit, and the next one (UX 8). */
export const BUDGET = {
  portal: { first: { bytes: 14_000, requests: 3 }, next: { bytes: 6_000 } },
  staff: { first: { bytes: 60_000 }, next: { bytes: 25_000 } },
};

const asItStands = { name: "as it stands" };

/** Sends the page's form as it is: the error summary is a page of its own. */
const leftEmpty = {
  name: "left empty",
  async prepare(page) {
    await sendForm(page, "main form :is(input:not([type=hidden]), select, textarea)");
    if (!(await page.$("[aria-invalid=true], [role=alert], .errors, .error"))) throw new Error("an empty form was taken without a word");
  },
};

/** A staff page in a language: the language is part of the view, and so of the address. */
const inLanguage = (path) => (language) => `${path}?lang=${language}`;

export const PAGES = [
  { name: "door", path: () => "/", place: "portal", who: null, states: [asItStands] },
  { name: "start", path: (language) => `/${language}/`, place: "portal", who: null, states: [asItStands] },
  { name: "complain", path: (language) => `/${language}/complain/`, place: "portal", who: null, states: [asItStands] },
  { name: "follow", path: (language) => `/${language}/follow/`, place: "portal", who: null, states: [asItStands, leftEmpty] },
  { name: "signin", path: inLanguage("/s/signin"), place: "staff", who: null, states: [asItStands, leftEmpty] },
  { name: "today", path: inLanguage("/s/today"), place: "staff", who: ["case", "any"], states: [asItStands] },
  { name: "contacts", path: inLanguage("/s/contact"), place: "staff", who: ["intake", "case", "any"], states: [asItStands] },
  { name: "complaints", path: inLanguage("/s/complaint"), place: "staff", who: ["case", "any"], states: [asItStands] },
];
