// A word of the glossary explained where it stands: a link to /glossaire#word opens its definition in a small
// dialog. Enter, click and touch open it, Escape and a click beside it close it, and the focus goes back to the
// word. Without this module, or with a new tab asked for, the link leads to the glossary as it always did.
const NARROW = "(max-width: 40rem)";
const known = new Map();

const wordOf = (link) => {
  if (!link?.closest("main, dialog.glossary-word")) return null;
  const address = new URL(link.href, document.baseURI);
  const own = address.origin === location.origin && /\/glossaire$/.test(address.pathname) && address.hash;
  return own && !/\/glossaire$/.test(location.pathname) ? decodeURIComponent(address.hash.slice(1)) : null;
};

const language = () => (document.documentElement.lang.startsWith("en") ? "en" : "fr");

const glossary = (lang) => {
  if (!known.has(lang)) {
    const asked = fetch(new URL("glossaire/mots/" + lang, document.baseURI)).then((answer) => {
      if (!answer.ok) throw new Error("glossary: " + answer.status);
      return answer.json();
    });
    asked.catch(() => known.delete(lang));
    known.set(lang, asked);
  }
  return known.get(lang);
};

const make = (name, className, text) => {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};

const fill = (dialog, { texts, words }, code) => {
  const word = words[code];
  const title = make("h2", "", word.label);
  title.id = "glossary-word-title";
  title.tabIndex = -1;
  const close = make("button", "button-quiet", texts.close);
  close.type = "button";
  close.onclick = () => dialog.close();
  const all = make("a", "", texts.all);
  all.href = new URL("glossaire", document.baseURI).href + "#" + code;
  all.dataset.plain = "";
  all.onclick = () => dialog.close();
  const parts = [title, make("p", "", word.definition)];
  const others = word.see.filter((other) => words[other]);
  if (others.length) {
    const see = make("p", "glossary-see cluster");
    see.append(make("span", "muted", texts.see));
    others.forEach((other) => {
      const link = make("a", "", words[other].label);
      link.href = new URL("glossaire", document.baseURI).href + "#" + other;
      see.append(link);
    });
    parts.push(see);
  }
  const foot = make("p", "cluster");
  foot.append(close, all);
  dialog.replaceChildren(...parts, foot);
};

/** Below the word where there is room, above it otherwise; at the foot of narrow screens. */
const place = (dialog, link) => {
  dialog.style.cssText = "";
  if (matchMedia(NARROW).matches) return;
  const word = link.getBoundingClientRect();
  const box = dialog.getBoundingClientRect();
  const below = word.bottom + 8 + box.height <= innerHeight;
  const top = below ? word.bottom + 8 : Math.max(8, word.top - 8 - box.height);
  dialog.style.top = top + "px";
  dialog.style.left = Math.max(8, Math.min(word.left, innerWidth - box.width - 8)) + "px";
};

const show = (link, content, code) => {
  const dialog = make("dialog", "glossary-word");
  dialog.setAttribute("aria-labelledby", "glossary-word-title");
  fill(dialog, content, code);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (link.isConnected) link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  place(dialog, link);
  dialog.querySelector("h2").focus();
};

document.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.dataset.plain !== undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const code = wordOf(link);
    if (!code) return;
    event.preventDefault();
    event.stopPropagation();
    glossary(language())
      .then((content) => {
        if (!content.words[code]) throw new Error("glossary: " + code);
        const open = link.closest("dialog.glossary-word");
        if (open) {
          fill(open, content, code);
          open.querySelector("h2").focus();
        } else show(link, content, code);
      })
      .catch(() => location.assign(link.href));
  },
  true,
);

// Said to screen readers before the word is opened.
const announce = (event) => {
  const link = event.target.closest?.("a[href*='glossaire#']");
  if (link && !link.hasAttribute("aria-haspopup") && wordOf(link)) link.setAttribute("aria-haspopup", "dialog");
};
document.addEventListener("focusin", announce);
document.addEventListener("pointerover", announce);
