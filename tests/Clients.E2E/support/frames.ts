import type { Page } from "@playwright/test";

declare global {
  interface Window {
    frames_?: { gaps: number[]; stop: () => number[] };
  }
}

/** Notes the time between frames in the page until `stopFrames`. */
export async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    let going = true;
    const frame = () => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      if (going) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.frames_ = { gaps, stop: () => ((going = false), gaps) };
  });
}

export async function stopFrames(page: Page): Promise<number[]> {
  // Two more frames: the first shows what the last step did, the second proves that it was shown.
  return page.evaluate(
    () =>
      new Promise<number[]>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(window.frames_?.stop() ?? []))),
      ),
  );
}

/** Milliseconds. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
