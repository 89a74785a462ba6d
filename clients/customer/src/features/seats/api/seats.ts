import { answer, api } from "@/platform/api/client";
import type { HoldRequest, Holds, SeatMap } from "@/platform/api/types";

/** The calls of one session that need its entry pass. */
export class SeatApi {
  readonly #id: number;
  readonly #pass: string;

  constructor(sessionId: number, entryPass: string) {
    this.#id = sessionId;
    this.#pass = entryPass;
  }

  get #parameters() {
    return { path: { id: this.#id }, header: { "Entry-Pass": this.#pass } };
  }

  map(signal: AbortSignal): Promise<SeatMap> {
    return answer(api.GET("/api/sessions/{id}/seats", { params: this.#parameters, signal }));
  }

  hold(request: HoldRequest): Promise<Holds> {
    return answer(api.POST("/api/sessions/{id}/holds", { params: this.#parameters, body: request }));
  }

  release(seats: number[]): Promise<undefined> {
    const query = { seats: seats.join(",") };
    return answer(api.DELETE("/api/sessions/{id}/holds", { params: { ...this.#parameters, query } }));
  }

  extend(): Promise<Holds> {
    return answer(api.POST("/api/sessions/{id}/holds/extend", { params: this.#parameters }));
  }
}
