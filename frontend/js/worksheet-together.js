// A sheet that several people have open: shows what others save, who else is there, and tells the server part
// of the page to look again. Fields that somebody is typing in are never touched: their own saving meets the
// other text and asks. See docs/decisions/20261121-sheets-together.md.
window.ramure = window.ramure || {};

const WAIT_MS = 400;

class Together {
  constructor(root, form, since) {
    this.root = root;
    this.form = form;
    this.line = root.querySelector(".sheet-here");
    this.source = new EventSource(new URL(root.dataset.listen, document.baseURI) + "?depuis=" + since);
    this.source.addEventListener("field", (event) => this.field(JSON.parse(event.data)));
    this.source.addEventListener("here", (event) => this.here(JSON.parse(event.data)));
    this.source.addEventListener("over", () => this.over());
    form?.addEventListener("ramure:saved", () => this.soon());
    window.addEventListener("pagehide", () => this.close(), { once: true });
  }

  field(news) {
    if (!this.root.isConnected) return this.close();
    const element = this.form?.querySelector(`[data-field="${CSS.escape(news.key)}"]`);
    if (element && Number(element.dataset.version) < news.version) {
      this.form.dispatchEvent(new CustomEvent("ramure:remote", { detail: news }));
      element.dataset.version = news.version;
      if (!news.own) this.mark(element, news.by);
      element.closest("[data-row]")?.removeAttribute("hidden");
    }
    this.soon();
  }

  /** Says beside the field who wrote it last, calmly: not read out at each keystroke of theirs. */
  mark(element, by) {
    const box = element.closest(".sheet-field, td, .sheet-card-field") ?? element.parentElement;
    let note = box.querySelector(":scope > .sheet-by");
    if (!note) {
      note = document.createElement("span");
      note.className = "sheet-by";
      box.append(note);
    }
    note.textContent = this.root.dataset.textBy.replace("{name}", by || "…");
  }

  here(names) {
    if (this.line) this.line.textContent = names.length ? this.root.dataset.textHere.replace("{names}", names.join(", ")) : "";
  }

  over() {
    this.close();
    if (this.line) this.line.textContent = this.root.dataset.textOver;
  }

  /** Several fields in a row make one look. */
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.root.isConnected && this.root.$server?.changed(), WAIT_MS);
  }

  close() {
    this.source.close();
  }
}

window.ramure.together = (root, since) => {
  root.together?.close();
  root.together = new Together(root, root.querySelector("form.sheet"), since);
};

window.ramure.apart = (root) => root.together?.close();

// Lists that grow: the next empty row is shown when it is asked for, and can be emptied again.
document.addEventListener("click", (event) => {
  const add = event.target.closest?.("[data-add-row]");
  if (add) {
    const next = add.closest(".sheet-list").querySelector("[data-row][hidden]");
    if (!next) return;
    next.removeAttribute("hidden");
    next.querySelector("input, select, textarea")?.focus();
    add.hidden = !add.closest(".sheet-list").querySelector("[data-row][hidden]");
  }
  const clear = event.target.closest?.("[data-clear-row]");
  if (clear) {
    const row = clear.closest("[data-row]");
    row.querySelectorAll("[data-field]").forEach((control) => {
      if (!control.value) return;
      control.value = "";
      control.dispatchEvent(new Event("input", { bubbles: true }));
      control.dispatchEvent(new Event("focusout", { bubbles: true }));
    });
    const list = row.closest(".sheet-list");
    row.hidden = true;
    list.append(row, list.querySelector("[data-add-row]"));
    const add = list.querySelector("[data-add-row]");
    add.hidden = false;
    add.focus();
  }
});
