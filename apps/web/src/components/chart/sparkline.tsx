interface Props {
  readonly label: string
  readonly values: readonly (number | null)[]
  readonly low?: readonly (number | null)[]
  readonly high?: readonly (number | null)[]
}

const width = 240
const height = 44

/** A small line over time with its band; the card that holds it says the figures in words. */
export function Sparkline({ label, values, low = [], high = [] }: Props) {
  const most = Math.max(1e-9, ...values.map((v) => v ?? 0), ...high.map((v) => v ?? 0))
  const at = (value: number | null, index: number) =>
    `${((index / Math.max(1, values.length - 1)) * width).toFixed(1)},${(height - ((value ?? 0) / most) * (height - 3)).toFixed(1)}`
  const band = low.length > 0 ? [...high.map((v, i) => at(v ?? null, i)), ...low.map((v, i) => at(v ?? null, i)).reverse()].join(' ') : ''
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      style={{ height }}
    >
      {band && <polygon points={band} fill="var(--direct)" fillOpacity={0.2} />}
      <polyline points={values.map(at).join(' ')} fill="none" stroke="var(--direct)" strokeWidth={2} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
