import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onReturn, onWake } from "@/platform/realtime/wake";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-12-03T11:00:00Z") }));
afterEach(() => void vi.useRealTimers());

function listening() {
  const woken = vi.fn();
  return { woken, stop: onWake(woken) };
}

const later = () => vi.advanceTimersByTime(1000);

test("a page wakes when it is looked at, comes out of the cache, and gets its network back", () => {
  const { woken, stop } = listening();
  document.dispatchEvent(new Event("visibilitychange"));
  later();
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  later();
  window.dispatchEvent(new Event("online"));
  expect(woken).toHaveBeenCalledTimes(3);
  stop();
  window.dispatchEvent(new Event("online"));
  expect(woken).toHaveBeenCalledTimes(3);
});

test("one return is one waking, however many events tell of it; a first load is none", () => {
  const { woken, stop } = listening();
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
  expect(woken).not.toHaveBeenCalled();
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(woken).toHaveBeenCalledTimes(1);
  stop();
});

test("a machine that slept with the page in sight wakes it, though no event says so", () => {
  const { woken, stop } = listening();
  vi.advanceTimersByTime(60_000);
  expect(woken).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 10 * 60_000);
  vi.advanceTimersByTime(2000);
  expect(woken).toHaveBeenCalledTimes(1);
  stop();
});

test("a return from the cache is told from a first load", () => {
  const returned = vi.fn();
  const stop = onReturn(returned);
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  expect(returned).toHaveBeenCalledTimes(1);
  stop();
});
