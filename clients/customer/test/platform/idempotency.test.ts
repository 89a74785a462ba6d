import { afterEach, expect, test, vi } from "vitest";
import { withIdempotency } from "@/platform/api/idempotency";
import { Problem } from "@/platform/api/problem";

afterEach(() => vi.useRealTimers());

test("a request whose answer was lost is made once, however often it is sent", async () => {
  vi.useFakeTimers();
  const keys: string[] = [];
  const send = (key: string) => {
    keys.push(key);
    return keys.length < 3 ? Promise.reject(new Problem(0, { code: "network" })) : Promise.resolve("made");
  };
  const made = withIdempotency("pay.1", send);
  await vi.runAllTimersAsync();
  expect(await made).toBe("made");
  expect(new Set(keys).size).toBe(1);
});

test("a request that was refused can be made anew", async () => {
  const keys: string[] = [];
  const refuse = (key: string) => {
    keys.push(key);
    return Promise.reject(new Problem(422, { code: "holds.none" }));
  };
  await expect(withIdempotency("reserve.1", refuse)).rejects.toMatchObject({ code: "holds.none" });
  await expect(withIdempotency("reserve.1", refuse)).rejects.toMatchObject({ code: "holds.none" });
  expect(new Set(keys).size).toBe(2);
});

test("a request that a reload cut off is made once", async () => {
  sessionStorage.setItem("pickgo.idempotency.pay.9", "before-the-reload");
  expect(await withIdempotency("pay.9", (key) => Promise.resolve(key))).toBe("before-the-reload");
});
