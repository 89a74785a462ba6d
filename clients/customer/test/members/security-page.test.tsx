import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { SecurityPage } from "@/features/members/ui/security-page";
import { memberStore } from "@/platform/auth/token-store";
import { member } from "../support/samples";
import { server } from "../support/setup";

function show(role: typeof member.role) {
  memberStore.set({ status: "member", member: { ...member, role } });
  server.use(
    http.get("*/api/members/me/passkeys", () => HttpResponse.json([])),
    http.get("*/api/members/me/second-factor", () =>
      HttpResponse.json({ enrolledAt: null, recoveryCodesLeft: 0, isFresh: true }),
    ),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SecurityPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

test("members are shown passkeys, and no second step that they have not", () => {
  show("User");
  expect(screen.getAllByRole("heading").map((each) => each.textContent)).toEqual(["패스키"]);
});

test("operators are shown both", () => {
  show("Admin");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("패스키와 2단계 인증");
  expect(screen.getByRole("heading", { name: "패스키" })).toBeVisible();
});
