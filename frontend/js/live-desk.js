// The running order: the clock between two looks at the server, and keys that press buttons. They can be
// switched off together with those of the player (WCAG 2.1.4).
window.ramure = window.ramure || {};

const two = (number) => String(number).padStart(2, "0");
const say = (ms) => {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ""}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** Shows what is left of a step; counts on by itself from what the server said. */
window.ramure.liveClock = (panel, elapsed, planned, running, words) => {
  const [left, over, spent] = words.split("|");
  const from = performance.now();
  const show = () => {
    const now = elapsed + (running ? performance.now() - from : 0);
    const rest = planned - now;
    panel.classList.toggle("is-over", rest < 0);
    panel.querySelector(".live-digits").textContent = say(rest < 0 ? -rest : Math.ceil(rest / 1000) * 1000);
    panel.querySelector(".live-unit").textContent = ` ${rest < 0 ? over : left}`;
    const line = panel.querySelector(".live-elapsed");
    line.textContent = `${say(now)} ${spent} ${line.dataset.of}`;
  };
  clearInterval(panel.liveClock);
  show();
  if (running) panel.liveClock = setInterval(() => (panel.isConnected ? show() : clearInterval(panel.liveClock)), 250);
};

document.addEventListener("keydown", (event) => {
  const desk = document.querySelector(".live-desk");
  if (!desk || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (localStorage.getItem("ramure-shortcuts") === "off") return;
  const target = event.composedPath()[0];
  if (target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog")) return;
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Space and Enter keep their meaning on whatever has the focus.
  if (key === "Space" && target instanceof Element && target.closest("button, a, summary")) return;
  const button = desk.querySelector(`[data-live-key="${CSS.escape(key)}"]`);
  if (!button || button.hidden) return;
  event.preventDefault();
  button.click();
});
