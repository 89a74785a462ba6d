import { http } from "msw";
import { afterEach, expect, test, vi } from "vitest";
import { joinQueue } from "@/features/queue/api/join";
import { answer, api } from "@/platform/api/client";
import { Problem } from "@/platform/api/problem";
import { unlessEnded, within } from "@/platform/api/time-limit";
import { server } from "../support/setup";

const never = () => new Promise<never>(() => undefined);

/** As the browser's own, but the test's clock decides. */
function limitsByTheClock(): number[] {
  const asked: number[] = [];
  vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    asked.push(milliseconds);
    const abort = new AbortController();
    setTimeout(() => abort.abort(new DOMException("late", "TimeoutError")), 1);
    return abort.signal;
  });
  return asked;
}

afterEach(() => vi.restoreAllMocks());

test("no request waits for ever: a silent server is an outage that may be asked again", async () => {
  const asked = limitsByTheClock();
  server.use(http.get("*/api/posts/1", never));
  const problem = await answer(api.GET("/api/posts/{id}", { params: { path: { id: 1 } } })).catch(
    (each: unknown) => each,
  );
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code: "network", passing: true });
  expect(asked).toEqual([10_000]);
});

test("the place is given up on after four seconds", async () => {
  const asked = limitsByTheClock();
  server.use(http.post("*/api/sessions/7/queue", never));
  await expect(joinQueue(7)).rejects.toMatchObject({ code: "network" });
  expect(asked).toContain(4000);
});

test("what is raced against the clock or a signal ends with either", async () => {
  await expect(within(1, never())).rejects.toMatchObject({ name: "TimeoutError" });
  await expect(within(1000, Promise.resolve(3))).resolves.toBe(3);
  const abort = new AbortController();
  const work = unlessEnded(abort.signal, never());
  abort.abort();
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
});
