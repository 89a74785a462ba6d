import i18n from "i18next";
import { afterEach, expect, test } from "vitest";
import { shortShowing, showingDate, showingDay, showingMoment, showingTime } from "@/platform/time/showing";

const late = (performanceTime: string) => ({ performanceTime, afterMidnight: true });

afterEach(() => i18n.changeLanguage("ko"));

test("what begins after midnight is told as it is announced", () => {
  const midnight = late("2026-11-29T15:00:00Z");
  expect(showingMoment(midnight)).toBe("2026년 11월 29일 (일) 24:00");
  expect(showingDay(midnight)).toBe("2026-11-29");
  expect(shortShowing(late("2026-11-29T16:30:00Z"))).toBe("11월 29일 25:30");
});

test("English says the same", async () => {
  await i18n.changeLanguage("en");
  expect(showingMoment(late("2026-11-29T15:00:00Z"))).toBe("Sun 29 Nov 2026 24:00");
});

test("what is announced for its own day is told by the clock", () => {
  const early = { performanceTime: "2026-11-29T15:10:00Z", afterMidnight: false };
  expect(showingMoment(early)).toBe("2026년 11월 30일 (월) 00:10");
  expect(showingDate(early)).toBe("2026년 11월 30일 (월)");
  expect(showingTime(early, Date.parse("2026-11-29T14:10:00Z"))).toBe("23:10");
});

test("the doors are told in the hours of the same evening", () => {
  expect(showingTime(late("2026-11-29T16:30:00Z"), Date.parse("2026-11-29T15:30:00Z"))).toBe("24:30");
  expect(showingTime(late("2026-11-29T15:00:00Z"), Date.parse("2026-11-29T14:00:00Z"))).toBe("23:00");
});
