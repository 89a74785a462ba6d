import { toProblem } from "./problem";

const PREFIX = "pickgo.idempotency.";
const TRIES = 4;

/**
 * Runs a request that makes something under a key that outlives retries and reloads, so that it is made once. The key is
 * given up only when the outcome is known: an answer, or a refusal that asking again would not change.
 */
export async function withIdempotency<T>(intent: string, send: (key: string) => Promise<T>): Promise<T> {
  const slot = PREFIX + intent;
  const key = sessionStorage.getItem(slot) ?? crypto.randomUUID();
  sessionStorage.setItem(slot, key);
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await send(key);
      sessionStorage.removeItem(slot);
      return result;
    } catch (error) {
      const problem = toProblem(error);
      if (!problem.passing) sessionStorage.removeItem(slot);
      if (!problem.passing || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300 * 2 ** attempt));
    }
  }
}
