// The page without a network. Every file of one version is kept together, and a newer version waits
// until no page shows this one any more: nothing changes under a reader's hands.
const version = "VERSION";
const files = ["FILES"];

// Several copies may live at one origin, each in a folder of its own.
const mine = `middle-out ${registration.scope} `;
const name = mine + version;

addEventListener("install", (event) => {
  // Past the browser's own cache, which may still hold files of the version before.
  const fresh = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(fresh)));
});

addEventListener("activate", (event) => {
  const old = (key) => key.startsWith(mine) && key !== name;
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(keys.filter(old).map((key) => caches.delete(key)))),
  );
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  // What stands in the query is the reader's state, not another file.
  const kept = caches.match(request, { cacheName: name, ignoreSearch: request.mode === "navigate" });
  event.respondWith(kept.then((answer) => answer ?? fetch(request)));
});
