import type { paths } from "@pickgo/api";
import createClient from "openapi-fetch";
import { fetchAsMember } from "@/platform/auth/fetch-as-member";
import { isAborted, problemOf, toProblem } from "./problem";
import { credentials, serverOrigin } from "./server";

export const api = createClient<paths>({
  baseUrl: serverOrigin,
  credentials,
  fetch: (request) => fetchAsMember(request),
});

type Outcome<T> = { data?: T; error?: unknown; response: Response };

/** The answer's body, or the refusal as a thrown {@link Problem}. An abort stays an abort. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  let outcome: Outcome<T>;
  try {
    outcome = await call;
  } catch (error) {
    throw isAborted(error) ? error : toProblem(error);
  }
  if (!outcome.response.ok) throw await problemOf(outcome.response, outcome.error);
  return outcome.data as T;
}
