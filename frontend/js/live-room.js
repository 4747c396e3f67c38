// Live questions on a phone: looks again every few seconds and replaces only what has changed; sends forms
// without leaving the page, so that nothing typed is lost when the network is. Works without this script too.
const EVERY_MS = 3000;
const parts = document.querySelector("#live-parts");
const status = document.querySelector("#live-status");
let pause = EVERY_MS;

const take = (html) => {
  const next = new DOMParser().parseFromString(html, "text/html").querySelector("#live-parts");
  if (!next) return false;
  let cursor = parts.firstElementChild;
  let news = false;
  for (const fresh of [...next.children]) {
    const old = document.getElementById(fresh.id);
    if (old && old.dataset.stamp === fresh.dataset.stamp) {
      if (cursor === old) cursor = old.nextElementSibling;
      else parts.insertBefore(old, cursor);
      continue;
    }
    if (fresh.matches(".live-question") && !old) news = true;
    if (cursor && cursor === old) cursor = old.nextElementSibling;
    old?.remove();
    parts.insertBefore(document.adoptNode(fresh), cursor);
  }
  while (cursor) {
    const gone = cursor;
    cursor = cursor.nextElementSibling;
    gone.remove();
  }
  if (news) status.textContent = status.dataset.news;
  return true;
};

const look = async () => {
  if (document.visibilityState === "hidden") return;
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    pause = answer.ok ? EVERY_MS : Math.min(pause * 2, 60000);
    if (answer.ok) take(await answer.text());
  } catch {
    pause = Math.min(pause * 2, 30000);
  }
};

const loop = () => setTimeout(async () => { await look(); loop(); }, pause);

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  const button = form.querySelector("button");
  const problem = form.querySelector(".live-problem");
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const html = await answer.text();
    if (!take(html)) {
      // Refused before the room was looked at: the reason, beside what stays typed.
      const why = new DOMParser().parseFromString(html, "text/html").querySelector("[role=alert]");
      problem.textContent = why?.textContent ?? status.dataset.lost;
      problem.hidden = false;
      return;
    }
    document.querySelector(`#${CSS.escape(form.closest("section").id)} .live-saved`)?.scrollIntoView({ block: "nearest" });
    if (answer.ok) status.textContent = document.querySelector(".live-saved")?.textContent ?? "";
  } catch {
    problem.textContent = status.dataset.lost;
    problem.hidden = false;
  } finally {
    button.disabled = false;
  }
});

document.addEventListener("visibilitychange", look);
document.querySelector(".live-reload").hidden = true;
loop();
