/** Below this, two events tell of one waking: a page that is shown again is made visible too. */
const SAME_WAKING_MS = 300;
const WATCH_MS = 2000;
/** A visible page whose timer came this much too late was asleep, and no event says so. */
const SLEPT_MS = 8000;

/**
 * Calls whenever what the page shows may be old without its connections knowing: it is looked at again, it came out of the
 * back-forward cache, the network is back, or the machine slept. Answers how to stop.
 */
export function onWake(listener: () => void): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  let wokeAt = -Infinity;
  const wake = () => {
    const now = Date.now();
    if (now - wokeAt < SAME_WAKING_MS) return;
    wokeAt = now;
    listener();
  };
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake(), { signal });
  window.addEventListener("pageshow", (event) => event.persisted && wake(), { signal });
  window.addEventListener(
    "online",
    () => {
      wokeAt = -Infinity;
      wake();
    },
    { signal },
  );
  let seenAt = Date.now();
  const watch = setInterval(() => {
    const slept = Date.now() - seenAt > SLEPT_MS;
    seenAt = Date.now();
    if (slept && document.visibilityState === "visible") wake();
  }, WATCH_MS);
  signal.addEventListener("abort", () => clearInterval(watch));
  return () => abort.abort();
}

/** Calls when the page came back from the back-forward cache: all that it shows is from when it was left. */
export function onReturn(listener: () => void): () => void {
  const returned = (event: PageTransitionEvent) => event.persisted && listener();
  window.addEventListener("pageshow", returned);
  return () => window.removeEventListener("pageshow", returned);
}

/** Calls when the page is left; it may come back from the back-forward cache, which takes no page with an open socket. */
export function onPageLeft(listener: () => void): () => void {
  window.addEventListener("pagehide", listener);
  return () => window.removeEventListener("pagehide", listener);
}
