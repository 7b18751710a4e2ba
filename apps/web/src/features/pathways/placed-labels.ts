interface Point {
  readonly x: number
  readonly y: number
}
/** A dot that wants a label. */
export interface Labelled extends Point {
  readonly key: string
  readonly text: string
}
/** The drawing: its size, and all of its dots. */
interface Drawing {
  readonly width: number
  readonly height: number
  readonly dots: readonly Point[]
}
export interface PlacedLabel {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Cyrillic letters are wider than Latin ones. */
const characterWidth = (text: string): number => (/\p{Script=Cyrillic}/u.test(text) ? 7.3 : 6.3)
const lineHeight = 15
const gap = 8
const longest = 30
/** Half the side of the square that a dot takes. */
const reach = 5

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Labels beside their dots, where they neither leave the drawing nor lie on another label or on a dot; those without room are left out. The order of the
 * wanted labels decides who comes first.
 */
export function placedLabels(wanted: readonly Labelled[], { width, height, dots }: Drawing): PlacedLabel[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }))
  const placed: PlacedLabel[] = []
  for (const { key, x, y, text } of wanted) {
    const short = text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
    const length = short.length * characterWidth(short)
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? x + gap : x - gap - length
      const box = { left, right: left + length, top: y - lineHeight / 2, bottom: y + lineHeight / 2 }
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!inside || taken.some((other) => meets(box, other))) continue
      taken.push(box)
      placed.push({ key, x: anchor === 'start' ? x + gap : x - gap, y, text: short, anchor })
      break
    }
  }
  return placed
}
