// The few things the browser does by itself; loaded once with the page. No dependency.
import "./player.js";
import "./worksheet.js";
import "./keep.js";

window.ramure = window.ramure || {};

/** Called after each navigation: moves the focus to the new page's heading, but not on the first load. */
window.ramure.arrived = (moved) => {
  // Vaadin puts its connection state outside every landmark; as a status it is announced and found.
  document.querySelector("vaadin-connection-indicator")?.setAttribute("role", "status");
  if (!moved) return;
  const heading = document.querySelector("main h1");
  if (heading && !document.activeElement?.closest?.("main input, main textarea")) {
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }
};
