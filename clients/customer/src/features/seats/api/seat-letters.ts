/** One letter a seat, as the server's SeatLetters and seat_letters.lua spell them; Architecture.Tests compares the three. */
export const SEAT_LETTERS = {
  available: "A",
  held: "H",
  pending: "P",
  reserved: "R",
  blocked: "B",
  absent: "-",
} as const;

export type SeatLetter = (typeof SEAT_LETTERS)[keyof typeof SEAT_LETTERS];
