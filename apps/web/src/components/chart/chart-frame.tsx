import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface LegendEntry {
  readonly label: string
  readonly colour: string
}

interface Props {
  /** The finding that the chart shows, as a sentence. */
  readonly title: string
  readonly unit: string
  readonly source: string
  /** Level of the heading: 3 where the chart stands in a part with a heading of its own. */
  readonly level?: 2 | 3
  readonly legend?: readonly LegendEntry[]
  readonly children: ReactNode
  /** The same figures as a table. */
  readonly table: ReactNode
}

/** What every chart has: a title that says the finding, its unit, its source, and its table. */
export function ChartFrame({ title, unit, source, level = 2, legend = [], children, table }: Props) {
  const { t } = useTranslation('components')
  const [asTable, setAsTable] = useState(false)
  const heading = useId()
  return (
    <figure className="chart" aria-labelledby={heading}>
      <figcaption>
        <div className="row-apart">
          {level === 2 ? <h2 id={heading}>{title}</h2> : <h3 id={heading}>{title}</h3>}
          <button type="button" className="button" data-kind="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('asTable')}
          </button>
        </div>
        <span className="soft small">{unit}</span>
      </figcaption>
      {!asTable && legend.length > 0 && (
        <ul className="legend">
          {legend.map((entry) => (
            <li key={entry.label}>
              <span className="swatch" style={{ background: entry.colour }} />
              {entry.label}
            </li>
          ))}
        </ul>
      )}
      {asTable ? table : children}
      <p className="soft small">{source}</p>
    </figure>
  )
}
