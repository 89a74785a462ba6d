import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { fakeSale } from "../../support/fake-sale";
import { refusalsOf } from "../../support/policy";
import { enterPortal } from "../../support/portal";
import { openShows } from "../../support/shop";

const folder =
  process.env.PICKGO_SCREENSHOT_DIR ?? fileURLToPath(new URL("../../../../docs/screenshots", import.meta.url));

async function expectNoFault(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(sideways), "sideways scrolling").toBeLessThanOrEqual(0);
}

test("pages of the portal are sound in both languages, themes and sizes, and by keyboard", async ({
  page,
  request,
}) => {
  const [show] = await openShows(request);
  const refused = refusalsOf(page);
  await enterPortal(page);
  await expect(page.getByRole("region", { name: "오픈 예정" }).getByRole("row").nth(1)).toBeVisible();
  await expectNoFault(page);

  await page.getByRole("link", { name: "기록" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("cell", { name: /계정 \d+/ }).first()).toBeVisible();
  await expectNoFault(page);

  await page.getByRole("navigation", { name: "방" }).getByRole("link", { name: "결제" }).click();
  await expect(page.getByText("확인이 필요한 결제가 없어요.")).toBeVisible();
  await expectNoFault(page);

  await page.getByRole("link", { name: "기록" }).click();
  await page.getByRole("button", { name: "English" }).press("Enter");
  await page.getByRole("button", { name: "Theme: as the device" }).press("Enter");
  await page.getByRole("button", { name: "Theme: light" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await expectNoFault(page);

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/admin/on-sale/${show?.session.id}`);
  await expect(page.getByText("Set by the policy: adaptive.")).toBeVisible();
  await expectNoFault(page);
  expect(refused).toEqual([]);
});

if (process.env.PICKGO_SCREENSHOTS === "1") {
  test("pictures of the portal", async ({ page, request }) => {
    test.setTimeout(240_000);
    const [show] = await openShows(request);
    if (!show) throw new Error("No session is open");
    const shoot = async (name: string, path: string, ready: string) => {
      await page.goto(path);
      await expect(page.getByText(ready).first()).toBeVisible();
      await page.screenshot({ path: `${folder}/admin-${name}.png` });
    };
    await enterPortal(page);
    await shoot("sales", "/admin/on-sale", "오픈 시각");
    await shoot("imports", "/admin/performances/imports", "지금까지의 가져오기");
    if (await page.getByRole("link", { name: "가져오기 1" }).isVisible())
      await shoot("import", "/admin/performances/imports/1", "읽지 못한 것");
    await shoot("history", "/admin/history", "회차");

    await shoot("payments", "/admin/payments", "확인이 필요한 결제가 없어요.");

    await page.clock.install();
    await fakeSale(page, show.session.id);
    await page.goto(`/admin/on-sale/${show.session.id}`);
    for (let step = 0; step < 40; step++) {
      const answered = page.waitForResponse(/\/api\/admin\/queues\/\d+$/);
      await page.clock.runFor(7000);
      await answered;
    }
    await page.screenshot({ path: `${folder}/admin-control-room.png`, fullPage: true });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.clock.runFor(1000);
    await page.screenshot({ path: `${folder}/admin-control-room-phone.png`, fullPage: true });
  });
}
