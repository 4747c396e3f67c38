// Keeps what is typed into [data-keep] fields in this tab until it has been sent: a reload or the back
// button brings it again. For texts that are sent by a button; worksheet.js saves the others on the server.
window.ramure = window.ramure || {};

const PREFIX = "ramure-garde:";
const name = (field) => PREFIX + location.pathname + ":" + field.dataset.keep;

document.addEventListener("input", (event) => {
  const field = event.target.closest?.("[data-keep]");
  if (field) sessionStorage.setItem(name(field), field.value ?? event.target.value);
});

/** Puts back what was typed before the page was left. */
window.ramure.keep = (field) => {
  const typed = sessionStorage.getItem(name(field));
  if (!typed || field.value) return;
  field.value = typed;
  field.dispatchEvent(new CustomEvent("change", { bubbles: true }));
};

/** Forgets it, because it was sent. */
window.ramure.letGo = (field) => sessionStorage.removeItem(name(field));

window.addEventListener("ramure:sign-out", () =>
  Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => sessionStorage.removeItem(key)));
