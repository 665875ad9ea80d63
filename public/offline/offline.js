// Keeps the page for use without a network, and tells it of a newer version. In a frame, or where the
// browser does not keep pages, it does nothing.
if (self === top && "serviceWorker" in navigator && isSecureContext) {
  const tell = () => {
    // For a program that starts after this, and for one that has started already.
    document.documentElement.dataset.newVersion = "";
    dispatchEvent(new Event("middle-out:new-version"));
  };
  const follow = (coming) =>
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed" && navigator.serviceWorker.controller) tell();
    });
  const watch = (registration) => {
    if (registration.waiting && navigator.serviceWorker.controller) tell();
    // It may have begun to come before this was asked.
    follow(registration.installing);
    registration.addEventListener("updatefound", () => follow(registration.installing));
  };
  // The page comes first: what is kept for later is fetched when it stands.
  const keep = () => navigator.serviceWorker.register("./sw.js").then(watch).catch(() => {});
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep, { once: true });
}
