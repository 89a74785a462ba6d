import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { arithmeticOf, commitmentOf, placeOf } from "@/features/queue/ui/draw-math";
import { finishedDraw } from "../support/samples";

const seed = finishedDraw.seed ?? "";

test("the browser computes the number that Node computed from a fixed seed", async () => {
  expect(await commitmentOf(seed)).toBe("f9dfa399b54640c29e4726db6330c9a5d35fefd1ae9db41e0b56f864f75c07a5");
  expect(await arithmeticOf(seed, 118, 2)).toMatchObject({
    text: `${seed}:118:2`,
    hash: "006bba93ecbe64179d48def0a65e07d85b80b114302e7865deb13b7165a38e48",
    head: "006bba93ecbe6417",
    number: 925_383_514_492n,
  });
});

test("the browser computes the numbers that a real draw gave", async () => {
  const drawn = "fedbf02e155f0b8557d5f6206bc76b127cd3454b37b01e41af8e618f07d49dd9";
  expect(await commitmentOf(drawn)).toBe("97eb71219bd63796574c24fba2c8e6c574819b40ec958fc68a74a882a5608700");
  expect((await arithmeticOf(drawn, 118, 1)).number).toBe(168_684_161_604_707n);
  expect((await arithmeticOf(drawn, 118, 2)).number).toBe(164_701_158_613_006n);
});

test.each([1, 77, 40_961])("the browser and Node agree about the number of member %i", async (member) => {
  const hash = createHash("sha256").update(`${seed}:5:${member}`, "utf8").digest();
  expect((await arithmeticOf(seed, 5, member)).number).toBe(hash.readBigUInt64BE() >> 15n);
});

const all = {
  total: 3,
  rankSamples: [
    { place: 1, number: 10 },
    { place: 2, number: 40 },
    { place: 3, number: 90 },
  ],
};
const some = {
  total: 3000,
  rankSamples: [
    { place: 1000, number: 100 },
    { place: 2000, number: 200 },
    { place: 3000, number: 400 },
  ],
};

test("a place that is published is told exactly", () => {
  expect(placeOf(40, all)).toEqual({ kind: "exact", place: 2 });
  expect(placeOf(200, some)).toEqual({ kind: "exact", place: 2000 });
});

test("a place between two published ones is told as about", () => {
  expect(placeOf(250, some)).toEqual({ kind: "about", place: 2250 });
  expect(placeOf(50, some)).toEqual({ kind: "about", place: 500 });
  expect(placeOf(0, some)).toEqual({ kind: "about", place: 1 });
});

test("a member who was not drawn is told no place", () => {
  expect(placeOf(41, all)).toEqual({ kind: "absent" });
  expect(placeOf(401, some)).toEqual({ kind: "absent" });
  expect(placeOf(5, { total: 0, rankSamples: [] })).toEqual({ kind: "absent" });
});
