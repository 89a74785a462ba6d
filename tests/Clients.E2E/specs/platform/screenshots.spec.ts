import { fileURLToPath } from "node:url";
import { test } from "@playwright/test";
import { sightlyShow } from "../../support/shop";
import { tour } from "../../support/tour";

const folder =
  process.env.PICKGO_SCREENSHOT_DIR ?? fileURLToPath(new URL("../../../../docs/screenshots", import.meta.url));
const inReadme = [
  "home",
  "detail",
  "lobby",
  "waiting",
  "reconnecting",
  "admitted",
  "draw",
  "seats",
  "checkout",
  "ticket",
];

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

if (process.env.PICKGO_SCREENSHOTS === "1") {
  for (const [device, viewport] of Object.entries(sizes)) {
    test.describe(() => {
      test.use({
        viewport,
        deviceScaleFactor: 1,
        colorScheme: process.env.PICKGO_SCREENSHOT_THEME === "dark" ? "dark" : "light",
      });

      test(`the README shows every page on a ${device}`, async ({ page, request }) => {
        test.setTimeout(240_000);
        await tour(
          page,
          request,
          async (name) => {
            if (!inReadme.includes(name) && !process.env.PICKGO_SCREENSHOT_DIR) return;
            await page.evaluate(() => window.scrollTo(0, 0));
            await page.evaluate(() => document.fonts.ready);
            await page.evaluate(() =>
              Promise.all(
                [...document.images]
                  .filter((image) => image.loading !== "lazy")
                  .map((image) => image.decode().catch(() => undefined)),
              ),
            );
            await page.screenshot({ path: `${folder}/${name}-${device}.png` });
          },
          { show: await sightlyShow(request), neighbours: true },
        );
      });
    });
  }
}
