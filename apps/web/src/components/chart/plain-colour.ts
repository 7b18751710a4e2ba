interface PlainColour {
  /** #rrggbb. */
  readonly hex: string
  /** 0 to 1. */
  readonly opacity: number
}

const known = new Map<string, PlainColour>()
let brush: CanvasRenderingContext2D | null = null

/** A colour as the browser knows it, mixed ones as well, in the notation that every program that opens a drawing reads. */
export function plainColour(colour: string): PlainColour {
  const found = known.get(colour)
  if (found) return found
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!brush) return { hex: '#000000', opacity: 1 }
  brush.clearRect(0, 0, 1, 1)
  brush.fillStyle = colour
  brush.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  const plain = { hex, opacity: Math.round((100 * alpha) / 255) / 100 }
  known.set(colour, plain)
  return plain
}
