/** Calendar month `k` months after another: ("2027-11", 3) is "2028-02". */
export function addMonths(month: string, k: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + k
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Calendar months of a horizon. */
export function monthsFrom(start: string, months: number): string[] {
  return Array.from({ length: months }, (_, k) => addMonths(start, k))
}

/** Calendar year of month `k` after the start. */
export function yearOf(start: string, k: number): number {
  return Number(start.slice(0, 4)) + Math.floor((Number(start.slice(5, 7)) - 1 + k) / 12)
}
