import { expect, test, type Page } from "@playwright/test";
import { painted, watchPaint } from "../../support/paint";
import { openShows } from "../../support/shop";

const SHIFT = 0.1;
const LATE_MS = 1200;
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };
/** As promoters send them: an upright sheet, a banner, a strip many screens long. */
const shapes = [
  [700, 1000],
  [1200, 400],
  [700, 4200],
] as const;

/** Each picture late, as on a bad line. */
async function lateSheets(page: Page, postId: number): Promise<void> {
  await page.route(`**/api/posts/${postId}`, async (route) => {
    const response = await route.fetch();
    const post = (await response.json()) as object;
    await route.fulfill({ response, json: { ...post, introImages: shapes.map((_, index) => `/sheets/${index}.svg`) } });
  });
  await page.route("**/sheets/*.svg", async (route) => {
    const index = Number(/(\d)\.svg/.exec(route.request().url())?.[1]);
    const [width, height] = shapes[index] ?? shapes[0];
    await new Promise((done) => setTimeout(done, LATE_MS));
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#777"/></svg>`;
    await route.fulfill({ contentType: "image/svg+xml", body });
  });
}

for (const [device, viewport] of Object.entries(sizes))
  test(`late pictures of a performance move nothing that is read, on a ${device}`, async ({ page, request }, info) => {
    const [show] = await openShows(request);
    if (!show) throw new Error("No session is open");
    await page.setViewportSize(viewport);
    await watchPaint(page);
    await lateSheets(page, show.post.id);
    await page.goto(`/performances/${show.post.id}`);
    const sheets = page.getByRole("tabpanel").locator('img[src*="/sheets/"]');
    await page.getByRole("tab", { name: "안내" }).evaluate((tab) => tab.scrollIntoView());
    expect((await sheets.first().boundingBox())?.height, "room before it is there").toBeGreaterThan(
      viewport.width * 0.5,
    );
    await page.screenshot({ path: info.outputPath(`before-${device}.png`) });
    const heights = () =>
      sheets.evaluateAll((images) => images.map((each) => (each as HTMLImageElement).naturalHeight));
    for (const [index, [, height]] of shapes.entries()) {
      await expect(sheets).toHaveCount(index + 1);
      await sheets.nth(index).evaluate((sheet) => sheet.scrollIntoView());
      await expect.poll(async () => (await heights())[index], { timeout: 20_000 }).toBe(height);
    }
    const drawn = await sheets.evaluateAll((images) => images.map((each) => each.clientHeight / each.clientWidth));
    shapes.forEach(([width, height], index) => expect(drawn[index]).toBeCloseTo(height / width, 1));
    const { shift, moved } = await painted(page);
    console.log(`detail with late pictures on a ${device}: shift ${shift.toFixed(3)}`);
    expect(shift, moved.join("\n")).toBeLessThan(SHIFT);
  });
