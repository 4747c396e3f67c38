// One field of a worksheet: sends what is typed, and keeps it in this browser until the server has it.
import { Conflict } from "./worksheet-conflict.js";
import { Drafts, fingerprint } from "./worksheet-drafts.js";

const WAIT_MS = 800;
const GIVE_UP_MS = 20000;
const RETRY_MS = [2000, 5000, 10000, 30000];
const MOST_SENT = 8;
const KEEPALIVE_BYTES = 60000;
const DIVIDER = "\n\n· · ·\n\n"; // as in EntryMerge

export class Field {
  constructor(sheet, element) {
    this.sheet = sheet;
    this.element = element;
    this.key = element.dataset.field;
    this.version = Number(element.dataset.version);
    this.acknowledged = this.value;
    this.drafts = new Drafts(sheet, `${sheet.activity}/${this.key}`);
    this.sent = [];
    this.tries = 0;
    this.recover();
  }

  get isGroup() {
    return this.element.tagName === "FIELDSET";
  }

  get boxes() {
    return [...this.element.querySelectorAll("input")];
  }

  get value() {
    return this.isGroup
      ? this.boxes.filter((box) => box.checked).map((box) => box.value).join(",")
      : this.element.value;
  }

  set value(text) {
    if (this.isGroup) {
      const chosen = text.split(",");
      this.boxes.forEach((box) => (box.checked = chosen.includes(box.value)));
    } else {
      this.element.value = text;
      this.grow();
    }
  }

  get canKeepBoth() {
    return this.element.tagName === "TEXTAREA" || this.element.type === "text" || this.boxes.some((box) => box.type === "checkbox");
  }

  both(one, other) {
    if (!one || !other) return one || other;
    if (this.isGroup) return this.boxes.map((box) => box.value).filter((id) => `${one},${other}`.split(",").includes(id)).join(",");
    return one + (this.element.tagName === "TEXTAREA" ? DIVIDER : " · ") + other;
  }

  /** Options are shown by their words, not their ids. */
  words(content) {
    if (this.isGroup) {
      const chosen = content.split(",");
      return this.boxes.filter((box) => chosen.includes(box.value)).map((box) => box.parentElement.textContent).join(", ");
    }
    if (this.element.tagName === "SELECT") return [...this.element.options].find((o) => o.value && o.value === content)?.text ?? "";
    return content;
  }

  text(name) {
    return this.sheet.text(name);
  }

  get isClean() {
    return this.closed || (this.value === this.acknowledged && !this.busy && !this.conflict);
  }

  /** Something is to be sent that may be sent. */
  get isWaiting() {
    return !this.closed && !this.conflict && this.value !== this.acknowledged && this.value !== this.refused;
  }

  get state() {
    if (this.conflict) return "conflict";
    if (this.alert) return "refused";
    return this.trouble ?? (this.isClean ? "saved" : "saving");
  }

  /** Looks for what never reached the server: typed here before a reload, or in a tab that was closed. */
  recover() {
    const drafts = this.drafts.all().filter((draft) => draft.value !== this.acknowledged);
    this.drafts.forget(this.acknowledged);
    if (drafts.length === 0) return;
    const newest = drafts.at(-1);
    const standing = { value: this.acknowledged, version: this.version };
    this.sent = [...new Set(drafts.flatMap((draft) => draft.sent))].slice(-MOST_SENT);
    this.value = drafts.map((draft) => draft.value).reduce((one, other) => this.join(one, other));
    const safe = newest.base === this.version || standing.value === "" || this.isOwn(standing.value);
    this.version = safe ? standing.version : newest.base;
    this.drafts.replaceAll(this.draft());
    if (safe) this.send();
    else this.ask(standing);
  }

  /** A later draft of the same text replaces the earlier one; two different texts both stay. */
  join(one, other) {
    if (!this.canKeepBoth || this.isGroup || other.startsWith(one) || one === "") return other;
    return one.startsWith(other) && other !== "" ? one : this.both(one, other);
  }

  draft() {
    return { value: this.value, base: this.version, sent: this.sent };
  }

  keep() {
    if (!this.closed) this.drafts.keep(this.draft());
  }

  isOwn(text) {
    return this.sent.includes(fingerprint(text));
  }

  typed() {
    if (this.element.validity?.badInput) return; // half a date is not an answer yet
    this.grow();
    this.refused = undefined;
    this.problem(null);
    if (this.value === this.acknowledged && !this.busy && !this.conflict) this.drafts.clear();
    else this.keep();
    if (this.conflict) this.conflict.show();
    else this.soon(WAIT_MS);
    this.sheet.refresh();
  }

  soon(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), wait);
  }

  /** Sends until the server has what stands here, or cannot take it now; resolves then. */
  send() {
    clearTimeout(this.timer);
    this.busy ??= this.sendAll().finally(() => {
      this.busy = null;
      this.sheet.refresh();
    });
    return this.busy;
  }

  async sendAll() {
    while (this.isWaiting) {
      const value = this.value;
      this.remember(value);
      if (!(await this.put(value))) return;
    }
  }

  remember(value) {
    const mark = fingerprint(value);
    this.sent = [...this.sent.filter((other) => other !== mark), mark].slice(-MOST_SENT);
    this.keep();
  }

  request(value, options) {
    return fetch(`${this.sheet.address}/${encodeURIComponent(this.key)}`, {
      method: "PUT",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "Accept": "application/json", "Accept-Language": this.sheet.language, "X-Ramure": "1" },
      body: JSON.stringify({ value, base: this.version, owner: this.sheet.owner }),
      ...options,
    });
  }

  /** The page goes: one last try that outlives it. The draft stays until a later page sees it arrived. */
  sendLast() {
    if (!this.isWaiting) return;
    this.remember(this.value);
    const small = new Blob([this.value]).size < KEEPALIVE_BYTES;
    this.request(this.value, { keepalive: small }).catch(() => {});
  }

  /** Says whether to go on at once. */
  async put(value) {
    let answer;
    try {
      const response = await this.request(value, { signal: AbortSignal.timeout(GIVE_UP_MS) });
      const json = response.headers.get("Content-Type")?.includes("json");
      answer = { status: response.redirected ? 401 : response.status, ...(json ? await response.json() : {}) };
    } catch {
      return this.later("offline");
    }
    if (this.closed) return false;
    switch (answer.status) {
      case 200:
        return answer.version ? this.saved(value, answer) : this.later("offline");
      case 409:
        return this.met(answer);
      case 422:
        return this.refuse(value, answer.message);
      case 413:
        return this.refuse(value, this.text("toobig"));
      case 401:
      case 403:
        return this.later("signedout");
      case 404:
        return this.later("closed");
      default:
        return this.later("offline");
    }
  }

  saved(value, { version, savedAt }) {
    this.tries = 0;
    this.trouble = null;
    this.version = version;
    this.acknowledged = value;
    this.drafts.forget(value);
    if (this.value !== value) this.keep();
    this.sheet.saved(savedAt);
    this.sheet.tell({ place: this.drafts.place, owner: this.sheet.owner, value, version });
    return true;
  }

  /** The server holds another text than the one we started from. */
  met(standing) {
    const ours = this.isOwn(standing.value) || standing.value === this.acknowledged;
    if (!ours && standing.value !== "") {
      this.ask(standing);
      return false;
    }
    // It is one of ours whose answer got lost on the way, or nothing at all: go on from there.
    const again = standing.version !== this.version;
    this.version = standing.version;
    this.acknowledged = standing.value;
    this.keep();
    return again || this.later("offline");
  }

  /** Another tab saved this field: follow it where nothing was typed here. */
  follow({ value, version }) {
    if (version <= this.version || this.busy || this.conflict) return;
    if (this.value !== this.acknowledged && this.value !== value) return;
    this.value = value;
    this.acknowledged = value;
    this.version = version;
    this.drafts.forget(value);
    this.sheet.refresh();
  }

  later(trouble) {
    this.trouble = trouble;
    this.soon(RETRY_MS[Math.min(this.tries++, RETRY_MS.length - 1)]);
    return false;
  }

  refuse(value, message) {
    this.trouble = null;
    this.refused = value;
    this.problem(message);
    return false;
  }

  problem(message) {
    this.alert?.remove();
    this.alert = null;
    this.element.removeAttribute("aria-invalid");
    if (!message) return;
    this.alert = document.createElement("p");
    this.alert.className = "notice problem";
    this.alert.setAttribute("role", "alert");
    this.alert.textContent = message;
    this.element.after(this.alert);
    if (!this.isGroup) this.element.setAttribute("aria-invalid", "true");
  }

  ask(standing) {
    clearTimeout(this.timer);
    this.trouble = null;
    this.keep(); // with the version this text started from, so that the question comes back after a reload
    if (this.element.isConnected) this.conflict = new Conflict(this, standing);
    else this.close();
    this.sheet.refresh();
  }

  settle(result) {
    const { theirs } = this.conflict;
    this.conflict.close();
    this.conflict = null;
    this.version = theirs.version;
    this.acknowledged = theirs.value;
    this.value = result;
    if (result === theirs.value) this.drafts.clear();
    else this.keep();
    this.send();
    this.focus();
  }

  focus() {
    (this.isGroup ? this.boxes[0] : this.element).focus();
  }

  /** A newer page took over, or the person left; the draft stays unless they signed out. */
  close() {
    this.closed = true;
    clearTimeout(this.timer);
  }

  /** Browsers without `field-sizing` get more rows instead. */
  grow() {
    if (this.element.tagName === "TEXTAREA" && !CSS.supports("field-sizing", "content")) {
      this.element.rows = Math.min(25, Math.max(3, this.value.split("\n").length + 1));
    }
  }
}
