// On the verification page: is a received PDF exactly the one that was issued? The file never leaves the browser.
const section = document.getElementById("verify-file");

if (section && window.crypto?.subtle) {
  const result = document.getElementById("verify-result");
  const show = (text, state) => {
    result.textContent = text;
    result.className = state;
  };
  section.hidden = false;
  document.getElementById("verify-choose").addEventListener("change", async (event) => {
    const file = event.target.files[0];
    if (!file) {
      show("", "");
      return;
    }
    show(section.dataset.reading, "");
    const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const same = hex === section.dataset.sha256;
    show(same ? section.dataset.same : section.dataset.different, same ? "is-same" : "is-different");
  });
}
