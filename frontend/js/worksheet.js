// Saves what people type into an exercise, field by field, over plain HTTP.
// The text is kept in this browser until the server has acknowledged it, so that a reload, an expired
// session, a killed server or a lost network lose nothing. See docs/decisions/20261121-autosave-over-plain-http.md.
import { clearAll, clearOthers } from "./worksheet-drafts.js";
import { Field } from "./worksheet-field.js";

window.ramure = window.ramure || {};

const HOLD_MS = 4000;
const STATES = ["conflict", "refused", "signedout", "closed", "offline", "saving"]; // the gravest first
const channel = "BroadcastChannel" in window ? new BroadcastChannel("ramure-saisies") : null;
const sheets = new Set();

class Sheet {
  constructor(form) {
    this.form = form;
    this.fields = [];
    this.address = new URL(form.dataset.save, document.baseURI).pathname;
    this.activity = this.address.split("/").at(-1);
    this.owner = form.dataset.owner;
    this.isGuest = form.hasAttribute("data-guest");
    this.language = form.dataset.language;
    this.line = form.querySelector(".sheet-state");
    clearOthers(this.owner);
    this.fields = [...form.querySelectorAll("[data-field]")].map((element) => new Field(this, element));
    form.addEventListener("input", (event) => this.typed(event));
    form.addEventListener("focusout", (event) => this.fieldOf(event)?.send());
    form.addEventListener("submit", (event) => event.preventDefault());
    // Somebody else saved a field of this sheet (worksheet-together.js).
    form.addEventListener("ramure:remote", ({ detail }) => this.fields.find((field) => field.key === detail.key)?.follow(detail));
    this.refresh();
  }

  fieldOf(event) {
    const element = event.target.closest("[data-field]");
    return this.fields.find((field) => field.element === element);
  }

  typed(event) {
    this.fieldOf(event)?.typed();
    const box = event.target.closest(".sheet-field");
    box?.querySelector(".sheet-missing")?.remove();
    box?.querySelectorAll("[aria-invalid]").forEach((control) => control.removeAttribute("aria-invalid"));
  }

  text(name) {
    return this.form.getAttribute("data-text-" + name) ?? "";
  }

  get isClean() {
    return this.fields.every((field) => field.isClean);
  }

  saved(instant) {
    this.savedAt = instant;
    this.form.dispatchEvent(new CustomEvent("ramure:saved"));
  }

  /** One line for the whole sheet: the gravest state of any field, or when all was saved. */
  refresh() {
    const states = this.fields.map((field) => field.state);
    const worst = STATES.find((state) => states.includes(state));
    if (worst) this.say(worst, this.text(worst));
    else if (this.savedAt) this.say("saved", this.text("saved").replace("{time}", this.time(this.savedAt)));
    else if (this.line.dataset.state) this.say("kept", this.text("kept"));
  }

  time(instant) {
    return new Date(instant).toLocaleTimeString(this.language, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" });
  }

  say(state, text) {
    if (this.said === state + text) return; // nothing new to read out
    this.said = state + text;
    this.line.dataset.state = state;
    this.line.textContent = text;
    if (state === "signedout") {
      const link = document.createElement("a");
      link.href = new URL("connexion", document.baseURI) + "?retour=" + encodeURIComponent(location.pathname);
      link.textContent = this.text("signin");
      this.line.append(" ", link);
    }
  }

  tell(message) {
    channel?.postMessage(message);
  }

  /** Marks the fields that wait for an answer and goes to the first. */
  missing(keys) {
    const boxes = keys.map((key) => this.boxOf(key)).filter(Boolean);
    boxes.forEach((box) => {
      box.querySelector(".sheet-missing")?.remove();
      const note = document.createElement("p");
      note.className = "sheet-missing";
      note.textContent = this.text("missing");
      box.append(note);
      box.querySelectorAll("textarea, select, input:not([type=radio], [type=checkbox])").forEach((c) => c.setAttribute("aria-invalid", "true"));
    });
    boxes[0]?.querySelector("textarea, input, select")?.focus();
  }

  boxOf(key) {
    const first = this.fields.find((field) => field.key === key || field.key.startsWith(key + "."));
    return first?.element.closest(".sheet-field");
  }
}

/** Sheets in the page, and those left behind that still have something to send. */
const alive = () => {
  for (const sheet of sheets) if (!sheet.form.isConnected && sheet.isClean) sheets.delete(sheet);
  return [...sheets];
};
const all = () => alive().flatMap((sheet) => sheet.fields);
const flush = () => Promise.all(all().map((field) => field.send()));
const leave = () => all().forEach((field) => field.sendLast());

/** Takes a worksheet into care; called by the server whenever it shows one. */
window.ramure.worksheet = (form) => {
  if (alive().some((sheet) => sheet.form === form)) return;
  const before = alive().filter((sheet) => !sheet.form.isConnected && sheet.form.dataset.save === form.dataset.save);
  before.forEach((sheet) => {
    sheet.fields.forEach((field) => field.close());
    sheets.delete(sheet);
  });
  sheets.add(new Sheet(form));
};

window.ramure.worksheetMissing = (keys) =>
  alive().filter((sheet) => sheet.form.isConnected).forEach((sheet) => sheet.missing(keys));

channel?.addEventListener("message", ({ data }) =>
  all()
    .filter((field) => field.drafts.place === data.place && field.sheet.owner === data.owner)
    .forEach((field) => field.follow(data)));
window.addEventListener("online", flush);
window.addEventListener("focus", flush);
window.addEventListener("pageshow", (event) => event.persisted && flush());
window.addEventListener("pagehide", leave);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
window.addEventListener("ramure:sign-out", () => {
  leave();
  all().forEach((field) => field.close());
  clearAll();
});

// Buttons that need everything saved on the server first, such as « J'ai terminé ».
document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest?.("[data-after-saving]");
    if (!button || button.dataset.flushed || alive().every((sheet) => sheet.isClean)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const enough = new Promise((resolve) => setTimeout(resolve, HOLD_MS));
    Promise.race([flush(), enough]).then(() => {
      button.dataset.flushed = "true";
      button.click();
      delete button.dataset.flushed;
    });
  },
  true,
);
