// Middle-out in your page: frames as high as what they show, the element <middle-out>, and frames of one
// group that share one reader's choices. It writes no markup and reads nothing of the page but its frames.
(() => {
  const base = new URL(".", document.currentScript.src).href;
  const heights = new WeakMap();
  const shared = {};
  let count = 0;

  const frames = () =>
    [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(base));
  const name = (frame) => new URL(frame.src).searchParams.get("id") ?? undefined;
  const tell = (frame, command) => {
    // A sandboxed frame has no origin that could be named here.
    const message = { type: "middle-out:command", v: 1, id: name(frame), ...command };
    frame.contentWindow?.postMessage(message, "*");
  };
  const greet = (frame) => {
    const { group } = frame.dataset;
    tell(frame, { do: group ? "watch" : "height" });
    if (group && shared[group]) tell(frame, { do: "share", set: shared[group] });
  };

  addEventListener("message", ({ source, origin, data }) => {
    const frame = source && frames().find((frame) => frame.contentWindow === source);
    if (!frame || data?.v !== 1 || data.id !== name(frame)) return;
    if (origin !== "null" && origin !== new URL(base).origin) return;
    const { type, height, set } = data;
    const { group, fixed } = frame.dataset;
    if (type === "middle-out:ready") greet(frame);
    if (type === "middle-out:resize") {
      const near = Math.abs(height - heights.get(frame)) < 2;
      if (!Number.isFinite(height) || height < 100 || height > 10000 || near) return;
      heights.set(frame, height);
      if (fixed === undefined) frame.style.height = `${height}px`;
      if (frame.parentNode instanceof MiddleOut) frame.parentNode.show();
    }
    if (type === "middle-out:state" && group) {
      shared[group] = set;
      for (const other of frames()) {
        if (other !== frame && other.dataset.group === group) tell(other, { do: "share", set });
      }
    }
  });

  class MiddleOut extends HTMLElement {
    static observedAttributes = ["theme"];

    connectedCallback() {
      if (this.frame) return;
      const get = (attribute) => this.getAttribute(attribute);
      const frame = (this.frame = document.createElement("iframe"));
      const group = get("group");
      const query = [get("link")];
      const put = (name, value) => value && query.push(`${name}=${encodeURIComponent(value)}`);
      put("view", get("beat"));
      put("theme", get("theme"));
      put("part", get("part"));
      put("linked", group && 1);
      put("id", `middle-out-${++count}`);
      put("embed", 1);
      frame.src = `${base}?${query.filter(Boolean).join("&")}`;
      frame.title = get("label") || "Middle-out";
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      frame.sandbox = "allow-scripts allow-popups allow-downloads";
      frame.allow = "clipboard-write; fullscreen";
      if (group) frame.dataset.group = group;
      if (get("height")) frame.dataset.fixed = "";
      Object.assign(this.style, { display: "block", position: "relative" });
      Object.assign(frame.style, {
        border: 0,
        display: "block",
        width: "100%",
        height: `${parseInt(get("height")) || 620}px`,
        // What stands inside the element is seen until the frame has something to show.
        position: "absolute",
        visibility: "hidden",
      });
      this.append(frame);
    }

    show() {
      for (const node of [...this.childNodes]) if (node !== this.frame) node.remove();
      Object.assign(this.frame.style, { position: "", visibility: "" });
    }

    command(command) {
      tell(this.frame, command);
    }

    attributeChangedCallback(attribute, before, theme) {
      if (this.frame) this.command({ do: "theme", theme: theme || "system" });
    }
  }

  customElements.define("middle-out", MiddleOut);
  frames().forEach(greet);
})();
