import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { codeFor, newMember } from "../../support/mail";
import { logIn, logOut } from "../../support/shop";

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };
const needed = ["이용약관에 동의해요", "개인정보 수집과 이용에 동의해요", "만 14세 이상이에요"];

interface Person {
  sub: string;
  email: string;
  verified?: boolean;
}

function somebody(): Person {
  const number = Date.now().toString() + Math.floor(Math.random() * 1000).toString();
  return { sub: number, email: `social.${number}@example.com` };
}

/** Each page fits the screen, and has nothing that keeps somebody out. */
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
  if (folder) await page.screenshot({ path: `${folder}/${name}-${String(clientWidth)}.png`, fullPage: true });
}

/** At the provider's page, which is the sandbox. */
async function beThere(page: Page, person: Person, button = "계속하기"): Promise<void> {
  await expect(page.getByText(/SANDBOX · 진짜/)).toBeVisible();
  await page.getByLabel("회원 번호").fill(person.sub);
  await page.getByLabel("이메일", { exact: true }).fill(person.email);
  await page.getByLabel("확인된 이메일").setChecked(person.verified ?? true);
  await page.getByRole("button", { name: button }).click();
}

for (const [device, viewport] of Object.entries(sizes)) {
  test.describe(() => {
    test.use({ viewport });

    test(`somebody signs up by Kakao on a ${device}, and logs in by it later`, async ({ page }) => {
      const person = somebody();
      await page.goto("/login?from=%2Fme%2Fconnections");
      await expect(page.getByRole("link", { name: "카카오로 계속하기" })).toBeVisible();
      await look(page, "social-login");
      await page.getByRole("link", { name: "카카오로 계속하기" }).click();
      await beThere(page, person);
      await expect(page.getByRole("heading", { name: "카카오로 가입하기" })).toBeVisible();
      for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
      await look(page, "social-signup");
      await page.getByRole("button", { name: "가입하고 시작하기" }).click();
      await expect(page.getByText("필수 항목에 모두 동의해 주세요.")).toBeVisible();
      for (const name of needed) await page.getByRole("checkbox", { name }).check();
      await page.getByRole("button", { name: "가입하고 시작하기" }).click();
      await expect(page).toHaveURL(/\/me\/connections$/);
      await expect(page.getByText("아직 비밀번호가 없어요.", { exact: false })).toBeVisible();
      await look(page, "connections");
      await page.getByRole("button", { name: "카카오 연결 끊기" }).click();
      await page.getByRole("button", { name: "연결 끊기", exact: true }).click();
      await expect(page.getByText("비밀번호가 없어서 마지막 연결은 끊을 수 없어요.", { exact: false })).toBeVisible();

      await logOut(page);
      await page.goto("/login");
      await page.getByRole("link", { name: "카카오로 계속하기" }).click();
      await beThere(page, person);
      await expect(page.getByRole("button", { name: "로그아웃" })).toBeVisible();
      await expect(page).toHaveURL(/\/$/);
    });

    test(`an address that belongs to an account is connected after logging in to it on a ${device}`, async ({
      page,
      request,
    }) => {
      const { email, password } = await newMember(request);
      await page.goto("/login");
      await page.getByRole("link", { name: "구글로 계속하기" }).click();
      await beThere(page, { ...somebody(), email });
      await expect(page.getByText(`${email}로 가입한 계정이 이미 있어요.`, { exact: false })).toBeVisible();
      await look(page, "social-link");
      await page.getByRole("link", { name: "로그인하고 연결하기" }).click();
      await page.getByLabel("이메일").fill(email);
      await page.getByLabel("비밀번호", { exact: true }).fill(password);
      await page.getByRole("button", { name: "로그인", exact: true }).click();
      await page.getByRole("button", { name: "구글 연결하기" }).click();
      await expect(page).toHaveURL(/\/$/);
      await page.goto("/me/connections");
      await expect(page.getByRole("button", { name: "구글 연결 끊기" })).toBeVisible();
    });
  });
}

test("Naver vouches for no address, so one is proved by a code", async ({ page, request }) => {
  const person = somebody();
  await page.goto("/signup");
  await page.getByRole("link", { name: "네이버로 계속하기" }).click();
  await beThere(page, person);
  await look(page, "social-prove");
  await page.getByLabel("이메일").fill(person.email);
  await page.getByRole("button", { name: "인증 번호 받기" }).click();
  await page.getByLabel("인증 번호 6자리").fill(await codeFor(request, person.email));
  await page.getByRole("button", { name: "확인" }).click();
  for (const name of needed) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "가입하고 시작하기" }).click();
  await expect(page.getByRole("button", { name: "로그아웃" })).toBeVisible();
});

test("a member connects a provider by their password, and disconnects it", async ({ page, request }) => {
  const member = await newMember(request);
  await logIn(page, member);
  await page.goto("/me/connections");
  await page.getByRole("button", { name: "네이버 연결하기" }).click();
  await page.getByLabel("지금 비밀번호", { exact: true }).fill(member.password);
  await look(page, "connections-password");
  await page.getByRole("button", { name: "네이버 연결하기" }).click();
  await beThere(page, somebody());
  await expect(page).toHaveURL(/\/me\/connections$/);
  await page.getByRole("button", { name: "네이버 연결 끊기" }).click();
  await page.getByRole("button", { name: "연결 끊기", exact: true }).click();
  await expect(page.getByRole("button", { name: "네이버 연결하기" })).toBeVisible();
});

test("who cancels at the provider is told so, and goes on by the keyboard", async ({ page }) => {
  await page.goto("/login");
  await page.getByRole("link", { name: "카카오로 계속하기" }).focus();
  await page.keyboard.press("Enter");
  await beThere(page, somebody(), "취소하기");
  await expect(page.getByRole("alert")).toHaveText(
    "로그인을 취소했어요. 다시 하거나 다른 방법으로 로그인할 수 있어요.",
  );
  await look(page, "social-canceled");
  await page.getByRole("link", { name: "로그인하기" }).click();
  await expect(page.getByRole("heading", { name: "로그인" })).toBeVisible();
});
