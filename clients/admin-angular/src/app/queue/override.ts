const MAX_RATE = 10_000;
const MAX_CAPACITY = 1_000_000;

export interface Override {
  ratePerSecond: number | null;
  capacity: number | null;
}

/** What was typed, as the server takes it; empty gives it back to policy and session. Null where it is no such number. */
export function overrideOf(rate: string, capacity: string): Override | null {
  const ratePerSecond = numberOf(rate);
  const seats = numberOf(capacity);
  if (!isWithin(ratePerSecond, MAX_RATE) || !isWithin(seats, MAX_CAPACITY)) return null;
  if (seats !== null && !Number.isInteger(seats)) return null;
  return { ratePerSecond, capacity: seats };
}

function numberOf(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}

function isWithin(value: number | null, most: number): boolean {
  return value === null || (value >= 0 && value <= most);
}
