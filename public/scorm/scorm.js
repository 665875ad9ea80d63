// SCORM 1.2: keeps the reader's place in the learning environment. The address is the page's whole
// state, so the place is the query of the address, and the page's own reader judges it: nothing that
// is kept is trusted here. Without a learning environment this does nothing.
(() => {
  const MOST = 4096; // characters of cmi.suspend_data
  const FORM = "1"; // of what is kept; another form is not read
  const BEATS = ["record", "central", "local", "line", "square", "rule", "money", "people", "reorganise", "chairs"];
  const LOOK = 250; // milliseconds between two looks at the address
  const REST = 8; // looks between two savings

  // The environment stands in a frame around this one, or in the window that opened it.
  const above = (window) => {
    for (let steps = 0; window && steps < 20; steps += 1) {
      try {
        if (window.API) return window.API;
      } catch {
        return null; // a stranger's window
      }
      if (window.parent === window) return null;
      window = window.parent;
    }
    return null;
  };
  const found = above(window) ?? (window.opener ? above(window.opener) : null);
  if (!found) return;

  // An environment that breaks must not break the page.
  const call = (name, ...values) => {
    try {
      return String(found[name](...values));
    } catch {
      return "";
    }
  };
  const get = (name) => call("LMSGetValue", name);
  const set = (name, value) => call("LMSSetValue", name, value) === "true";

  let open = call("LMSInitialize", "") === "true";
  if (!open) return;
  let began = Date.now();
  let seen = [];
  let kept = null;

  // A new attempt starts clean, whatever an environment still holds from the last.
  if (get("cmi.core.entry") !== "ab-initio") {
    const [form, beats, query] = get("cmi.suspend_data").split("|");
    if (form === FORM && /^\?[^#|]*$/.test(query ?? "")) {
      seen = BEATS.filter((beat) => beats.split(",").includes(beat));
      history.replaceState(null, "", query);
    }
  }
  if (get("cmi.core.lesson_status") === "not attempted") {
    set("cmi.core.lesson_status", "incomplete");
  }

  const here = () => new URLSearchParams(location.search).get("view") ?? BEATS[0];
  const look = () => {
    const beat = here();
    if (BEATS.includes(beat) && !seen.includes(beat)) seen.push(beat);
  };
  const keep = () => {
    if (!open) return;
    look();
    const text = [FORM, seen.join(","), location.search || "?"].join("|");
    if (text === kept || text.length > MOST) return;
    if (!set("cmi.suspend_data", text)) return;
    kept = text;
    if (seen.length === BEATS.length) set("cmi.core.lesson_status", "completed");
    call("LMSCommit", "");
  };
  const span = (milliseconds) => {
    const seconds = Math.floor(milliseconds / 1000);
    const two = (number) => String(number).padStart(2, "0");
    const hours = String(Math.min(Math.floor(seconds / 3600), 9999)).padStart(4, "0");
    return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };
  const close = () => {
    if (!open) return;
    keep();
    set("cmi.core.session_time", span(Date.now() - began));
    set("cmi.core.exit", "suspend");
    call("LMSCommit", "");
    call("LMSFinish", "");
    open = false;
  };

  look();
  let looks = 0;
  setInterval(() => {
    looks += 1;
    if (looks % REST === 0) keep();
    else look();
  }, LOOK);
  document.addEventListener("visibilitychange", () => document.hidden && keep());
  addEventListener("pagehide", close);
  // Shown again out of the browser's memory: another session of the same attempt.
  addEventListener("pageshow", (event) => {
    if (!event.persisted || open) return;
    open = call("LMSInitialize", "") === "true";
    began = Date.now();
    kept = null;
  });
})();
