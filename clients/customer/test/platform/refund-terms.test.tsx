import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { afterEach, expect, test } from "vitest";
import { switchLanguage } from "@/platform/i18n";
import type { RefundStep } from "@/platform/api/types";
import { RefundRule, RefundTerms, SessionRefundTerms } from "@/platform/ui/refund-terms";
import { server } from "../support/setup";

/** Midnights in Korea, and the beginning of the performance. */
const steps: RefundStep[] = [
  { until: "2026-12-09T15:00:00Z", percent: 0, fee: 0, rule: "days-10" },
  { until: "2026-12-12T15:00:00Z", percent: 10, fee: 15_000, rule: "days-7" },
  { until: "2026-12-19T10:30:00Z", percent: 90, fee: 135_000, rule: "days-0" },
];

afterEach(() => switchLanguage("ko"));

const lines = () => screen.getAllByRole("listitem").map((line) => line.textContent);

test("the terms are dates and won: a step that ends at midnight is named by its last day", async () => {
  const { rerender } = render(<RefundTerms steps={steps} />);
  expect(lines()).toEqual(["12월 9일까지무료", "12월 12일까지15,000원", "12월 19일 19:30까지135,000원"]);
  expect(screen.getByText("그 뒤에는 취소할 수 없어요.")).toBeVisible();
  await switchLanguage("en");
  rerender(<RefundTerms steps={[...steps]} />);
  expect(lines()).toEqual(["Until 9 DecFree", "Until 12 Dec₩15,000", "Until 19 Dec 19:30₩135,000"]);
});

test("without seats they are dates and percent", () => {
  render(<RefundTerms steps={steps.map((step) => ({ ...step, fee: null }))} />);
  expect(lines()).toEqual(["12월 9일까지무료", "12월 12일까지10%", "12월 19일 19:30까지90%"]);
});

test("of several free steps in a row only the last day is named", () => {
  render(<RefundTerms steps={steps.map((step) => ({ ...step, fee: 0 }))} />);
  expect(lines()).toEqual(["12월 19일 19:30까지무료"]);
});

test("where nothing can be given back any more, it says so", () => {
  render(<RefundTerms steps={[]} />);
  expect(screen.getByText("지금은 취소할 수 있는 기간이 아니에요.")).toBeVisible();
});

test("the terms of chosen seats are asked for when they are unfolded", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get("*/api/sessions/7/refund-terms", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("seats"));
      return HttpResponse.json(steps);
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionRefundTerms sessionId={7} seats={[1, 2]} />
    </QueryClientProvider>,
  );
  expect(asked).toEqual([]);
  const details = screen.getByRole<HTMLDetailsElement>("group");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  expect(await screen.findByText("15,000원")).toBeInTheDocument();
  expect(asked).toEqual(["1,2"]);
});

test.each([
  ["days-7", 15_000, "공연 7일 전까지의 취소 수수료예요."],
  ["days-10", 0, "공연 10일 전까지는 취소 수수료가 없어요."],
  ["days-0", 135_000, "공연 당일의 취소 수수료예요."],
  ["free-hours", 0, "예매한 지 얼마 되지 않아 취소 수수료가 없어요."],
  ["no-terms", 0, "취소 수수료가 없는 예매예요."],
])("the rule %s has a sentence", (rule, fee, sentence) => {
  render(<RefundRule rule={rule} fee={fee} />);
  expect(screen.getByText(sentence)).toBeVisible();
});
