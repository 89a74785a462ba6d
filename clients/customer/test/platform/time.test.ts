import { expect, test } from "vitest";
import { clockText, countdownTo } from "@/platform/time/countdown";
import i18n from "i18next";
import { calendarFile } from "@/platform/time/calendar-file";
import { dayKey, daysBetween, longMoment, money, monthTitle, period } from "@/platform/time/format";
import { ServerClock } from "@/platform/time/server-clock";

const deadline = Date.parse("2026-12-03T11:05:00Z");

test("a countdown shows whole seconds, and never less than nothing", () => {
  expect(countdownTo(deadline, deadline - 125_000)).toMatchObject({
    seconds: 125,
    text: "2:05",
    over: false,
    urgent: false,
  });
  expect(countdownTo(deadline, deadline + 1)).toMatchObject({ seconds: 0, text: "0:00", over: true });
});

test("a countdown is urgent in the last minute", () => {
  expect(countdownTo(deadline, deadline - 60_000).urgent).toBe(false);
  expect(countdownTo(deadline, deadline - 59_000).urgent).toBe(true);
});

test("a countdown shows hours only when there are some", () => {
  expect(clockText(3599)).toBe("59:59");
  expect(clockText(3661)).toBe("1:01:01");
});

const local = Date.parse("2026-12-03T11:00:00Z");

test("countdowns follow the server's clock, closer with each answer, and never promise too much", () => {
  const clock = new ServerClock();
  clock.observe("Thu, 03 Dec 2026 11:00:10 GMT", local, local + 40);
  expect(clock.offset).toBe(11_000);
  clock.observe("Thu, 03 Dec 2026 11:00:10 GMT", local + 600, local + 620);
  expect(clock.offset).toBe(10_400);
});

test("countdowns follow a machine whose clock was set", () => {
  const clock = new ServerClock();
  clock.observe("Thu, 03 Dec 2026 11:00:00 GMT", local, local);
  clock.observe("Thu, 03 Dec 2026 11:10:00 GMT", local, local);
  expect(clock.offset).toBe(601_000);
});

test("countdowns believe the machine while no answer told the time", () => {
  const clock = new ServerClock();
  clock.observe(null, local, local);
  expect(clock.offset).toBe(0);
});

test("times are Korean wherever the browser stands", () => {
  expect(longMoment("2026-12-03T11:00:00Z")).toBe("2026년 12월 3일 (목) 20:00");
  expect(dayKey("2026-12-03T15:30:00Z")).toBe("2026-12-04");
  expect(daysBetween(Date.parse("2026-12-03T14:59:00Z"), "2026-12-03T15:01:00Z")).toBe(1);
});

test("money and periods are written as people do", () => {
  expect(money(150_000)).toBe("150,000원");
  expect(period("2026-12-03", "2026-12-31")).toBe("2026.12.3 – 12.31");
  expect(period("2026-12-03", "2027-01-02")).toBe("2026.12.3 – 2027.1.2");
});

test("the English page writes dates in English", async () => {
  await i18n.changeLanguage("en");
  expect(period("2026-12-03", "2026-12-31")).toBe("3 – 31 Dec 2026");
  expect(period("2026-11-30", "2026-12-02")).toBe("30 Nov – 2 Dec 2026");
  expect(period("2026-12-30", "2027-01-02")).toBe("30 Dec 2026 – 2 Jan 2027");
  expect(monthTitle("2026-12")).toBe("December 2026");
  await i18n.changeLanguage("ko");
  expect(monthTitle("2026-12")).toBe("2026년 12월");
});

test("a calendar file says what, when and where", () => {
  const file = calendarFile({
    uid: "reservation-3",
    title: "달빛, 아래",
    startsAt: Date.parse("2026-12-03T11:00:00Z"),
    endsAt: Date.parse("2026-12-03T13:00:00Z"),
    place: "예술의전당 오페라극장",
    address: "https://pickgo.test/me/reservations/3",
    alarmMinutes: 120,
  });
  expect(file).toContain("DTSTART:20261203T110000Z\r\nDTEND:20261203T130000Z\r\nSUMMARY:달빛\\, 아래\r\n");
  expect(file).toContain("LOCATION:예술의전당 오페라극장\r\n");
  expect(file).toContain("TRIGGER:-PT120M\r\n");
});
