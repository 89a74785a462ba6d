import type { AreaPrice, Grade, Prices } from "./prices-api";

export const GRADES: readonly Grade[] = ["P", "R", "S", "A"];
export const MAX_PRICE = 10_000_000;

/** A row as it is typed. In a session an empty price means: what every session costs. */
export interface Typed {
  grade: Grade;
  price: string;
}

export type Form = ReadonlyMap<number, Typed>;

/** What is decided: of every area where `session` is null, else of those that cost something else in it. */
export function decided(prices: Prices, session: number | null): readonly AreaPrice[] {
  if (session === null) return prices.areas;
  return prices.sessions.find((each) => each.sessionId === session)?.prices ?? [];
}

/** What is to be named in the edit. */
export function versionOf(prices: Prices, session: number | null): number {
  if (session === null) return prices.version;
  return prices.sessions.find((each) => each.sessionId === session)?.version ?? 0;
}

export function formOf(prices: Prices, session: number | null): Form {
  const known = new Map(decided(prices, session).map((each) => [each.areaId, each]));
  return new Map(
    prices.areas.map((area) => {
      const own = known.get(area.areaId);
      return [area.areaId, { grade: own?.grade ?? area.grade, price: own?.price.toString() ?? "" }];
    }),
  );
}

/** As the server takes it; null where a price is none. */
export function pricesOf(form: Form, session: number | null): AreaPrice[] | null {
  const prices: AreaPrice[] = [];
  for (const [areaId, { grade, price }] of form) {
    const digits = price.replaceAll(",", "").trim();
    if (digits === "" && session !== null) continue;
    if (!/^\d{1,8}$/.test(digits) || Number(digits) > MAX_PRICE) return null;
    prices.push({ areaId, grade, price: Number(digits) });
  }
  return prices;
}

/** What somebody else changed since it was read, by area: what it was, and what it is; null for what every session costs. */
export function changedMeanwhile(
  read: Prices,
  now: Prices,
  session: number | null,
): ReadonlyMap<number, { was: AreaPrice | null; is: AreaPrice | null }> {
  const before = new Map(decided(read, session).map((each) => [each.areaId, each]));
  const after = new Map(decided(now, session).map((each) => [each.areaId, each]));
  const changed = new Map<number, { was: AreaPrice | null; is: AreaPrice | null }>();
  for (const { areaId } of now.areas) {
    const [was, is] = [before.get(areaId) ?? null, after.get(areaId) ?? null];
    if (was?.price !== is?.price || was?.grade !== is?.grade) changed.set(areaId, { was, is });
  }
  return changed;
}
