// Signatures kept on this phone until the server has them. A classic script: the page and its service worker share it.
(() => {
  const STORE = "signatures";
  const memory = new Map();

  const open = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open("ramure-emargement", 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  const run = async (mode, work) => {
    const database = await open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  };

  const all = async () => {
    try {
      return await run("readonly", (store) => store.getAll());
    } catch {
      return [...memory.values()];
    }
  };

  /** Whether the phone keeps it even when the page is closed. */
  const put = async (item) => {
    try {
      await run("readwrite", (store) => store.put(item));
      return true;
    } catch {
      memory.set(item.id, item);
      return false;
    }
  };

  const remove = async (id) => {
    memory.delete(id);
    try {
      await run("readwrite", (store) => store.delete(id));
    } catch {
      // it was in memory only
    }
  };

  const body = (item) =>
    JSON.stringify({
      id: item.id,
      code: item.code,
      link: item.link,
      email: item.email,
      name: item.name,
      drawing: item.drawing,
      signedAt: item.signedAt,
      sentAt: new Date().toISOString(),
    });

  /** What becomes of it: kept and refused are the server's last word, waiting is not. */
  const send = async (item) => {
    let response;
    let answer;
    try {
      response = await fetch(`/e/${item.sheet}/signatures?lang=${item.lang}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Ramure": "1" },
        body: body(item),
      });
      answer = await response.json();
    } catch {
      return item;
    }
    if (response.ok) {
      const { id, sheet, signedAt } = item;
      const kept = { id, sheet, signedAt, state: "kept", message: answer.message };
      await put(kept);
      return kept;
    }
    if (response.status === 429 || response.status >= 500) {
      return item;
    }
    const refused = { ...item, state: "refused", message: answer.message ?? "", why: answer.why ?? "" };
    await put(refused);
    return refused;
  };

  const sendAll = async () => {
    const waiting = (await all()).filter((item) => item.state === "waiting");
    const results = [];
    for (const item of waiting) {
      results.push(await send(item));
    }
    return results.every((item) => item.state !== "waiting");
  };

  self.ramureSignatures = { all, put, remove, sendAll };
})();
