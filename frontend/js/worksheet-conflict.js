// Two texts for one field: shows both beside the field and lets the person choose. Nothing is overwritten before.
let count = 0;

export class Conflict {
  /** `field` knows its own text at every moment; `theirs` is what the server holds: {value, version}. */
  constructor(field, theirs) {
    this.field = field;
    this.theirs = theirs;
    this.box = document.createElement("section");
    this.build();
    const here = document.activeElement;
    field.element.after(this.box);
    if (!here || here === document.body || field.element.contains(here)) this.box.focus();
  }

  build() {
    const { box, field } = this;
    const id = `sheet-conflict-${++count}`;
    box.className = "sheet-conflict notice";
    box.tabIndex = -1;
    box.setAttribute("role", "alertdialog");
    box.setAttribute("aria-labelledby", id);
    this.add("p", field.text("conflict")).id = id;
    this.add("h3", field.text("mine"));
    this.mine = this.add("pre", "");
    this.add("h3", field.text("theirs"));
    this.other = this.add("pre", field.words(this.theirs.value));
    const buttons = document.createElement("div");
    buttons.className = "cluster";
    this.choice(buttons, "keepmine", () => field.value);
    this.choice(buttons, "keeptheirs", () => this.theirs.value);
    if (field.canKeepBoth) this.choice(buttons, "keepboth", () => field.both(this.theirs.value, field.value));
    box.append(buttons);
    this.show();
  }

  add(tag, content) {
    const element = document.createElement(tag);
    element.textContent = content;
    this.box.append(element);
    return element;
  }

  choice(parent, label, result) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button-quiet";
    button.textContent = this.field.text(label);
    button.onclick = () => this.field.settle(result());
    parent.append(button);
  }

  /** Typing goes on while the question stands. */
  show() {
    this.mine.textContent = this.field.words(this.field.value) || "—";
    this.other.textContent = this.field.words(this.theirs.value) || "—";
  }

  close() {
    this.box.remove();
  }
}
