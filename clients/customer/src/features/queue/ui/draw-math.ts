import type { Draw } from "@/platform/api/types";

const NUMBER_BITS = 49n;
const WORD_BYTES = 8;

/** Every step from the seed to a member's number, so that a person can follow it by hand. */
export interface Arithmetic {
  commitment: string;
  text: string;
  hash: string;
  /** The hash's first 64 bits, as it is written and as a whole number. */
  head: string;
  headNumber: bigint;
  number: bigint;
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function commitmentOf(seed: string): Promise<string> {
  return sha256(seed);
}

export async function arithmeticOf(seed: string, sessionId: number, memberId: number): Promise<Arithmetic> {
  const text = `${seed}:${sessionId}:${memberId}`;
  const hash = await sha256(text);
  const head = hash.slice(0, WORD_BYTES * 2);
  const headNumber = BigInt(`0x${head}`);
  return {
    commitment: await commitmentOf(seed),
    text,
    hash,
    head,
    headNumber,
    number: headNumber >> (BigInt(WORD_BYTES * 8) - NUMBER_BITS),
  };
}

export type DrawnPlace = { kind: "exact" | "about"; place: number } | { kind: "absent" };

/** Where a number stands among those drawn: exactly where a sample names it, else between the two samples around it. */
export function placeOf(number: number, { rankSamples, total }: Pick<Draw, "rankSamples" | "total">): DrawnPlace {
  const known = rankSamples.find((sample) => sample.number === number);
  if (known) return { kind: "exact", place: known.place };
  const above = rankSamples.find((sample) => sample.number > number);
  if (rankSamples.length >= total || !above) return { kind: "absent" };
  const below = rankSamples.findLast((sample) => sample.number < number) ?? { place: 0, number: 0 };
  const share = (number - below.number) / (above.number - below.number);
  const between = below.place + share * (above.place - below.place);
  return { kind: "about", place: Math.max(1, Math.round(between)) };
}
