import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LoginStep } from "@/features/members/ui/login-step";
import { memberStore } from "@/platform/auth/token-store";
import { member } from "../support/samples";
import { server } from "../support/setup";

const enrolment = { secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/PickGo", qr: "data:image/png;base64,AAAA" };
const options = { challenge: "AAAA" };

/** The browser has passkeys; jsdom has not. */
vi.hoisted(() =>
  vi.stubGlobal("PublicKeyCredential", {
    parseRequestOptionsFromJSON: (json: unknown) => json,
    parseCreationOptionsFromJSON: (json: unknown) => json,
  }),
);

beforeEach(() => {
  memberStore.set({ status: "guest" });
  server.use(
    http.post("*/api/members/login/second-factor/enrolment", () => HttpResponse.json(enrolment)),
    http.post("*/api/members/login/second-factor/enrolment/passkey/options", () => HttpResponse.json({ options })),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <LoginStep step="members.second-factor-enrolment" onRestart={() => undefined} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
});

afterEach(() => {
  Reflect.deleteProperty(navigator, "credentials");
});

function browserAnswers(create: () => Promise<unknown>): void {
  Object.defineProperty(navigator, "credentials", { value: { create }, configurable: true });
}

test("an operator without a second factor makes a passkey, and is logged in by it", async () => {
  let sent: unknown;
  server.use(
    http.post("*/api/members/login/second-factor/enrolment/passkey", async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ accessToken: "token", expiresIn: 600, member: { ...member, role: "Admin" } });
    }),
  );
  browserAnswers(() => Promise.resolve({ toJSON: () => ({ id: "key" }) }));

  fireEvent.click(await screen.findByRole("button", { name: "패스키 추가" }));

  await waitFor(() => expect(memberStore.get()).toMatchObject({ status: "member" }));
  expect(sent).toEqual({ credential: { id: "key" }, name: "내 패스키" });
});

test("who closes the browser's window may try again, or connect an app", async () => {
  browserAnswers(() => Promise.reject(new DOMException("", "NotAllowedError")));

  fireEvent.click(await screen.findByRole("button", { name: "패스키 추가" }));

  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByRole("button", { name: "패스키 추가" })).toBeEnabled();
  expect(screen.getByLabelText("인증 앱의 코드 6자리")).toBeVisible();
  expect(memberStore.get()).not.toMatchObject({ status: "member" });
});
