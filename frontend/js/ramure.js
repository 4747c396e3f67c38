// The few things the browser does by itself; loaded once with the page. No dependency.
import "./player.js";
import "./worksheet.js";
import "./worksheet-together.js";
import "./keep.js";
import "./live-desk.js";
import "./cohorts-board.js";
import "./glossary.js";
import "./copy.js";
import "./lti-frame.js";

window.ramure = window.ramure || {};

/** The outline of a long pathway scrolls by itself: the open step is in sight, without moving the page. */
const showWhereOneIs = () => {
  const outline = document.querySelector(".outline");
  const here = outline?.querySelector("[aria-current=step]");
  if (here && outline.scrollHeight > outline.clientHeight) outline.scrollTop = here.offsetTop - outline.clientHeight / 2;
};

/** Called after each navigation: moves the focus to the new page's heading, but not on the first load. */
window.ramure.arrived = (moved) => {
  // Vaadin puts its connection state outside every landmark; as a status it is announced and found.
  document.querySelector("vaadin-connection-indicator")?.setAttribute("role", "status");
  document.fonts.ready.then(() => requestAnimationFrame(showWhereOneIs));
  if (!moved) return;
  const heading = document.querySelector("main h1");
  if (heading && !document.activeElement?.closest?.("main input, main textarea")) {
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }
};

// « Aller au contenu »: an address such as #contenu would lead to the home page, because addresses start at <base>.
document.addEventListener("click", (event) => {
  if (!event.target.closest?.(".skip-link")) return;
  event.preventDefault();
  const content = document.getElementById("contenu");
  content.setAttribute("tabindex", "-1");
  content.focus();
  content.scrollIntoView();
});

// The bar of a file on its way has no name of its own: it takes that of its file.
const nameBars = ({ target }) =>
  requestAnimationFrame(() =>
    target.querySelectorAll("vaadin-upload-file").forEach((line) =>
      line.querySelector("vaadin-progress-bar")?.setAttribute("aria-label", line.file?.name ?? "")));
["upload-start", "upload-progress"].forEach((moment) => document.addEventListener(moment, nameBars, true));

// Escape closes the menu of narrow screens and goes back to its button.
document.addEventListener("keydown", (event) => {
  const button = document.querySelector(".menu-button[aria-expanded=true]");
  if (event.key !== "Escape" || !button || !button.offsetParent || !event.target.closest?.(".site-header")) return;
  button.click();
  button.focus();
});
