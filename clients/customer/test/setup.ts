import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import { startLanguage } from "@/platform/i18n";

export const server = setupServer();

class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = QuietObserver as unknown as typeof ResizeObserver;

beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  await startLanguage();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => server.close());
