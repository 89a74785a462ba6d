import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newMember } from "../../support/mail";
import { refusalsOf } from "../../support/policy";
import { openShows } from "../../support/shop";
import { tour } from "../../support/tour";

const BAD = ["serious", "critical"];

// One walk for both themes: the walk takes longer than the looking.
test("no page has a serious accessibility violation, in light or in dark", async ({ page, request }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  await tour(page, request, async (name) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const each of violations.filter((violation) => BAD.includes(violation.impact ?? ""))) {
        found.push(
          `${name}, ${colorScheme}: ${each.id} at ${each.nodes
            .slice(0, 3)
            .map((node) => `${String(node.target)} ${node.any[0]?.message ?? ""}`)
            .join(" | ")}`,
        );
      }
    }
  });
  expect(found).toEqual([]);
});

test.describe(() => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("no page scrolls sideways on a phone of 360 px, or needs what its policy forbids", async ({ page, request }) => {
    test.setTimeout(180_000);
    const refused = refusalsOf(page);
    const wide: string[] = [];
    await tour(page, request, async (name) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push(`${name}: ${width}`);
    });
    expect(wide).toEqual([]);
    expect(refused).toEqual([]);
  });
});

test("a page that does not exist is answered with its status and a title", async ({ page }) => {
  expect((await page.goto("/no/such/page"))?.status()).toBe(404);
  await expect(page).toHaveTitle("없는 화면이에요 · PickGo");
  expect((await page.goto("/performances"))?.status()).toBe(200);
});

test("who reads English meets no Korean where we speak", async ({ page, request }) => {
  const member = await newMember(request);
  await page.goto("/login");
  await page.getByRole("button", { name: "English" }).click();
  const korean: string[] = [];
  const read = async (path: string) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("status")).toHaveCount(0);
    const [found] = /[가-힣]+/.exec(await page.getByRole("main").innerText()) ?? [];
    if (found) korean.push(`${path}: ${found}`);
  };
  for (const path of ["/login", "/signup", "/forgot", "/device", "/consent?error=invalid_request"]) await read(path);
  await page.goto("/login");
  await page.getByLabel("E-mail").fill(member.email);
  await page.getByLabel("Password", { exact: true }).fill(member.password);
  await page.getByRole("main").getByRole("button", { name: "Log in", exact: true }).click();
  await expect(page.getByRole("button", { name: "Log out" })).toBeVisible();
  for (const name of ["apps", "sessions", "security", "connections", "consents", "leave", "reservations"])
    await read(`/me/${name}`);
  expect(korean).toEqual([]);
});

test("an outage is one error on the home page, gone when the network is back", async ({ page, context }) => {
  await page.goto("/health/live");
  await page.route("**/api/posts**", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toHaveCount(1, { timeout: 30_000 });
  await page.unroute("**/api/posts**");
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole("alert")).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByRole("region", { name: "지금 인기" }).getByRole("listitem").first()).toBeVisible();
});

test.describe(() => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("the booking bar is always under the thumb", async ({ page, request }) => {
    const [show] = await openShows(request);
    await page.goto(`/performances/${show?.post.id}`);
    await expect(page.getByRole("link", { name: "예매하기" })).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole("link", { name: "예매하기" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText("순서는 공정하게")).toBeInViewport({ ratio: 1 });
  });
});
