// The projection: follows the running order kept on the server, and turns pages by keys.
// → Page Down Space: next; ← Page Up: previous; Home, End; B or .: black; F: full screen; ?: the keys.
const EVERY_MS = 1500;
let busy = 0;

const stage = () => document.querySelector("#stage");

const take = (html) => {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("#stage");
  if (fresh && fresh.dataset.stamp !== stage().dataset.stamp) stage().replaceWith(document.adoptNode(fresh));
};

const post = async (path, fields) => {
  busy++;
  try {
    const answer = await fetch(`${location.pathname}/${path}?${new URLSearchParams(fields)}`, {
      method: "POST",
      headers: { "X-Ramure": "1" },
    });
    if (answer.ok) take(await answer.text());
  } catch {
    // The next look shows where things stand.
  } finally {
    busy--;
  }
};

const turn = (by) => post("ecran", { vers: Number(stage().dataset.screen) + by });

const look = async () => {
  if (busy) return;
  try {
    const answer = await fetch(location.pathname);
    if (answer.ok && !answer.redirected && !busy) take(await answer.text());
  } catch {
    // What is shown stays until the network is back.
  }
};

const hint = document.querySelector("#live-hint");
const keys = {
  ArrowRight: () => turn(1), PageDown: () => turn(1), " ": () => turn(1), Enter: () => turn(1),
  ArrowLeft: () => turn(-1), PageUp: () => turn(-1), Backspace: () => turn(-1),
  Home: () => post("ecran", { vers: 0 }), End: () => post("ecran", { vers: 9999 }),
  b: () => post("noir", { oui: stage().dataset.black !== "true" }),
  ".": () => post("noir", { oui: stage().dataset.black !== "true" }),
  f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  "?": () => (hint.hidden = !hint.hidden),
  Escape: () => (hint.hidden = true),
};

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

// A touch or a click turns on; in the left quarter it turns back.
document.addEventListener("click", (event) => {
  if (!event.target.closest("a")) turn(event.clientX < innerWidth / 4 ? -1 : 1);
});

const loop = () => setTimeout(async () => { await look(); loop(); }, EVERY_MS);
loop();
