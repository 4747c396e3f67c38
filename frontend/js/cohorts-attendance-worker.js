// Keeps the signing page for when there is no network, and sends what was signed when it comes back.
importScripts("/js/cohorts-attendance-queue.js");

const CACHE = "ramure-emargement-1";
const FILES = [
  "/styles/fonts.css",
  "/styles/tokens.css",
  "/styles/prose.css",
  "/styles/verify.css",
  "/styles/cohorts-attendance.css",
  "/js/cohorts-attendance-queue.js",
  "/js/cohorts-attendance-sign.js",
  "/js/cohorts-attendance-pad.js",
  "/icons/ramure.svg",
  "/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2",
  "/fonts/atkinson-hyperlegible-next-latin-700-normal.woff2",
  "/fonts/literata-latin-600-normal.woff2",
];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith("ramure-emargement-") && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

const isPage = (url) => /^\/e\/[0-9a-z]+$/.test(url.pathname);

// The network first, so that nobody signs on an old page; what was kept where there is none.
const fresh = async (request) => {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(request, response.clone());
    }
    return response;
  } catch (failure) {
    const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) {
      return kept;
    }
    throw failure;
  }
};

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === self.location.origin && event.request.method === "GET";
  if (ours && (isPage(url) || FILES.includes(url.pathname))) {
    event.respondWith(fresh(event.request));
  }
});

// A page that was there before this worker asks to be kept.
self.addEventListener("message", (event) => {
  const path = event.data?.keep;
  if (typeof path === "string" && isPage(new URL(path, self.location.origin))) {
    const keep = async () => {
      const cache = await caches.open(CACHE);
      await cache.add(path);
      event.source?.postMessage({ kept: path });
    };
    event.waitUntil(keep());
  }
});

self.addEventListener("sync", (event) => {
  if (event.tag === "ramure-signatures") {
    event.waitUntil(
      self.ramureSignatures.sendAll().then((done) => {
        if (!done) {
          throw new Error("some signatures still wait");
        }
      }),
    );
  }
});
