const monthsAYear = 12

/** Calendar month `k` months after the start: ("2027-11", 3) is "2028-02". */
export function calendarMonth(start: string, k: number): string {
  const count = Number(start.slice(0, 4)) * monthsAYear + Number(start.slice(5, 7)) - 1 + k
  return `${String(Math.floor(count / monthsAYear)).padStart(4, '0')}-${String((count % monthsAYear) + 1).padStart(2, '0')}`
}
