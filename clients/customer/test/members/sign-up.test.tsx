import { QueryClientProvider, QueryClient } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { ProfileStep } from "@/features/members/ui/signup-profile-step";
import { server } from "../support/setup";

const questions = [
  { kind: "terms", version: 2, needed: true },
  { kind: "privacy", version: 1, needed: true },
  { kind: "age14", version: 1, needed: true },
  { kind: "marketing-mail", version: 1, needed: false },
];

test("nothing is ticked beforehand, and without what is needed nothing is sent", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get("*/api/members/consents", () => HttpResponse.json(questions)),
    http.post("*/api/members", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ code: "busy" }, { status: 503 });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ProfileStep email="a@b.kr" signUpToken="proof" onUnverified={() => undefined} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await userEvent.type(await screen.findByLabelText("닉네임"), "감자");
  await userEvent.type(screen.getByLabelText("비밀번호"), "달빛 아래 감자밭 산책");
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.map((each) => each.checked)).toEqual([false, false, false, false]);

  await userEvent.click(screen.getByRole("button", { name: "가입하고 시작하기" }));
  expect(await screen.findByText("필수 항목에 모두 동의해 주세요.")).toBeTruthy();
  expect(sent).toEqual([]);

  for (const box of boxes.slice(0, 3)) await userEvent.click(box);
  await userEvent.click(screen.getByRole("button", { name: "가입하고 시작하기" }));
  await screen.findByRole("alert");
  expect(sent[0]).toMatchObject({
    signUpToken: "proof",
    language: "Ko",
    consents: [
      { kind: "terms", version: 2, given: true },
      { kind: "privacy", version: 1, given: true },
      { kind: "age14", version: 1, given: true },
      { kind: "marketing-mail", version: 1, given: false },
    ],
  });
});
