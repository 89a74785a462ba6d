import type { Page } from "@playwright/test";

/** An evening of sale in one room, in the form that the portal asks for it: a line that grows, then falls. */
export async function fakeSale(page: Page, sessionId: number): Promise<void> {
  const opened = Date.now() - 240_000;
  let asked = 0;
  await page.route(`**/api/admin/queues/${sessionId}`, async (route) => {
    const response = await route.fetch();
    const room = (await response.json()) as object;
    const step = asked++;
    const allowed = step < 18 ? 24 + step : 40;
    const figures = {
      waiting: Math.round(5200 + 160 * step - 4 * step * step),
      inside: Math.min(500, 90 + 22 * step),
      admittedPerSecond: Math.max(0, Math.min(allowed, 20 + step) - (step % 4)),
      allowedPerSecond: allowed,
    };
    await route.fulfill({ response, json: { ...room, ...figures } });
  });
  await page.route(/\/api\/admin\/audit\?/, (route) => {
    const entry = (id: number, useCase: string, seconds: number, changes: object) => ({
      id,
      at: new Date(opened + seconds * 1000).toISOString(),
      actorKind: "Operator",
      actorId: "2",
      useCase,
      subjectKind: "session",
      subjectId: String(sessionId),
      traceId: "0",
      changes: JSON.stringify(changes),
    });
    const items = [
      entry(3, "ResumeQueue", 330, { paused: [true, false] }),
      entry(2, "PauseQueue", 310, { paused: [false, true] }),
      entry(1, "SetAdmissionRate", 120, { capacity: [null, 500] }),
    ];
    return route.fulfill({ json: { items, page: 1, size: 20, total: items.length } });
  });
}
