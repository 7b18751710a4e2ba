import type { TransitionRow } from '@shiftwork/contracts'
import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear, scaleSqrt } from '@visx/scale'
import { useTranslation } from 'react-i18next'
import { useWidth } from '../../components/chart/use-width.ts'
import { inputNumber, percent } from '../../figures/numbers.ts'
import { isBacked, monthsText, payText } from './evidence-text.ts'
import { placedLabels } from './placed-labels.ts'

export const measures = ['pay', 'likeness'] as const
export type Measure = (typeof measures)[number]

interface Props {
  readonly rows: readonly TransitionRow[]
  readonly nameOf: (row: TransitionRow) => string
  /** What is drawn upwards. */
  readonly measure: Measure
}
const edge = { top: 12, right: 14, bottom: 46, left: 52 }
const height = 380
const leastWidth = 120
/** Months at which the axis has a tick: they lie ever farther apart. */
const monthTicks = [1, 3, 6, 12, 24, 36, 48, 60]
/** How many of the nearest moves are named, if there is room. */
const named = 30
const many = 60
/** Narrower drawings have no room for words between the dots. */
const roomy = 420

const colourOf = (row: TransitionRow) => (row.viable ? (isBacked(row) ? 'var(--direct)' : 'var(--paper)') : 'var(--paper-sunk)')
const strokeOf = (row: TransitionRow) => (row.viable ? 'var(--direct)' : 'var(--line-strong)')

/** Pay always shows what lies around "the same"; likeness begins at none. */
function domainOf(values: readonly number[], measure: Measure): [number, number] {
  if (measure === 'pay') return [Math.min(0.9, ...values) - 0.02, Math.max(1.1, ...values) + 0.02]
  return [Math.min(0, ...values), 1]
}

/** The dots with their axes, and the names of the nearest where there is room. */
export function MoveDrawing({ rows, nameOf, measure }: Props) {
  const { t } = useTranslation('pathways')
  const [frame, width] = useWidth<HTMLDivElement>()
  const inner = { width: Math.max(leastWidth, width - edge.left - edge.right), height: height - edge.top - edge.bottom }
  const heightOf = (row: TransitionRow) => (measure === 'pay' ? (row.payRatio ?? 1) : row.similarity)
  const x = scaleSqrt({ domain: [0, Math.max(1, ...rows.map(({ months }) => months)) * 1.03], range: [0, inner.width] })
  const y = scaleLinear({ domain: domainOf(rows.map(heightOf), measure), range: [inner.height, 0] })
  const dots = rows.map((row) => ({ row, key: `${row.from}-${row.to}`, x: x(row.months), y: y(heightOf(row)), text: nameOf(row) }))
  const labels = placedLabels(dots.slice(0, named), { ...inner, dots })
  const radius = rows.length > many ? 4 : 5.5
  const ticks = monthTicks.filter((month) => month <= (x.domain()[1] ?? 0))
  return (
    <div ref={frame}>
      <svg className="chart-svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('chartLabel')}>
        <Group left={edge.left} top={edge.top}>
          {y.ticks(5).map((tick) => (
            <line key={tick} className="grid-line" x1={0} x2={inner.width} y1={y(tick)} y2={y(tick)} />
          ))}
          {measure === 'pay' && (
            <>
              <line className="axis-line" strokeDasharray="4 3" x1={0} x2={inner.width} y1={y(1)} y2={y(1)} />
              {inner.width > roomy && (
                <text x={inner.width} y={y(1) - 8} textAnchor="end">
                  {t('samePay')}
                </text>
              )}
            </>
          )}
          {dots.toReversed().map(({ row, key, x: cx, y: cy, text }) => (
            <circle key={key} cx={cx} cy={cy} r={radius} fill={colourOf(row)} stroke={strokeOf(row)} strokeWidth={1.5} fillOpacity={0.85}>
              <title>{t('dot', { name: text, months: monthsText(row.months, t), pay: payText(row.payRatio, t) })}</title>
            </circle>
          ))}
          {labels.map((label) => (
            <text key={label.key} className="strong label-on-chart" x={label.x} y={label.y + 4} textAnchor={label.anchor}>
              {label.text}
            </text>
          ))}
          <AxisLeft
            scale={y}
            numTicks={5}
            tickFormat={(value) => (measure === 'pay' ? percent(Number(value)) : inputNumber(Number(value)))}
            hideAxisLine
            hideTicks
            tickLabelProps={{ fontSize: 12, textAnchor: 'end', dx: -4, dy: 4 }}
          />
          <AxisBottom
            scale={x}
            top={inner.height}
            tickValues={ticks}
            tickFormat={(value) => inputNumber(Number(value))}
            axisLineClassName="axis-line"
            hideTicks
            label={t('axisMonths')}
            labelProps={{ fontSize: 12, textAnchor: 'middle' }}
            tickLabelProps={{ fontSize: 12, textAnchor: 'middle' }}
          />
        </Group>
      </svg>
    </div>
  )
}
