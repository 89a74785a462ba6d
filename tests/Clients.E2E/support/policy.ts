import type { Page } from "@playwright/test";

/** What the page's own policy kept from loading or running, as it comes. */
export function refusalsOf(page: Page): string[] {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  return refused;
}
