import { drawnText } from './drawn-text.ts'
import { plainColour } from './plain-colour.ts'
import { svgElement, svgNamespace } from './svg-element.ts'

/** What the sheets of the page give to the parts of a drawing. */
const written = [
  'opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
  'text-anchor',
  'font-size',
  'font-weight',
] as const
const forPage = ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden']
const margin = 20

/** Part of the figure that is pressed, not looked at. */
const notDrawn = '[data-drawn="no"]'

/** Colour of the inside or of the line: plain, with how much of it is seen. */
function writeColour(name: 'fill' | 'stroke', style: CSSStyleDeclaration, to: Element): void {
  const colour = style.getPropertyValue(name)
  if (colour === 'none' || colour.startsWith('url(')) {
    to.setAttribute(name, colour.replaceAll('"', ''))
    return
  }
  const { hex, opacity } = plainColour(colour)
  to.setAttribute(name, opacity === 0 ? 'none' : hex)
  to.setAttribute(`${name}-opacity`, String(opacity * Number(style.getPropertyValue(`${name}-opacity`))))
}

/** Everything that the sheets of the page say of a drawing is written into its copy. */
function writeStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const name of written) to.setAttribute(name, style.getPropertyValue(name))
  writeColour('fill', style, to)
  writeColour('stroke', style, to)
  for (const name of forPage) to.removeAttribute(name)
  if (to instanceof SVGSVGElement) to.setAttribute('overflow', 'visible')
  for (const [i, child] of [...from.children].entries()) {
    const copy = to.children[i]
    if (copy) writeStyle(child, copy)
  }
}

function drawnPart(part: SVGSVGElement, origin: DOMRect): SVGElement {
  const copy = part.cloneNode(true) as SVGSVGElement
  writeStyle(part, copy)
  const box = part.getBoundingClientRect()
  const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height }
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(Math.round(10 * value) / 10))
  copy.setAttribute('font-family', getComputedStyle(part).fontFamily.replaceAll('"', "'"))
  return copy
}

function drawnBox(part: HTMLElement, origin: DOMRect): SVGElement[] {
  const style = getComputedStyle(part)
  const { hex, opacity } = plainColour(style.backgroundColor)
  if (opacity === 0) return []
  const box = part.getBoundingClientRect()
  const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height }
  return [svgElement('rect', { ...place, rx: Number.parseFloat(style.borderRadius) || 0, fill: hex, 'fill-opacity': opacity })]
}

const seen = (element: Element) => !element.matches(notDrawn) && element.getClientRects().length > 0

/** Parts of the figure in the order in which they are painted. */
function partsOf(node: Node, origin: DOMRect): SVGElement[] {
  if (node instanceof Text) return drawnText(node, origin)
  if (!(node instanceof Element) || !seen(node)) return []
  if (node instanceof SVGSVGElement) return [drawnPart(node, origin)]
  const own = node instanceof HTMLElement ? drawnBox(node, origin) : []
  return [...own, ...[...node.childNodes].flatMap((child) => partsOf(child, origin))]
}

export interface Drawing {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** How far the parts reach: a drawing that is scrolled through on a narrow screen is wider than its frame. */
function reach(figure: HTMLElement): { right: number; bottom: number } {
  const boxes = [figure, ...figure.querySelectorAll('svg')].map((part) => part.getBoundingClientRect())
  return { right: Math.max(...boxes.map(({ right }) => right)), bottom: figure.getBoundingClientRect().bottom }
}

/**
 * A figure of the page as a drawing of its own, readable without the page: every colour and size written out, in the light colours on white
 * whatever the theme, with title, unit, legend and source as they stand around it.
 */
export function drawnSvg(figure: HTMLElement): Drawing {
  const page = document.documentElement
  page.dataset['drawing'] = 'light'
  try {
    const box = figure.getBoundingClientRect()
    const origin = new DOMRect(box.left - margin, box.top - margin)
    const { right, bottom } = reach(figure)
    const size = { width: Math.ceil(right - origin.left + margin), height: Math.ceil(bottom - origin.top + margin) }
    const svg = svgElement('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` })
    svg.append(svgElement('rect', { ...size, fill: '#ffffff' }), ...[...figure.childNodes].flatMap((child) => partsOf(child, origin)))
    svg.setAttribute('xmlns', svgNamespace)
    return { ...size, text: new XMLSerializer().serializeToString(svg) }
  } finally {
    delete page.dataset['drawing']
  }
}
