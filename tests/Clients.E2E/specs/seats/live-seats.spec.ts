import { expect, test } from "@playwright/test";
import { admin, demo, enterSeats, leaveSeats, logIn, openShows, seat, takeSeats } from "../../support/shop";

test("two members see each other's seats change within a second", async ({ browser, request }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const one = await (await browser.newContext()).newPage();
  const other = await (await browser.newContext()).newPage();
  await logIn(one, demo);
  await logIn(other, admin);
  await enterSeats(one, show.session.id);
  await enterSeats(other, show.session.id);

  const [taken] = await takeSeats(one, 1);
  if (!taken) throw new Error("No seat was free");
  await expect(seat(other, taken)).toHaveAttribute("data-state", "H", { timeout: 1000 });
  await expect(seat(other, taken)).toHaveAttribute("aria-label", /다른 분이 선택 중$/);

  await seat(one, taken).click();
  await expect(seat(one, taken)).toHaveAttribute("aria-checked", "false");
  await expect(seat(other, taken)).toHaveAttribute("data-state", "A", { timeout: 1000 });

  await takeSeats(other, 1);
  await expect(seat(one, taken)).toHaveAttribute("data-state", "H", { timeout: 1000 });
  await leaveSeats(other);
  await expect(seat(one, taken)).toHaveAttribute("data-state", "A", { timeout: 2000 });
  await leaveSeats(one);
});

test("a seat that another took first is named, and nothing else is lost", async ({ page, request }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  await logIn(page, demo);
  await enterSeats(page, show.session.id);
  const [mine] = await takeSeats(page, 1);
  // The other's click reaches the server in the moment between our delta and our press.
  const wanted = await page.locator(`.seat-map [data-state="A"]`).first().getAttribute("data-seat");
  await page.route("**/api/sessions/*/holds", (route) =>
    route.request().method() === "POST"
      ? route.fulfill({
          status: 409,
          contentType: "application/problem+json",
          body: JSON.stringify({
            code: "seats.taken",
            title: "taken",
            status: 409,
            traceId: "t",
            seats: [Number(wanted)],
          }),
        })
      : route.fallback(),
  );
  await seat(page, wanted ?? "").dispatchEvent("click");
  await expect(page.getByTestId("notice")).toHaveText(/번은 방금 다른 분이 선택했어요\.$/);
  await expect(seat(page, mine ?? "")).toHaveAttribute("aria-checked", "true");
  await page.unroute("**/api/sessions/*/holds");
  await leaveSeats(page);
});
