import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { newMember } from "../../support/mail";
import { refusalsOf } from "../../support/policy";
import { admin, logIn, logOut } from "../../support/shop";
import { totp } from "../../support/totp";

/** Passkeys are tied to a name, and an address of figures has none. */
const shop = (process.env.PICKGO_URL ?? "http://127.0.0.1:8080").replace("127.0.0.1", "localhost");
test.use({ baseURL: shop });

/** A phone's own authenticator, opened by its owner each time. */
async function withPasskeys(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function isAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((each) => `${name}: ${each.id}`)).toEqual([]);
  await page.screenshot({ path: `test-results/factors-${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at 360 px`).toBeLessThanOrEqual(360);
  await page.screenshot({ path: `test-results/factors-${name}-360.png`, fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("a member adds a passkey, logs in with it without a password, and deletes it", async ({ page, request }) => {
  const refused = refusalsOf(page);
  await withPasskeys(page);
  await logIn(page, await newMember(request));
  await page.goto("/me/security");
  await expect(page.getByText("아직 패스키가 없어요.")).toBeVisible();
  await page.getByLabel("패스키 이름").fill("시험 전화기");
  await page.getByRole("button", { name: "패스키 추가" }).click();
  await expect(page.getByText("시험 전화기", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "시험 전화기 이름 바꾸기" }).click();
  await page.getByLabel("새 이름").fill("내 시험 전화기");
  await isAccessible(page, "passkey-name");
  await page.getByLabel("새 이름").press("Enter");
  await expect(page.getByRole("button", { name: "내 시험 전화기 이름 바꾸기" })).toBeFocused();
  await isAccessible(page, "passkeys");

  await logOut(page);
  await page.goto("/login?from=/me/security");
  await isAccessible(page, "login");
  await page.getByRole("button", { name: "패스키로 계속하기" }).click();
  await expect(page).toHaveURL(/\/me\/security$/);
  await expect(page.getByText(/마지막 이용/)).toBeVisible();

  await page.getByRole("button", { name: "내 시험 전화기 지우기" }).click();
  await page.getByRole("button", { name: "지우기", exact: true }).last().click();
  await expect(page.getByText("아직 패스키가 없어요.")).toBeVisible();
  await logOut(page);
  await page.goto("/login");
  await page.getByRole("button", { name: "패스키로 계속하기" }).click();
  await expect(page.getByRole("alert")).toContainText("이 패스키로는 로그인할 수 없어요");
  expect(refused).toEqual([]);
});

test("an operator sets up the second step, logs in with it and with a code from paper, and takes it away", async ({
  page,
}) => {
  const refused = refusalsOf(page);
  await logIn(page, admin, "/me/security");
  await page.getByRole("button", { name: "인증 앱 연결하기" }).click();
  await expect(page.getByAltText("인증 앱으로 찍을 QR 코드")).toBeVisible();
  const secret = await page.locator("p.font-mono").innerText();
  await isAccessible(page, "set-up");
  await page.getByLabel("인증 앱의 코드 6자리").fill(totp(secret));
  await page.getByRole("button", { name: "코드 확인하기" }).click();
  await expect(page.getByRole("heading", { name: "복구 코드" })).toBeVisible();
  const paper = await page.locator("ul.font-mono li").allInnerTexts();
  expect(paper).toHaveLength(10);
  await isAccessible(page, "paper");
  await page.getByRole("button", { name: "적어 두었어요" }).click();
  await expect(page.getByText("복구 코드가 10개 남았어요.")).toBeVisible();

  await logOut(page);
  await typePassword(page);
  await expect(page.getByRole("heading", { name: "2단계 인증" })).toBeVisible();
  await isAccessible(page, "step");
  await page.getByLabel("인증 앱 코드 또는 복구 코드").fill("000000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("코드가 다르거나");
  await page.getByLabel("인증 앱 코드 또는 복구 코드").fill(totp(secret, 1));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me\/security$/);

  await logOut(page);
  await typePassword(page);
  await page.getByLabel("인증 앱 코드 또는 복구 코드").fill(paper[0] as string);
  await page.keyboard.press("Enter");
  await expect(page.getByText("복구 코드가 9개 남았어요.")).toBeVisible();
  await page.getByRole("button", { name: "인증 앱 지우기" }).click();
  await expect(page.getByText("아직 인증 앱이 없어요.")).toBeVisible();
  expect(refused).toEqual([]);
});

async function typePassword(page: Page): Promise<void> {
  await page.goto("/login?from=/me/security");
  await page.getByLabel("이메일").fill(admin.email);
  await page.getByLabel("비밀번호", { exact: true }).fill(admin.password);
  await page.getByRole("main").getByRole("button", { name: "로그인" }).click();
}
