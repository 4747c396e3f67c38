/* Shows one activity at a time, marks quizzes, and tells a platform with SCORM 1.2. Needs nothing else. */
(function () {
  "use strict";

  const words = document.body.dataset;
  const sections = Array.from(document.querySelectorAll("main > section"));
  const about = sections.length - 1;
  const questions = Array.from(document.querySelectorAll("fieldset"));
  const LIMIT = 4000;
  const began = Date.now();

  /* ---- the platform ---- */

  function upwards(from) {
    let frame = from;
    for (let steps = 0; frame && steps < 12; steps += 1) {
      try {
        if (frame.API) {
          return frame.API;
        }
      } catch (foreign) {
        // A window of another site: the one above may still be the platform's.
      }
      if (frame.parent === frame) {
        return null;
      }
      frame = frame.parent;
    }
    return null;
  }

  function opener(frame) {
    try {
      return frame.opener;
    } catch (foreign) {
      return null;
    }
  }

  const api =
    upwards(window) ||
    (opener(window) && upwards(opener(window))) ||
    (opener(window.top) && upwards(opener(window.top)));
  let talking = Boolean(api) && String(api.LMSInitialize("")) === "true";
  const lookingOnly = talking && api.LMSGetValue("cmi.core.lesson_mode") === "review";
  document.getElementById("not-kept").hidden = talking;

  function set(element, value) {
    if (talking && !lookingOnly) {
      api.LMSSetValue(element, String(value));
    }
  }

  function get(element) {
    return talking ? String(api.LMSGetValue(element) || "") : "";
  }

  function sessionTime() {
    const hundredths = Math.floor((Date.now() - began) / 10);
    const two = (n) => String(n).padStart(2, "0");
    const seconds = Math.floor(hundredths / 100);
    const hours = Math.min(9999, Math.floor(seconds / 3600));
    return (
      String(hours).padStart(4, "0") +
      ":" +
      two(Math.floor(seconds / 60) % 60) +
      ":" +
      two(seconds % 60) +
      "." +
      two(hundredths % 100)
    );
  }

  /* ---- what is remembered: the pages seen, and each question as [right, answer] ---- */

  const seen = new Set();
  const answers = questions.map(() => null);
  let completed = false;

  function remembered() {
    const state = { c: words.content, s: Array.from(seen), a: answers };
    let text = JSON.stringify(state);
    if (text.length > LIMIT) {
      state.a = answers.map((one) => (one ? [one[0]] : 0));
      text = JSON.stringify(state);
    }
    return text;
  }

  function recall() {
    completed = /^(completed|passed|failed)$/.test(get("cmi.core.lesson_status"));
    let state = null;
    try {
      state = JSON.parse(get("cmi.suspend_data") || "null");
    } catch (unreadable) {
      state = null;
    }
    if (!state || state.c !== words.content || !Array.isArray(state.a)) {
      return;
    }
    (state.s || []).filter((n) => n >= 0 && n < sections.length).forEach((n) => seen.add(n));
    questions.forEach((question, n) => {
      const one = state.a[n];
      if (Array.isArray(one)) {
        answers[n] = one;
        fill(question, one[1] || []);
        reveal(question, Boolean(one[0]), one[1] || []);
      }
    });
    document.querySelectorAll("form.quiz").forEach(sum);
  }

  function report() {
    set("cmi.suspend_data", remembered());
    const given = answers.filter(Boolean);
    if (given.length > 0) {
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      const right = given.filter((one) => one[0]).length;
      set("cmi.core.score.raw", Math.round((100 * right) / questions.length));
    }
    const everything =
      given.length === questions.length && sections.every((s, n) => n === about || seen.has(n));
    completed = completed || everything;
    set("cmi.core.lesson_status", completed ? "completed" : "incomplete");
    set("cmi.core.exit", "suspend");
    set("cmi.core.session_time", sessionTime());
    if (talking) {
      api.LMSCommit("");
    }
  }

  function leave() {
    if (talking) {
      report();
      api.LMSFinish("");
      talking = false;
    }
  }

  /* ---- questions ---- */

  const plain = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/[\s\p{Z}]+/gu, " ")
      .trim()
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .replace(/’/g, "'")
      .replace(/[‐–]/g, "-");

  const inputs = (question) => Array.from(question.querySelectorAll("input, select"));

  function read(question) {
    const fields = inputs(question);
    switch (question.dataset.kind) {
      case "ordering":
      case "matching":
        return fields.every((f) => f.value) ? fields.map((f) => f.value) : [];
      case "shorttext":
        return plain(fields[0].value) ? [fields[0].value.trim()] : [];
      default:
        return fields.filter((f) => f.checked).map((f) => f.value);
    }
  }

  function fill(question, answer) {
    inputs(question).forEach((field, n) => {
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = answer.includes(field.value);
      } else {
        field.value = answer[n] || "";
      }
    });
  }

  function isRight(question, answer) {
    const right = question.dataset.right.split("\n");
    const fields = inputs(question);
    switch (question.dataset.kind) {
      case "ordering":
        return fields.every((f, n) => right[Number(answer[n]) - 1] === f.dataset.item);
      case "matching":
        return fields.every((f, n) => right.includes(f.dataset.item + "=" + answer[n]));
      case "shorttext":
        return right.includes(plain(answer[0]));
      default:
        return answer.length === right.length && answer.every((a) => right.includes(a));
    }
  }

  function reveal(question, right, answer) {
    question.querySelector(".verdict").textContent = right ? words.right : words.wrong;
    question.querySelectorAll(".after").forEach((said) => {
      const when = said.dataset.when;
      const option = said.dataset.option;
      said.hidden =
        (when && when !== (right ? "right" : "wrong")) || (option && !answer.includes(option));
    });
    question.querySelector(".check").hidden = true;
    inputs(question).forEach((field) => {
      field.disabled = true;
    });
  }

  function sum(form) {
    const own = questions.map((q, n) => (form.contains(q) ? n : -1)).filter((n) => n >= 0);
    const given = own.map((n) => answers[n]).filter(Boolean);
    const whole = given.length === own.length;
    form.querySelector(".sum").textContent = whole
      ? words.sum.replace("#", given.filter((one) => one[0]).length).replace("#", own.length)
      : "";
    form.querySelector("button[type=reset]").hidden = !whole;
  }

  function again(form) {
    questions.forEach((question, n) => {
      if (form.contains(question)) {
        answers[n] = null;
        question.querySelector(".verdict").textContent = "";
        question.querySelector(".check").hidden = false;
        question.querySelectorAll(".after").forEach((said) => {
          said.hidden = true;
        });
        inputs(question).forEach((field) => {
          field.disabled = false;
        });
      }
    });
    setTimeout(() => {
      sum(form);
      const first = form.querySelector("input, select");
      if (first) {
        first.focus();
      }
    });
  }

  questions.forEach((question, n) => {
    question.querySelector(".check").addEventListener("click", () => {
      const answer = read(question);
      if (answer.length === 0) {
        question.querySelector(".verdict").textContent = words.missing;
        return;
      }
      const right = isRight(question, answer);
      answers[n] = [right ? 1 : 0, answer];
      reveal(question, right, answer);
      const verdict = question.querySelector(".verdict");
      verdict.tabIndex = -1;
      verdict.focus();
      sum(question.form);
      report();
    });
  });
  document.querySelectorAll("form.quiz").forEach((form) => {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => again(form));
  });

  /* ---- one activity at a time ---- */

  const places = new Map();
  document.querySelectorAll("nav.contents a").forEach((link) => {
    places.set(link.hash.slice(1), link);
  });

  function step(section, n, kind) {
    if (!section) {
      return "";
    }
    const link = document.createElement("a");
    link.href = "#" + section.id;
    link.className = kind;
    link.textContent = words[kind] + " " + section.querySelector("h1").textContent;
    return link;
  }

  sections.forEach((section, n) => {
    const steps = document.createElement("div");
    steps.className = "steps";
    steps.append(step(sections[n - 1], n, "previous"), step(sections[n + 1], n, "next"));
    section.append(steps);
  });

  function show(focus) {
    const wanted = sections.findIndex((s) => s.id === decodeURIComponent(location.hash.slice(1)));
    const shown = Math.max(0, wanted);
    sections.forEach((section, n) => {
      section.hidden = n !== shown;
    });
    seen.add(shown);
    sections.forEach((section, n) => {
      const link = places.get(section.id);
      link.removeAttribute("aria-current");
      if (seen.has(n) && !link.dataset.seen) {
        link.dataset.seen = "true";
        link.after(" " + words.done);
      }
    });
    places.get(sections[shown].id).setAttribute("aria-current", "page");
    set("cmi.core.lesson_location", sections[shown].id.slice(0, 255));
    if (focus) {
      sections[shown].querySelector("h1").focus();
      window.scrollTo(0, 0);
    }
    report();
  }

  recall();
  const before = get("cmi.core.lesson_location");
  if (!location.hash && sections.some((s) => s.id === before)) {
    history.replaceState(null, "", "#" + before);
  }
  window.addEventListener("hashchange", () => show(true));
  show(false);

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && talking) {
      report();
    }
  });
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
})();
