/** What this browser was told before; null where it was told nothing, or may keep nothing. */
export function stored<T extends string>(key: string, known: readonly T[]): T | null {
  try {
    const value = localStorage.getItem(key);
    return known.find((each) => each === value) ?? null;
  } catch {
    return null;
  }
}

/** Kept where the browser lets us; a browser that does not asks again next time. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
