// Keeps the page for use without a network, and tells it of a newer version. In a frame, or where the
// browser does not keep pages, it does nothing.
if (self === top && "serviceWorker" in navigator && isSecureContext) {
  const tell = () => {
    // For a program that starts after this, and for one that has started already.
    document.documentElement.dataset.newVersion = "";
    dispatchEvent(new Event("middle-out:new-version"));
  };
  const watch = (registration) => {
    if (registration.waiting && navigator.serviceWorker.controller) tell();
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => {
        if (coming.state === "installed" && navigator.serviceWorker.controller) tell();
      });
    });
  };
  // The page comes first: what is kept for later is fetched when it stands.
  const keep = () => navigator.serviceWorker.register("./sw.js").then(watch).catch(() => {});
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep, { once: true });
}
