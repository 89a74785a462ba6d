import { vi } from "vitest";

// On a machine that builds beside it the first component of a file takes seconds.
vi.setConfig({ testTimeout: 30_000 });

// jsdom has no media queries; whoever asks them is told no.
window.matchMedia ??= (media: string) =>
  ({
    media,
    matches: false,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
