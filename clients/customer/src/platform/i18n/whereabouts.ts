/** Where, in full: many venues have several halls, and one stands before the wrong door easily. */
export function whereabouts({ venue, hall }: { venue: string; hall: string | null }): string {
  return hall ? `${venue} ${hall}` : venue;
}
