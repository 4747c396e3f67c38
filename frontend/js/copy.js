// Buttons that copy: [data-copy] is a text, [data-copy-address] an address of this site, if any; what came of it is said
// in the status beside the button.
const text = (button) => {
  if (!button.dataset.copyAddress) return button.dataset.copy;
  const address = new URL(button.dataset.copyAddress, document.baseURI).href;
  return button.dataset.copy ? button.dataset.copy + "\n" + address : address;
};

/** For pages without a secure connection, where browsers offer no clipboard. */
const copyOldWay = (words) => {
  const field = document.createElement("textarea");
  field.value = words;
  field.setAttribute("readonly", "");
  field.style.cssText = "position: fixed; opacity: 0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("copy refused");
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button[data-copy]");
  if (!button) return;
  const said = button.parentElement.querySelector("[role=status]");
  said.textContent = "";
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(text(button));
    else copyOldWay(text(button));
    said.textContent = button.dataset.copyDone;
  } catch {
    said.textContent = button.dataset.copyFailed + " " + text(button);
  }
  button.focus();
});
