import { expect, test } from "vitest";
import { dayByKey } from "@/features/catalogue/ui/month";

/** Thursday to Saturday, the Tuesday after, and two weeks later; then January. */
const days = ["2026-12-03", "2026-12-04", "2026-12-05", "2026-12-08", "2026-12-22", "2026-12-26", "2027-01-02"];

test.each([
  ["ArrowRight", "2026-12-05", "2026-12-08"],
  ["ArrowLeft", "2026-12-08", "2026-12-05"],
  ["ArrowRight", "2026-12-26", "2027-01-02"],
  ["ArrowDown", "2026-12-03", "2026-12-08"],
  ["ArrowDown", "2026-12-08", "2026-12-22"],
  ["ArrowDown", "2026-12-26", "2027-01-02"],
  ["ArrowUp", "2026-12-22", "2026-12-08"],
  ["ArrowUp", "2026-12-08", "2026-12-03"],
  ["Home", "2026-12-05", "2026-12-03"],
  ["End", "2026-12-03", "2026-12-05"],
  ["PageDown", "2026-12-04", "2027-01-02"],
  ["PageUp", "2027-01-02", "2026-12-03"],
])("%s leads from %s to %s", (key, from, to) => {
  expect(dayByKey(key, from, days)).toBe(to);
});

test.each([
  ["ArrowLeft", "2026-12-03"],
  ["ArrowUp", "2026-12-05"],
  ["ArrowRight", "2027-01-02"],
  ["ArrowDown", "2027-01-02"],
  ["PageUp", "2026-12-08"],
  ["Enter", "2026-12-08"],
])("%s leads from %s nowhere", (key, from) => {
  expect(dayByKey(key, from, days)).toBeUndefined();
});
