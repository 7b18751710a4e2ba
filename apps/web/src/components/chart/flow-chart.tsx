import { Group } from '@visx/group'
import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import { useTranslation } from 'react-i18next'
import { useWidth } from './use-width.ts'

export interface FlowNode {
  readonly key: string
  readonly label: string
  readonly colour: string
  /** Its amount in words, beside its name. */
  readonly text: string
}
interface FlowLink {
  readonly from: string
  readonly to: string
  readonly value: number
}

interface Props {
  readonly label: string
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** Amount of a flow in words. */
  readonly valueText: (value: number) => string
}

const line = 18
const gap = 14
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** Flows from left to right, as wide as their amounts (Sankey). Labels stand beside their nodes, inwards at both ends. */
export function FlowChart({ label, nodes, links, valueText }: Props) {
  const { t } = useTranslation('components')
  const [frame, width] = useWidth<HTMLDivElement>()
  const drawn = Math.max(width, 620)
  const perSide = Math.max(...['from', 'to'].map((side) => new Set(links.map((l) => l[side as 'from' | 'to'])).size), 1)
  const height = Math.max(280, perSide * (line + gap))
  const graph = sankey<FlowNode, { source: string; target: string; value: number }>()
    .nodeId((n) => n.key)
    .nodeWidth(12)
    .nodePadding(gap)
    .extent([
      [1, 8],
      [drawn - 1, height - 8],
    ])({ nodes: nodes.map((n) => ({ ...n })), links: links.map((l) => ({ source: l.from, target: l.to, value: l.value })) })
  const path = sankeyLinkHorizontal()
  const letters = Math.floor(drawn / 3 / 7)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
    <section ref={frame} className="chart-scroll" tabIndex={0} aria-label={label}>
      <svg width={drawn} height={height} viewBox={`0 0 ${drawn} ${height}`} role="img" aria-label={label} className="chart-flow">
        {graph.links.map((link) => {
          const source = link.source as unknown as FlowNode
          const target = link.target as unknown as FlowNode
          return (
            <path
              key={`${source.key}-${target.key}`}
              d={path(link as never) ?? ''}
              fill="none"
              stroke={target.colour}
              strokeOpacity={0.35}
              strokeWidth={Math.max(1, link.width ?? 0)}
            >
              <title>{t('labelled', { label: `${source.label} → ${target.label}`, text: valueText(link.value) })}</title>
            </path>
          )
        })}
        {graph.nodes.map((node) => {
          const [x0, x1, y0, y1] = [node.x0 ?? 0, node.x1 ?? 0, node.y0 ?? 0, node.y1 ?? 0]
          const last = x1 > drawn - 20
          return (
            <Group key={node.key}>
              <rect x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} fill={node.colour} />
              <text className="strong" fontSize={12} x={last ? x0 - 6 : x1 + 6} y={(y0 + y1) / 2 + 4} textAnchor={last ? 'end' : 'start'}>
                {cut(node.label, letters)} · {node.text}
              </text>
            </Group>
          )
        })}
      </svg>
    </section>
  )
}
