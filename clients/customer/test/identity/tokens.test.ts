import { http, HttpResponse } from "msw";
import { beforeEach, expect, test, vi } from "vitest";
import { entryPasses, forgetPasses } from "@/features/queue/api/entry-pass";
import { answer, api } from "@/platform/api/client";
import { Problem } from "@/platform/api/problem";
import { refreshToken } from "@/platform/auth/refresh";
import { logOut, onLogOut } from "@/platform/auth/session";
import { memberStore, tokens } from "@/platform/auth/token-store";
import { closedGate } from "../support/gate";
import { server } from "../support/setup";

const member = {
  id: 1,
  email: "a@b.kr",
  nickname: "가나",
  role: "User",
  language: "Ko",
  createdAt: "2026-01-01T00:00:00Z",
};

/** A server with strict rotation: it counts refreshes, and how many ran at once. It answers them when `may` says so. */
function rotatingServer(may: Promise<void> = Promise.resolve()) {
  const seen = { refreshes: 0, atOnce: 0, most: 0, valid: "" };
  server.use(
    http.post("*/api/tokens", async () => {
      seen.most = Math.max(seen.most, ++seen.atOnce);
      seen.refreshes++;
      seen.valid = `token-${seen.refreshes}`;
      await may;
      seen.atOnce--;
      return HttpResponse.json({ accessToken: seen.valid, expiresIn: 600 });
    }),
    http.get("*/api/members/me", ({ request }) =>
      request.headers.get("Authorization") === `Bearer ${seen.valid}`
        ? HttpResponse.json(member)
        : HttpResponse.json({ code: "auth.required", status: 401 }, { status: 401 }),
    ),
  );
  return seen;
}

let inQueue = 0;

/** jsdom has no locks: a queue stands in, as the browser's lock manager would. */
beforeEach(() => {
  let last: Promise<unknown> = Promise.resolve();
  inQueue = 0;
  Object.defineProperty(navigator, "locks", {
    configurable: true,
    value: {
      request: (_: string, __: object, work: () => Promise<unknown>) => {
        inQueue++;
        const run = last.then(work);
        last = run.catch(() => undefined);
        return run;
      },
    },
  });
  tokens.drop();
});

test("requests that start together stay logged in by one refresh", async () => {
  const gate = closedGate();
  const seen = rotatingServer(gate.passed);
  localStorage.setItem("pickgo.member", "1");
  const all = Promise.all(Array.from({ length: 5 }, () => answer(api.GET("/api/members/me"))));
  await vi.waitFor(() => expect(inQueue).toBe(5));
  gate.open();
  await all;
  expect(seen.refreshes).toBe(1);
  expect(seen.most).toBe(1);
});

test("a request with a token that has ended is answered after one refresh", async () => {
  const seen = rotatingServer();
  tokens.accept({ accessToken: "old", expiresIn: 600 });
  expect(await answer(api.GET("/api/members/me"))).toEqual(member);
  expect(seen.refreshes).toBe(1);
});

test("a token that was renewed elsewhere is used without another refresh", async () => {
  const seen = rotatingServer();
  tokens.accept({ accessToken: "new", expiresIn: 600 });
  expect(await refreshToken("stale")).toBe("new");
  expect(seen.refreshes).toBe(0);
});

test("a write that is sent again after a refresh is still whole", async () => {
  rotatingServer();
  const bodies: unknown[] = [];
  server.use(
    http.post("*/api/payments", async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length === 1
        ? HttpResponse.json({ code: "auth.required" }, { status: 401 })
        : HttpResponse.json({ id: 1 }, { status: 201 });
    }),
  );
  tokens.accept({ accessToken: "old", expiresIn: 600 });
  await answer(api.POST("/api/payments", { body: { reservationId: "7K2M4Q8RTX" } }));
  expect(bodies).toEqual([{ reservationId: "7K2M4Q8RTX" }, { reservationId: "7K2M4Q8RTX" }]);
});

test("a login ends when its cookie is refused, and not in an outage", async () => {
  server.use(http.post("*/api/tokens", () => HttpResponse.json({ code: "tokens.invalid" }, { status: 401 })));
  localStorage.setItem("pickgo.member", "1");
  expect(await refreshToken(null)).toBeNull();
  expect(memberStore.get()).toEqual({ status: "guest" });

  server.use(http.post("*/api/tokens", () => HttpResponse.json({ code: "busy" }, { status: 503 })));
  localStorage.setItem("pickgo.member", "1");
  await expect(refreshToken(null)).rejects.toBeInstanceOf(Problem);
  expect(tokens.expected).toBe(true);
});

test("logging out forgets the entry passes, once the server has ended the login", async () => {
  const stop = onLogOut(forgetPasses);
  entryPasses.keep(7, { entryPass: "pass", passExpiresAt: "2099-01-01T00:00:00Z" });
  server.use(http.post("*/api/members/logout", () => HttpResponse.json({ code: "busy" }, { status: 503 })));
  await expect(logOut()).rejects.toBeInstanceOf(Problem);
  expect(entryPasses.read(7)).not.toBeNull();

  server.use(http.post("*/api/members/logout", () => new HttpResponse(null, { status: 204 })));
  await logOut();
  expect(entryPasses.read(7)).toBeNull();
  expect(memberStore.get()).toEqual({ status: "guest" });
  stop();
});
