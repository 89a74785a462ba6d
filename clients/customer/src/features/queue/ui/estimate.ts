export type Estimate = { kind: "underMinute" } | { kind: "minutes"; from: number; to: number } | { kind: "hours" };

/** An estimate is a guess, so it is told as a range: ±20 %, in whole minutes. */
export function estimateOf(seconds: number | null): Estimate | null {
  if (seconds === null) return null;
  if (seconds < 60) return { kind: "underMinute" };
  if (seconds >= 3600) return { kind: "hours" };
  const from = Math.max(1, Math.floor((seconds * 0.8) / 60));
  return { kind: "minutes", from, to: Math.max(from, Math.ceil((seconds * 1.2) / 60)) };
}
