// Keyboard shortcuts of the player: ← previous, → next, ? help. They can be switched off (WCAG 2.1.4).
window.ramure = window.ramure || {};

const KEY = "ramure-shortcuts";
const isOn = () => localStorage.getItem(KEY) !== "off";
let help = null;

const typing = (target) =>
  target.closest?.("input, textarea, select, [contenteditable], [role=slider], [role=listbox], [role=radiogroup], video, audio, dialog, vaadin-grid");

document.addEventListener("keydown", (event) => {
  if (!help?.isConnected || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  const target = event.composedPath()[0];
  if (target instanceof Element && typing(target)) return;
  if (!isOn()) return;
  if (event.key === "ArrowLeft") document.querySelector(".player-footer a[rel=prev]")?.click();
  else if (event.key === "ArrowRight") document.querySelector(".player-footer a[rel=next]")?.click();
  else if (event.key === "?") help.querySelector("dialog").showModal();
});

/** Wires the help dialog of the player that is shown now. */
window.ramure.player = (element) => {
  help = element;
  const dialog = element.querySelector("dialog");
  const toggle = element.querySelector("[data-shortcuts=toggle]");
  const label = () => (toggle.textContent = isOn() ? toggle.dataset.off : toggle.dataset.on);
  label();
  element.querySelector("[data-shortcuts=open]").onclick = () => dialog.showModal();
  element.querySelector("[data-shortcuts=close]").onclick = () => dialog.close();
  toggle.onclick = () => {
    localStorage.setItem(KEY, isOn() ? "off" : "on");
    label();
  };
};

// Parts that narrow screens keep closed, such as the outline: a button opens and closes them.
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-toggles]");
  if (button) button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
});
