// In a frame of another site, a browser that keeps third parties from storing refuses even to ask whether there is
// storage, and Vaadin's client stops there. It then gets one that lives as long as the page.
(() => {
  const forThisPage = () => {
    const kept = new Map();
    return {
      get length() { return kept.size; },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (name) => kept.get(String(name)) ?? null,
      setItem: (name, value) => { kept.set(String(name), String(value)); },
      removeItem: (name) => { kept.delete(String(name)); },
      clear: () => kept.clear(),
    };
  };
  for (const name of ["sessionStorage", "localStorage"]) {
    try {
      window[name].getItem("ramure");
    } catch {
      Object.defineProperty(window, name, { configurable: true, value: forThisPage() });
    }
  }
})();
