import type { Marker } from "../platform/ui/chart";
import type { Done } from "./queue-api";
import type { Sample } from "./room-memory";

const TABLE_STEP_MS = 30_000;

/** The newest first, one for every half minute: a table of every second is read by nobody. */
export function tableOf(samples: readonly Sample[]): Sample[] {
  const rows: Sample[] = [];
  for (const sample of [...samples].reverse()) {
    const last = rows.at(-1);
    if (!last || last.at - sample.at >= TABLE_STEP_MS) rows.push(sample);
  }
  return rows;
}

/** What was done while the samples were taken. */
export function markersOf(
  done: readonly Done[],
  samples: readonly Sample[],
  named: (useCase: string) => string,
): Marker[] {
  const first = samples[0]?.at;
  if (first === undefined) return [];
  return done.map(({ at, useCase }) => ({ at: Date.parse(at), name: named(useCase) })).filter(({ at }) => at >= first);
}
