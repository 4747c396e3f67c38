// Inside a learning platform's page: no menus of ours, and the frame as high as what is in it.
const framed = window.self !== window.top;
const LEAST = 320;
const MOST = 20000;

const height = () => {
  const content = document.querySelector(".page, main");
  const box = content?.getBoundingClientRect();
  return Math.min(MOST, Math.max(LEAST, Math.ceil((box?.height ?? 0) + (box?.top ?? 0) + window.scrollY) + 8));
};

let told = 0;
const tell = () => {
  const now = height();
  if (Math.abs(now - told) < 8) return;
  told = now;
  for (const subject of ["lti.frameResize", "org.imsglobal.lti.frameResize"]) {
    window.parent.postMessage({ subject, height: now, message_id: `ramure-${Date.now()}` }, "*");
  }
};

if (framed) {
  document.documentElement.classList.add("is-framed");
  let planned = 0;
  const soon = () => {
    cancelAnimationFrame(planned);
    planned = requestAnimationFrame(tell);
  };
  new ResizeObserver(soon).observe(document.body);
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("load", soon);
}

// A page that asks for it (data-lti-close) closes the platform's window by the platform's own message.
document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-lti-close]")) return;
  (window.opener ?? window.parent).postMessage({ subject: "org.imsglobal.lti.close" }, "*");
});
