/** A step of 1, 2 or 5 times a power of ten that cuts a range into about two hundred parts. */
export function sliderStep(least: number, most: number): number {
  const wished = (most - least) / 200
  if (!(wished > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(wished))
  const times = [1, 2, 5, 10].find((n) => n * power >= wished) ?? 10
  return times * power
}
