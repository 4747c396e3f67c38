// The list of universities follows the typing. Without this script, the button beside the field does the same.
const form = document.querySelector(".saml-search");
const words = form.elements.namedItem("q");
const PATIENCE_MS = 250;
let waiting;
let asked = 0;

const show = async () => {
  const number = ++asked;
  const address = `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(address, { credentials: "same-origin" });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("saml-found");
  if (!fresh || number !== asked) return;
  const found = document.getElementById("saml-found");
  found.querySelector("[role=status]").textContent = fresh.querySelector("[role=status]").textContent;
  found.querySelector("ul")?.remove();
  found.append(...fresh.querySelectorAll("ul"));
};

words.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => show().catch(() => undefined), PATIENCE_MS);
});
