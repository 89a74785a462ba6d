import { sha256 } from "@noble/hashes/sha2.js";

/** What the refusal `queue.proof-of-work` asks for. */
export interface Challenge {
  challenge: string;
  puzzles: number;
  bits: number;
}

const HASH_BYTES = 32;

/** For each puzzle the first number whose SHA-256(SHA-256(challenge) ‖ puzzle ‖ number) begins with so many zero bits. */
export function solve({ challenge, puzzles, bits }: Challenge): number[] {
  const input = new Uint8Array(HASH_BYTES + 8);
  input.set(sha256(new TextEncoder().encode(challenge)));
  const view = new DataView(input.buffer);
  return Array.from({ length: puzzles }, (_, puzzle) => {
    view.setUint32(HASH_BYTES, puzzle);
    let number = 0;
    do view.setUint32(HASH_BYTES + 4, number);
    while (Math.clz32(headOf(sha256(input))) < bits && ++number);
    return number;
  });
}

function headOf(hash: Uint8Array): number {
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0);
}
