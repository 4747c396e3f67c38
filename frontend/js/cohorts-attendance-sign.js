// The signing page: takes a signature, keeps it on the phone, and sends it once there is a network.
import { Pad } from "./cohorts-attendance-pad.js";

const queue = self.ramureSignatures;
const main = document.getElementById("sign");
const form = document.getElementById("sign-form");
const list = document.getElementById("sign-list");
const state = document.getElementById("sign-state");
const error = document.getElementById("sign-error");
const another = document.getElementById("sign-another");
const pad = new Pad(document.getElementById("sign-pad"), document.getElementById("sign-clear"));
const lang = document.documentElement.lang;
const sheet = main.dataset.sheet;
const text = (name) => main.dataset[`text${name.charAt(0).toUpperCase()}${name.slice(1)}`];
const field = (name) => document.getElementById(`sign-${name}`);
const FIELD_OF = { code: /code/, email: /address/, name: /name/ };
const AGAIN_MS = 20_000;

let link = "";
let known = "";

const readAddress = () => {
  const hash = new URLSearchParams(location.hash.slice(1));
  link = hash.get("p") ?? sessionStorage.getItem(`link-${sheet}`) ?? "";
  sessionStorage.setItem(`link-${sheet}`, link);
  if (hash.get("c")) {
    field("code").value = hash.get("c");
  }
  if (location.hash) {
    history.replaceState(null, "", location.pathname + location.search);
  }
};

const greet = async () => {
  try {
    const response = await fetch(`/e/${sheet}/moi?lien=${encodeURIComponent(link)}`);
    known = response.ok ? (await response.json()).name : "";
  } catch {
    known = sessionStorage.getItem(`name-${sheet}`) ?? "";
  }
  if (known) {
    sessionStorage.setItem(`name-${sheet}`, known);
    const who = document.getElementById("sign-who");
    who.textContent = text("hello").replace("%1", known);
    who.hidden = false;
    document.getElementById("sign-field-email").hidden = true;
    field("name").value ||= known;
  }
};

const complain = (message, names) => {
  error.textContent = message;
  error.hidden = !message;
  for (const name of ["code", "email", "name"]) {
    if (names.includes(name)) {
      field(name).setAttribute("aria-invalid", "true");
    } else {
      field(name).removeAttribute("aria-invalid");
    }
  }
  if (names.length > 0) {
    field(names[0]).focus();
  }
};

const uuid = () => {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const clock = (moment) =>
  new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit" }).format(new Date(moment));

const line = (item) => {
  const entry = document.createElement("li");
  entry.dataset.state = item.state;
  entry.textContent =
    item.state === "waiting" ? text("waiting").replace("%1", item.name).replace("%2", clock(item.signedAt)) : item.message;
  return entry;
};

const showForm = (shown) => {
  form.hidden = !shown;
  another.hidden = shown;
};

/** A signature that was refused comes back into the form, with what is wrong beside it. */
const takeBack = async (item) => {
  field("code").value = /code/.test(item.why) ? "" : item.code;
  field("email").value = item.email;
  field("name").value = item.name;
  await queue.remove(item.id);
  showForm(true);
  const concerned = Object.keys(FIELD_OF).filter((name) => FIELD_OF[name].test(item.why.replace("cohorts.attendance.sign.", "")));
  complain(item.message, concerned);
};

const show = async () => {
  const items = (await queue.all()).filter((item) => item.sheet === sheet);
  const refused = items.find((item) => item.state === "refused");
  const others = items.filter((item) => item.state !== "refused");
  list.replaceChildren(...others.map(line));
  showForm(others.length === 0 || !form.hidden);
  if (refused) {
    await takeBack(refused);
  }
};

const send = async () => {
  const done = await queue.sendAll();
  await show();
  if (!done) {
    const worker = await navigator.serviceWorker?.getRegistration("/e/");
    await worker?.sync?.register("ramure-signatures").catch(() => {});
  }
};

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const wanted = known ? ["code", "name"] : ["code", "email", "name"];
  const missing = wanted.filter((name) => !field(name).value.trim());
  complain(missing.length > 0 ? text("missing") : "", missing);
  if (missing.length > 0) {
    return;
  }
  const safe = await queue.put({
    id: uuid(),
    sheet,
    lang,
    link,
    state: "waiting",
    code: field("code").value.trim(),
    email: known ? "" : field("email").value.trim(),
    name: field("name").value.trim(),
    drawing: pad.picture,
    signedAt: new Date().toISOString(),
  });
  state.textContent = safe ? "" : text("unsaved");
  showForm(false);
  await show();
  await send();
});

another.addEventListener("click", () => {
  form.reset();
  pad.clear();
  link = "";
  known = "";
  document.getElementById("sign-who").hidden = true;
  document.getElementById("sign-field-email").hidden = false;
  showForm(true);
  field("code").focus();
});

const keepPage = async () => {
  await navigator.serviceWorker.register("/e/service.js", { scope: "/e/" });
  const worker = await navigator.serviceWorker.ready;
  navigator.serviceWorker.addEventListener("message", (event) => {
    if (event.data?.kept) {
      main.dataset.kept = "true";
      state.textContent ||= text("ready");
    }
  });
  worker.active.postMessage({ keep: location.pathname });
};

readAddress();
window.addEventListener("hashchange", readAddress);
window.addEventListener("online", send);
setInterval(async () => {
  if ((await queue.all()).some((item) => item.state === "waiting")) {
    await send();
  }
}, AGAIN_MS);
await greet();
await send();
main.dataset.ready = "true";
if ("serviceWorker" in navigator) {
  await keepPage().catch(() => {});
}
