import { answer, api } from "@/platform/api/client";
import { toProblem } from "@/platform/api/problem";
import { PLACE_MS, timeLimit } from "@/platform/api/time-limit";
import type { JoinProof, Place } from "@/platform/api/types";
import type { Challenge } from "./proof-of-work";

/** Joins; where the session asks for work first, it is done here, and nobody has anything to see or to solve. */
export async function joinQueue(sessionId: number, signal?: AbortSignal): Promise<Place> {
  try {
    return await join(sessionId, null, signal);
  } catch (error) {
    const { proofOfWork } = toProblem(error);
    if (!proofOfWork) throw error;
    return await join(sessionId, await prove(proofOfWork, signal), signal);
  }
}

function join(sessionId: number, proof: JoinProof | null, signal?: AbortSignal): Promise<Place> {
  return answer(
    api.POST("/api/sessions/{id}/queue", {
      params: { path: { id: sessionId } },
      body: proof ? { proof } : undefined,
      signal: timeLimit(PLACE_MS, signal),
    }),
  );
}

async function prove(challenge: Challenge, signal?: AbortSignal): Promise<JoinProof> {
  const worker = new Worker(new URL("./proof-worker.ts", import.meta.url), { type: "module" });
  try {
    const numbers = await new Promise<number[]>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.addEventListener("message", ({ data }: MessageEvent<number[]>) => resolve(data));
      worker.addEventListener("error", () => reject(new Error("The worker that proves the work failed.")));
      worker.postMessage(challenge);
    });
    return { challenge: challenge.challenge, numbers };
  } finally {
    worker.terminate();
  }
}
