import type { CDPSession, Page } from "@playwright/test";

declare global {
  interface Window {
    paint_?: { largest: number; what: string; shift: number; moved: string[] };
  }
}

/** A cheap phone on a bad line: 1.6 Mbit/s, 150 ms there and back, a processor a quarter as fast. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };
const SLOWER = 4;
/** A page has come to rest when nothing has been under way for so long; what a page loads in its own time begins within it. */
const REST_MS = 1500;
const LONGEST_MS = 6000;

export type Kind = "page" | "font" | "image";

function kindOf(type: string | undefined, url: string): Kind {
  return url.endsWith(".woff2") ? "font" : type === "Image" ? "image" : "page";
}

/** Counts what comes over the line: bodies as they are sent, with their headers. */
export class Transfers {
  readonly bytes: Record<Kind, number> = { page: 0, font: 0, image: 0 };
  readonly files: { url: string; bytes: number }[] = [];
  readonly #asked = new Map<string, { url: string; kind: Kind }>();
  #last = Date.now();

  static async of(page: Page): Promise<Transfers> {
    const line = await page.context().newCDPSession(page);
    await line.send("Network.enable");
    const transfers = new Transfers();
    line.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
      // Pictures that are drawn in the style sheet come with it.
      if (request.url.startsWith("data:")) return;
      transfers.#begin(requestId, request.url, kindOf(type, request.url));
    });
    line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
      transfers.#end(requestId, encodedDataLength),
    );
    line.on("Network.loadingFailed", ({ requestId }) => transfers.#end(requestId, 0));
    return transfers;
  }

  #begin(id: string, url: string, kind: Kind): void {
    this.#asked.set(id, { url, kind });
    this.#last = Date.now();
  }

  #end(id: string, bytes: number): void {
    const asked = this.#asked.get(id);
    if (!asked) return;
    this.#asked.delete(id);
    this.#last = Date.now();
    this.bytes[asked.kind] += bytes;
    this.files.push({ url: new URL(asked.url).pathname, bytes });
  }

  /** Not for ever: of a request that the browser gave up, the end is not always told. */
  async rest(page: Page): Promise<void> {
    const from = Date.now();
    const isBusy = () => this.#asked.size > 0 && Date.now() - from < LONGEST_MS;
    while (isBusy() || Date.now() - this.#last < REST_MS) await page.waitForTimeout(100);
  }
}

/** Notes the largest paint and every shift of the layout from the page's first frame on. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { largest: 0, what: "", shift: 0, moved: [] as string[] };
    window.paint_ = seen;
    const name = (element: Element | null | undefined) =>
      element ? `${element.tagName}.${element.getAttribute("class") ?? ""}`.slice(0, 80) : "?";
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
        seen.largest = entry.startTime;
        seen.what = name(entry.element);
      }
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        seen.shift += entry.value;
        const elements = entry.sources.map(({ node }) => name(node instanceof Element ? node : node?.parentElement));
        seen.moved.push(`${entry.value.toFixed(3)} ${elements.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

export async function painted(page: Page): Promise<NonNullable<Window["paint_"]>> {
  const seen = await page.evaluate(() => window.paint_);
  if (!seen) throw new Error("watchPaint comes before the page");
  return seen;
}

export async function slowDown(page: Page): Promise<CDPSession> {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", LINE);
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return line;
}
