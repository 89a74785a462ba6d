import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { ProfileImage } from "@/features/members/ui/profile-image";
import { memberStore } from "@/platform/auth/token-store";
import { member } from "../support/samples";
import { server } from "../support/setup";

function show(shown = member) {
  memberStore.set({ status: "member", member: shown });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ProfileImage member={shown} />
    </QueryClientProvider>,
  );
}

function choose(file: File) {
  fireEvent.change(screen.getByLabelText("사진 고르기"), { target: { files: [file] } });
}

test("a file is sent as it is, and the address that it got is shown", async () => {
  let type: string | null = null;
  server.use(
    http.put("*/api/members/me/image", ({ request }) => {
      type = request.headers.get("Content-Type");
      return HttpResponse.json({ imageUrl: "/api/members/images/K" });
    }),
  );
  show();

  choose(new File(["x"], "a.png", { type: "image/png" }));

  await waitFor(() =>
    expect(memberStore.get()).toEqual({ status: "member", member: { ...member, imageUrl: "/api/members/images/K" } }),
  );
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
});

test("a file that the server would refuse for its size is not sent", async () => {
  show();

  choose(new File([new Uint8Array(10 * 1024 * 1024 + 1)], "a.png", { type: "image/png" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("너무 커요");
});

test("who takes the picture away can go on by keyboard", async () => {
  server.use(http.delete("*/api/members/me/image", () => new HttpResponse(null, { status: 204 })));
  show({ ...member, imageUrl: "/api/members/images/K" });

  fireEvent.click(screen.getByRole("button", { name: "사진 지우기" }));

  await waitFor(() => expect(screen.getByRole("button", { name: "사진 고르기" })).toHaveFocus());
  expect(memberStore.get()).toEqual({ status: "member", member });
});
