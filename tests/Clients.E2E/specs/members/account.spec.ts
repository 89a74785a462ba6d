import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { codeFor, newMember, resetTokenFor } from "../../support/mail";
import { logIn } from "../../support/shop";

const password = "가을밤 무대 뒤의 고양이";
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

/** Each page is reachable, fits the screen, and has nothing that keeps somebody out. */
async function look(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((each) => ["serious", "critical"].includes(each.impact ?? ""));
  expect(
    grave.map((each) => `${name}: ${each.id} at ${String(each.nodes[0]?.target)}`),
    name,
  ).toEqual([]);
  const { clientWidth, scrollWidth } = await page.evaluate(() => ({
    clientWidth: document.documentElement.clientWidth,
    scrollWidth: document.documentElement.scrollWidth,
  }));
  expect(scrollWidth, `${name} scrolls sideways`).toBeLessThanOrEqual(clientWidth);
  const folder = process.env.PICKGO_SCREENSHOT_DIR;
  if (folder) await page.screenshot({ path: `${folder}/${name}-${clientWidth}.png`, fullPage: true });
}

for (const [device, viewport] of Object.entries(sizes)) {
  test.describe(() => {
    test.use({ viewport });

    test(`somebody signs up on a ${device}, and nothing is ticked beforehand`, async ({ page, request }) => {
      const email = `gaip.${device}.${Date.now().toString(36)}@example.com`;
      await page.goto("/signup");
      await page.getByLabel("이메일").fill(email);
      await page.getByRole("button", { name: "인증 번호 받기" }).click();
      await page.getByLabel("인증 번호 6자리").fill(await codeFor(request, email));
      await page.getByRole("button", { name: "확인" }).click();
      await page.getByLabel("닉네임").fill("감자");
      await page.getByLabel("비밀번호", { exact: true }).fill(password);
      for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
      await look(page, "sign-up-consents");
      for (const name of ["이용약관에 동의해요", "개인정보 수집과 이용에 동의해요", "만 14세 이상이에요"])
        await page.getByRole("checkbox", { name }).check();
      await page.getByRole("button", { name: "가입하고 시작하기" }).click();
      await expect(page.getByRole("button", { name: "로그아웃" })).toBeVisible();
    });

    test(`somebody comes back in and leaves for good on a ${device}`, async ({
      page,
      playwright,
      request,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      // Of another browser: the device of the one under test is new.
      const elsewhere = await playwright.request.newContext({ baseURL });
      const { email } = await newMember(elsewhere);
      await page.goto("/login");
      await page.getByRole("link", { name: "비밀번호를 잊었어요" }).click();
      await expect(page.getByRole("heading", { name: "비밀번호를 잊었어요" })).toBeVisible();
      await page.getByLabel("이메일").fill(email);
      await page.getByRole("button", { name: "링크 받기" }).click();
      await expect(page.getByText("가입한 이메일이라면 링크를 보냈어요.")).toBeVisible();
      await look(page, "forgot");

      await page.goto(`/reset#token=${await resetTokenFor(request, email)}`);
      await expect(page).toHaveURL(/\/reset$/);
      await look(page, "reset");
      await page.getByLabel("새 비밀번호").fill(password);
      await page.getByRole("button", { name: "비밀번호 바꾸기" }).click();
      await expect(page.getByText("새 비밀번호로 로그인해 주세요.")).toBeVisible();

      await page.goto("/login?from=/me/profile");
      await page.getByLabel("이메일").fill(email);
      await page.getByLabel("비밀번호", { exact: true }).fill(password);
      await page.getByRole("button", { name: "로그인", exact: true }).click();
      await expect(page.getByRole("heading", { name: "내 정보", exact: true })).toBeVisible();
      await page.getByLabel("닉네임").fill("РіскGо 팀");
      await page.getByRole("button", { name: "저장" }).click();
      await expect(page.getByText("운영자로 오해할 수 있는 닉네임이에요.")).toBeVisible();
      await page.getByLabel("닉네임").fill("새 이름");
      await page.getByRole("button", { name: "저장" }).click();
      await expect(page.getByRole("main").getByText("저장했어요.")).toBeVisible();
      await look(page, "profile");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "내려받기" }).click();
      expect((await download).suggestedFilename()).toBe("pickgo.json");

      await page.getByRole("link", { name: "동의 관리" }).click();
      await page.getByRole("checkbox", { name: /이메일로 할인/ }).check();
      await expect(page.getByText(/ 동의$/).last()).toBeVisible();
      await look(page, "consents");

      await page.goto("/me/leave");
      await page.getByLabel("지금 비밀번호").fill(password);
      await look(page, "leave");
      await page.getByRole("button", { name: "탈퇴하기" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "탈퇴하기" }).click();
      await expect(page.getByRole("link", { name: "로그인" })).toBeVisible();
      await elsewhere.dispose();
    });
  });
}

test("a picture beside the name is chosen, shown and removed", async ({ page, request }) => {
  await logIn(page, await newMember(request), "/me/profile");
  await page.goto("/me/profile");
  const file = join(import.meta.dirname, "../../../../docs/screenshots/ticket-desktop.png");

  await page.getByLabel("사진 고르기").setInputFiles(file);
  const picture = page.getByRole("img", { name: "프로필 사진" });
  await expect(picture).toBeVisible();
  await page.reload();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(256);

  await page
    .getByLabel("사진 고르기")
    .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("x") });
  await expect(page.getByText("사진으로 읽을 수 없는 파일이에요. 다른 사진을 골라 주세요.")).toBeVisible();
  await expect(picture).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await look(page, "profile-picture-refused");

  await page.getByRole("button", { name: "사진 지우기" }).click();
  await expect(picture).toHaveCount(0);
});
