// Saves what people type into an exercise, field by field, over plain HTTP.
// The text is kept in this browser until the server has acknowledged it, so that a reload, an expired
// session, a killed server or a lost network lose nothing. See docs/decisions/20261121-autosave-over-plain-http.md.
window.ramure = window.ramure || {};

const PREFIX = "ramure-saisie:";
const TAB = (sessionStorage["ramure-tab"] ??= crypto.randomUUID());
const WAIT_MS = 700;
const RETRY_MS = [2000, 5000, 10000, 30000];
const DIVIDER = "\n\n· · ·\n\n";
const channel = "BroadcastChannel" in window ? new BroadcastChannel("ramure-saisies") : null;
const sheets = new Set();

class Field {
  constructor(sheet, element) {
    this.sheet = sheet;
    this.element = element;
    this.key = element.dataset.field;
    this.version = Number(element.dataset.version);
    this.acknowledged = this.value;
    this.timer = 0;
    this.tries = 0;
    this.sending = null;
    this.recover();
  }

  get boxes() {
    return [...this.element.querySelectorAll("input")];
  }

  get value() {
    return this.element.tagName === "FIELDSET"
      ? this.boxes.filter((box) => box.checked).map((box) => box.value).join(",")
      : this.element.value;
  }

  set value(text) {
    if (this.element.tagName === "FIELDSET") {
      const chosen = text.split(",");
      this.boxes.forEach((box) => (box.checked = chosen.includes(box.value)));
    } else {
      this.element.value = text;
    }
  }

  get isText() {
    return this.element.tagName === "TEXTAREA" || this.element.type === "text";
  }

  get isClean() {
    return this.value === this.acknowledged && !this.conflict;
  }

  get store() {
    return `${PREFIX}${this.sheet.owner}:${this.sheet.address}:${this.key}`;
  }

  /** Drafts of this field that never reached the server, from this tab or from one that was closed. */
  drafts() {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(this.store + ":"))
      .map((name) => ({ name, ...JSON.parse(localStorage.getItem(name)) }))
      .sort((a, b) => a.at - b.at);
  }

  keep() {
    localStorage.setItem(`${this.store}:${TAB}`, JSON.stringify({ value: this.value, base: this.version, at: Date.now() }));
  }

  forget() {
    localStorage.removeItem(`${this.store}:${TAB}`);
  }

  recover() {
    const drafts = this.drafts();
    const unsent = drafts.filter((draft) => draft.value !== this.acknowledged);
    drafts.forEach((draft) => localStorage.removeItem(draft.name));
    if (unsent.length === 0) return;
    const texts = [...new Set(unsent.map((draft) => draft.value))];
    const mine = this.isText ? texts.join(DIVIDER) : texts.at(-1);
    const newest = unsent.at(-1);
    if (newest.base === this.version) {
      this.value = mine;
      this.keep();
      this.send();
    } else {
      this.askWhichToKeep(mine, { value: this.acknowledged, version: this.version });
    }
  }

  typed() {
    this.problem(null);
    if (this.conflict) return;
    if (this.isClean) {
      this.forget();
      return;
    }
    this.keep();
    this.sheet.say("saving");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), WAIT_MS);
  }

  /** Sends now what is not acknowledged yet; resolves when the server has answered or cannot be reached. */
  async send() {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    if (this.isClean || this.conflict) return;
    this.sending = this.put(this.value).finally(() => (this.sending = null));
    await this.sending;
  }

  async put(value) {
    let response;
    try {
      response = await fetch(`${this.sheet.address}/${encodeURIComponent(this.key)}`, {
        method: "PUT",
        credentials: "same-origin",
        keepalive: value.length < 15000,
        headers: { "Content-Type": "application/json", "X-Ramure": "1" },
        body: JSON.stringify({ value, base: this.version }),
      });
    } catch {
      this.later("offline");
      return;
    }
    if (response.ok) this.saved(value, await response.json());
    else if (response.status === 409) this.askWhichToKeep(this.value, await response.json());
    else if (response.status === 422) this.problem((await response.json()).message);
    else if (response.status === 401 || response.status === 403 || response.status === 404) this.later("signedout");
    else this.later("offline");
  }

  saved(value, { version, savedAt }) {
    this.tries = 0;
    this.version = version;
    this.acknowledged = value;
    if (this.value === value) this.forget();
    else this.keep();
    this.sheet.savedAt(savedAt);
    channel?.postMessage({ store: this.store, value, version });
    if (this.value !== value) this.typed();
  }

  /** Another tab saved this field: follow it where nothing was typed here. */
  follow({ value, version }) {
    if (!this.isClean || version <= this.version) return;
    this.value = value;
    this.acknowledged = value;
    this.version = version;
  }

  later(reason) {
    this.sheet.say(reason);
    const wait = RETRY_MS[Math.min(this.tries++, RETRY_MS.length - 1)];
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), wait);
  }

  problem(message) {
    this.alert?.remove();
    this.alert = null;
    if (!message) return;
    this.alert = document.createElement("p");
    this.alert.className = "notice problem";
    this.alert.setAttribute("role", "alert");
    this.alert.textContent = message;
    this.element.after(this.alert);
    this.sheet.say("refused");
  }

  askWhichToKeep(mine, theirs) {
    this.conflict = true;
    const text = (name) => this.sheet.text(name);
    const box = document.createElement("section");
    box.className = "sheet-conflict notice";
    box.setAttribute("role", "alertdialog");
    box.tabIndex = -1;
    const add = (tag, content, parent = box) => {
      const element = document.createElement(tag);
      element.textContent = content;
      parent.append(element);
      return element;
    };
    add("p", text("conflict"));
    for (const [name, content] of [["mine", mine], ["theirs", theirs.value]]) {
      add("h3", text(name));
      add("pre", this.words(content));
    }
    const buttons = document.createElement("div");
    buttons.className = "cluster";
    const choose = (label, result) => {
      const button = add("button", text(label), buttons);
      button.type = "button";
      button.className = "button-quiet";
      button.onclick = () => this.settle(box, theirs, result);
    };
    choose("keepmine", mine);
    choose("keeptheirs", theirs.value);
    if (this.isText) choose("keepboth", theirs.value + DIVIDER + mine);
    box.append(buttons);
    this.element.after(box);
    this.keepDraft(mine);
    this.sheet.say("conflict");
    box.focus();
  }

  keepDraft(value) {
    localStorage.setItem(`${this.store}:${TAB}`, JSON.stringify({ value, base: this.version, at: Date.now() }));
  }

  /** Options are shown by their words, not their ids. */
  words(content) {
    if (this.element.tagName === "FIELDSET") {
      const chosen = content.split(",");
      return this.boxes.filter((box) => chosen.includes(box.value)).map((box) => box.parentElement.textContent).join(", ");
    }
    if (this.element.tagName === "SELECT") return [...this.element.options].find((o) => o.value === content)?.text ?? "";
    return content;
  }

  settle(box, theirs, result) {
    box.remove();
    this.conflict = false;
    this.version = theirs.version;
    this.acknowledged = theirs.value;
    this.value = result;
    if (this.isClean) {
      this.forget();
      this.sheet.say("kept");
    } else {
      this.keep();
      this.send();
    }
    (this.element.tagName === "FIELDSET" ? this.boxes[0] : this.element).focus();
  }
}

class Sheet {
  constructor(form) {
    this.form = form;
    this.address = new URL(form.dataset.save, document.baseURI).pathname;
    this.owner = form.dataset.owner;
    this.state = form.querySelector(".sheet-state");
    this.fields = [...form.querySelectorAll("[data-field]")].map((element) => new Field(this, element));
    form.addEventListener("input", (event) => this.fieldOf(event)?.typed());
    form.addEventListener("focusout", (event) => this.fieldOf(event)?.send());
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  fieldOf(event) {
    const element = event.target.closest("[data-field]");
    return this.fields.find((field) => field.element === element);
  }

  text(name) {
    return this.form.getAttribute("data-text-" + name) ?? "";
  }

  say(name) {
    this.state.dataset.state = name;
    this.state.textContent = this.text(name);
    if (name === "signedout") {
      const link = document.createElement("a");
      link.href = new URL("connexion", document.baseURI) + "?retour=" + encodeURIComponent(location.pathname);
      link.textContent = this.text("signin");
      this.state.append(" ", link);
    }
  }

  savedAt(instant) {
    if (this.fields.some((field) => !field.isClean)) return;
    const time = new Date(instant).toLocaleTimeString(this.form.dataset.language, {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "Europe/Paris",
    });
    this.state.dataset.state = "saved";
    this.state.textContent = this.text("saved").replace("{time}", time);
  }

  flush() {
    return Promise.all(this.fields.map((field) => field.send()));
  }
}

const alive = () => {
  for (const sheet of sheets) if (!sheet.form.isConnected) sheets.delete(sheet);
  return [...sheets];
};
const flushAll = () => Promise.all(alive().map((sheet) => sheet.flush()));

window.ramure.worksheet = (form) => {
  if (!alive().some((sheet) => sheet.form === form)) sheets.add(new Sheet(form));
};

channel?.addEventListener("message", ({ data }) =>
  alive().forEach((sheet) => sheet.fields.filter((field) => field.store === data.store).forEach((field) => field.follow(data))));
window.addEventListener("online", flushAll);
window.addEventListener("focus", flushAll);
window.addEventListener("pagehide", flushAll);
window.addEventListener("ramure:sign-out", () =>
  Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).forEach((name) => localStorage.removeItem(name)));

// Buttons that need everything saved on the server first, such as « J'ai terminé ».
document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest?.("[data-after-saving]");
    if (!button || button.dataset.flushed) return;
    if (alive().every((sheet) => sheet.fields.every((field) => field.isClean && !field.sending))) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    flushAll().then(() => {
      button.dataset.flushed = "true";
      button.click();
      delete button.dataset.flushed;
    });
  },
  true,
);
