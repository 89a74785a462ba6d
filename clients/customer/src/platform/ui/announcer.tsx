import { useSyncExternalStore } from "react";

let message = "";
let turn = 0;
const listeners = new Set<() => void>();

/** Says something to a screen reader. The same words twice are said twice. */
export function announce(words: string): void {
  turn++;
  message = words + (turn % 2 ? "" : " ");
  listeners.forEach((listener) => listener());
}

export function Announcer() {
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
  return (
    <div role="status" aria-live="polite" aria-atomic="true" data-testid="announcer" className="sr-only">
      {said}
    </div>
  );
}
