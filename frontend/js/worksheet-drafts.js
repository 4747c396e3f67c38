// Texts that the server has not acknowledged yet, kept in this browser: one draft for each person, exercise,
// field and opening of a page. A full or forbidden store is no reason to stop typing: then drafts live as long
// as the page.
const PREFIX = "ramure-saisie:";
const PAGES = "ramure-pages";
const GUEST = "guest-";
const MOST_PAGES = 30;
const memory = new Map();

const random = () => Math.random().toString(36).slice(2) + Date.now().toString(36);
// crypto.randomUUID would be missing on a plain http address.
const page = random();

/** Drafts written in this very tab, before a reload or a sign-in, carry one of these names. */
const ownPages = (() => {
  try {
    const known = [...JSON.parse(sessionStorage.getItem(PAGES) ?? "[]"), page].slice(-MOST_PAGES);
    sessionStorage.setItem(PAGES, JSON.stringify(known));
    return known;
  } catch {
    return [page];
  }
})();

const stored = () => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
};

const remove = (name) => {
  memory.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept there.
  }
};

const read = (name) => {
  try {
    const draft = JSON.parse(localStorage.getItem(name));
    if (typeof draft?.value === "string") return { name, sent: [], ...draft };
  } catch {
    // Unreadable: of no use to anybody.
  }
  return null;
};

const split = (name) => {
  const [, owner, place, by] = name.match(/^ramure-saisie:([^:]*):(.*):([^:]*)$/) ?? [];
  return { owner, place, by };
};

/** Written in this tab by a guest: they may have signed in since, and their text goes with them. */
const isOwnAsGuest = (by) => by?.startsWith(GUEST) && ownPages.includes(by.slice(GUEST.length));

/** Drafts of one field for one person. */
export class Drafts {
  constructor({ owner, isGuest }, place) {
    this.owner = owner;
    this.place = place;
    this.own = `${PREFIX}${owner}:${place}:${isGuest ? GUEST : ""}${page}`;
  }

  /** All drafts of the field, oldest first: of this person, and of the guest they were before in this tab. */
  all() {
    return stored()
      .filter((name) => {
        const { owner, place, by } = split(name);
        return place === this.place && (owner === this.owner || isOwnAsGuest(by));
      })
      .map(read)
      .filter(Boolean)
      .sort((a, b) => a.at - b.at);
  }

  keep(draft) {
    const text = JSON.stringify({ ...draft, at: Date.now() });
    memory.set(this.own, text);
    try {
      localStorage.setItem(this.own, text);
    } catch {
      // Full or forbidden: the page itself still holds the text.
    }
  }

  /** Forgets drafts that say what the server now has, wherever they were written. */
  forget(value) {
    this.all()
      .filter((draft) => draft.value === value)
      .forEach((draft) => remove(draft.name));
  }

  /** One draft takes the place of all others. */
  replaceAll(draft) {
    const others = this.all().filter(({ name }) => name !== this.own);
    this.keep(draft);
    others.forEach(({ name }) => remove(name));
  }

  /** Forgets what this page wrote; other tabs keep theirs. */
  clear() {
    remove(this.own);
  }
}

/** Nobody finds on this device what somebody else left there. */
export const clearOthers = (owner) =>
  stored()
    .filter((name) => split(name).owner !== owner && !isOwnAsGuest(split(name).by))
    .forEach(remove);

export const clearAll = () => stored().forEach(remove);

/** A short name for a text (cyrb53): enough to know again what this browser has sent. */
export const fingerprint = (text) => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return text.length + "-" + (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};
