import { expect, test } from "@playwright/test";
import { newMember } from "../../support/mail";
import { enterSeats, leaveSeats, logIn, openShows } from "../../support/shop";

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test.describe(() => {
    test.use({ viewport });

    test(`who left in another window sees which performance it was, and the ways on, at ${viewport.width} px`, async ({
      page,
      request,
    }, info) => {
      const [show] = await openShows(request);
      if (!show) throw new Error("No session is open");
      await logIn(page, await newMember(request));
      await enterSeats(page, show.session.id);
      const other = await page.context().newPage();
      await enterSeats(other, show.session.id);
      await leaveSeats(other);
      await other.close();

      await expect(page.getByRole("heading", { name: "지금은 좌석을 고를 수 없어요" })).toBeVisible();
      await expect(page.getByRole("banner").getByRole("link", { name: "PickGo 홈" })).toBeVisible();
      await expect(page.getByTestId("session-facts")).toContainText(show.post.performance.name);
      await page.screenshot({ path: info.outputPath("lost.png") });
      await expect(page.getByRole("link", { name: "다시 줄 서기" })).toHaveAttribute(
        "href",
        `/sessions/${show.session.id}/queue`,
      );
      await page.getByRole("link", { name: "공연으로 돌아가기" }).click();
      await expect(page).toHaveURL(`/performances/${show.post.id}`);
    });
  });
}
