import type { Server } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { createRemoteJWKSet, jwtVerify } from "jose";
import * as oauth from "openid-client";
import { demoApp, discover, shopUrl, startApp, visit } from "../../support/apps";
import { newMember } from "../../support/mail";
import { logIn, type Credentials } from "../../support/shop";

const everything = "openid profile email catalogue:read reservations:read offline_access";

let app: Server;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => {
  app.closeAllConnections();
  app.close();
});

async function typeLogin(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "로그인" }).click();
}

async function isAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((each) => `${name}: ${each.id}`)).toEqual([]);
  await page.screenshot({ path: `test-results/apps-${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at 360 px`).toBeLessThanOrEqual(360);
  await page.screenshot({ path: `test-results/apps-${name}-360.png`, fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("an app that nobody here wrote logs a member in, refreshes, is caught reusing, and revokes", async ({
  page,
  request,
}) => {
  const server = await discover();
  const member = await newMember(request);
  const { url, checks } = await visit(server, everything);

  await page.goto(url.href);
  await expect(page).toHaveURL(/\/login\?returnUrl=/);
  await typeLogin(page, member);
  await expect(page.getByRole("heading", { name: "앱 연결" })).toBeVisible();
  await expect(page.getByText("데모 앱")).toBeVisible();
  await expect(page.getByText("내 예매와 표, 결제 내역 보기")).toBeVisible();
  await isAccessible(page, "consent");
  await page.getByRole("button", { name: "허용하기" }).click();
  await page.waitForURL(`${demoApp.redirectUri}?**`);
  const tokens = await oauth.authorizationCodeGrant(server, new URL(page.url()), checks);

  const keys = createRemoteJWKSet(new URL(server.serverMetadata().jwks_uri as string));
  const issuer = server.serverMetadata().issuer;
  const id = await jwtVerify(tokens.id_token as string, keys, {
    issuer,
    audience: demoApp.clientId,
    algorithms: ["RS256"],
  });
  expect(id.payload).toMatchObject({ email: member.email, nonce: checks.expectedNonce });
  const access = await jwtVerify(tokens.access_token, keys, {
    issuer,
    audience: "pickgo:api",
    typ: "at+jwt",
    algorithms: ["RS256"],
  });
  expect(access.payload).toMatchObject({ sub: id.payload.sub, client_id: demoApp.clientId });
  const info = await oauth.fetchUserInfo(server, tokens.access_token, id.payload.sub as string);
  expect(info.email).toBe(member.email);
  const mine = await oauth.fetchProtectedResource(
    server,
    tokens.access_token,
    new URL("/api/reservations/me", shopUrl),
    "GET",
  );
  expect(mine.status).toBe(200);

  const renewed = await oauth.refreshTokenGrant(server, tokens.refresh_token as string);
  expect(renewed.refresh_token).not.toBe(tokens.refresh_token);
  await expect(oauth.refreshTokenGrant(server, tokens.refresh_token as string)).rejects.toMatchObject({
    error: "invalid_grant",
  });
  await expect(oauth.refreshTokenGrant(server, renewed.refresh_token as string)).rejects.toMatchObject({
    error: "invalid_grant",
  });

  // Pushed this time; who has agreed to the same before is not asked again.
  const again = await visit(server, everything, true);
  expect(again.url.searchParams.has("scope")).toBe(false);
  await page.goto(again.url.href);
  await page.waitForURL(`${demoApp.redirectUri}?**`);
  const second = await oauth.authorizationCodeGrant(server, new URL(page.url()), again.checks);
  expect((await oauth.tokenIntrospection(server, second.access_token)).active).toBe(true);
  await oauth.tokenRevocation(server, second.refresh_token as string);
  expect((await oauth.tokenIntrospection(server, second.access_token)).active).toBe(false);
  await expect(oauth.refreshTokenGrant(server, second.refresh_token as string)).rejects.toMatchObject({
    error: "invalid_grant",
  });
});

test("a device without a browser gets its tokens once the member has typed its code, and loses them when disconnected", async ({
  page,
  request,
}) => {
  const server = await discover();
  await logIn(page, await newMember(request));
  const device = await oauth.initiateDeviceAuthorization(server, {
    scope: "openid profile reservations:read offline_access",
  });

  await page.goto(device.verification_uri);
  await page.getByLabel("기기에 보이는 숫자").fill("0000-0000-0000");
  await page.getByRole("button", { name: "계속하기" }).click();
  await expect(page.getByRole("alert")).toContainText("이 숫자로 기다리는 기기가 없어요.");
  await isAccessible(page, "device");
  await page.getByLabel("기기에 보이는 숫자").fill(device.user_code);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "앱 연결" })).toBeVisible();
  await page.getByRole("button", { name: "허용하기" }).click();
  await expect(page.getByRole("heading", { name: "기기를 연결했어요" })).toBeVisible();
  const tokens = await oauth.pollDeviceAuthorizationGrant(server, device);
  expect(tokens.claims()?.sub).toMatch(/^\d+$/);

  await page.getByRole("link", { name: "연결된 앱" }).click();
  await expect(page.getByRole("heading", { name: "데모 앱" })).toBeVisible();
  await isAccessible(page, "connected");
  await page.getByRole("button", { name: "데모 앱 연결 끊기" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "연결 끊기" }).click();
  await expect(page.getByText("연결된 앱이 없어요")).toBeVisible();
  await expect(oauth.refreshTokenGrant(server, tokens.refresh_token as string)).rejects.toMatchObject({
    error: "invalid_grant",
  });
});

test("a member who says no sends the app, or the device, away with nothing", async ({ page, request }) => {
  const server = await discover();
  await logIn(page, await newMember(request));
  const { url, checks } = await visit(server, "openid profile");
  await page.goto(url.href);
  await page.getByRole("button", { name: "허용하지 않기" }).click();
  await page.waitForURL(`${demoApp.redirectUri}?**`);
  await expect(oauth.authorizationCodeGrant(server, new URL(page.url()), checks)).rejects.toMatchObject({
    error: "access_denied",
  });

  const device = await oauth.initiateDeviceAuthorization(server, { scope: "openid" });
  await page.goto(`/device?user_code=${device.user_code}`);
  await page.getByRole("button", { name: "계속하기" }).click();
  await page.getByRole("button", { name: "허용하지 않기" }).click();
  await expect(page.getByRole("heading", { name: "연결하지 않았어요" })).toBeVisible();
  await expect(oauth.pollDeviceAuthorizationGrant(server, device)).rejects.toMatchObject({ error: "access_denied" });
});

test("a request that is wrong is told on our page, and nobody is sent to another site", async ({ page, request }) => {
  await page.goto(
    `/connect/authorize?client_id=${demoApp.clientId}&response_type=code&redirect_uri=https://evil.example/&scope=openid`,
  );
  await expect(page.getByRole("heading", { name: "연결할 수 없어요" })).toBeVisible();
  await isAccessible(page, "wrong");
  await logIn(page, await newMember(request));

  for (const elsewhere of ["https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)"]) {
    await page.goto(`/login?returnUrl=${encodeURIComponent(elsewhere)}`);
    await expect(page).toHaveURL(`${shopUrl.origin}/`);
  }
  await page.goto(`/login?returnUrl=${encodeURIComponent("/me/apps")}`);
  await expect(page).toHaveURL(`${shopUrl.origin}/me/apps`);
});
