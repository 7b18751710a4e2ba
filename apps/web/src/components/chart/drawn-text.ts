import { plainColour } from './plain-colour.ts'
import { svgElement } from './svg-element.ts'

interface Line {
  text: string
  readonly box: DOMRect
}

/** Lines into which the browser has broken a text, each with its place. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = []
  const range = document.createRange()
  for (let at = 0; at < node.data.length; at++) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const box = range.getClientRects()[0]
    const last = lines.at(-1)
    if (!box || box.width === 0) continue
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.text += node.data[at]
    else lines.push({ text: node.data[at] ?? '', box })
  }
  return lines.filter(({ text }) => text.trim() !== '')
}

let brush: CanvasRenderingContext2D | null = null

/** Height of a font above its base line. */
function ascentOf({ font }: CSSStyleDeclaration, height: number): number {
  brush ??= document.createElement('canvas').getContext('2d')
  if (!brush) return 0.8 * height
  brush.font = font
  return brush.measureText('x').fontBoundingBoxAscent
}

/** A text of the page as texts of a drawing, line by line where it stands. */
export function drawnText(node: Text, origin: DOMRect): SVGElement[] {
  const parent = node.parentElement
  if (!parent) return []
  const style = getComputedStyle(parent)
  return linesOf(node).map(({ text, box }) => {
    const element = svgElement('text', {
      x: Math.round(box.left - origin.left),
      y: Math.round(10 * (box.top - origin.top + ascentOf(style, box.height))) / 10,
      'font-family': style.fontFamily.replaceAll('"', "'"),
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      fill: plainColour(style.color).hex,
    })
    element.textContent = text.trim()
    return element
  })
}
