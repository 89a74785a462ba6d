import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { tour } from "../../support/tour";

const BAD = ["serious", "critical"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(() => {
    test.use({ colorScheme });

    test(`no page has a serious accessibility violation in the ${colorScheme} theme`, async ({ page, request }) => {
      test.setTimeout(300_000);
      const found: string[] = [];
      await tour(page, request, async (name) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const each of violations.filter((violation) => BAD.includes(violation.impact ?? ""))) {
          found.push(
            `${name}: ${each.id} at ${each.nodes
              .slice(0, 3)
              .map((node) => `${String(node.target)} ${node.any[0]?.message ?? ""}`)
              .join(" | ")}`,
          );
        }
      });
      expect(found).toEqual([]);
    });
  });
}

test.describe(() => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("no page scrolls sideways on a phone of 360 px", async ({ page, request }) => {
    test.setTimeout(180_000);
    const wide: string[] = [];
    await tour(page, request, async (name) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push(`${name}: ${width}`);
    });
    expect(wide).toEqual([]);
  });
});
