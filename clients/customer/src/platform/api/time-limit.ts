/** A request for something that a person waits for with open eyes. */
export const PLACE_MS = 4000;
const READ_MS = 10_000;
/** What changes something may wait for a bank; asking again early would only be told that the first is under way. */
const WRITE_MS = 30_000;

/** No request waits for ever: a line that went silent looks like one that is slow. */
export function limitOf(method: string): number {
  return method === "GET" || method === "HEAD" ? READ_MS : WRITE_MS;
}

/** Ends by a `TimeoutError` after so long, or earlier by whoever else may end it. */
export function timeLimit(milliseconds: number, signal?: AbortSignal | null): AbortSignal {
  const limit = AbortSignal.timeout(milliseconds);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

/** The outcome, or the reason why the signal ended first. */
export function unlessEnded<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason as Error);
    signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

/** The outcome, or a `TimeoutError` when it takes longer. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("Took too long", "TimeoutError")), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
