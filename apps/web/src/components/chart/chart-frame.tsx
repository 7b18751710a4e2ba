import { type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { WholeTable } from '../table/whole-table.ts'
import { SaveChart } from './save-chart.tsx'

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
  /** The table stands on the page in any case: no button puts it in place of the drawing. */
  readonly tableBeneath?: boolean
}

/** What every chart has: a title that says the finding, its unit, its source, its table, and the way to take it along. */
export function ChartFrame({ title, unit, source, level = 2, legend = [], children, table, tableBeneath = false }: Props) {
  const { t } = useTranslation('components')
  const [asTable, setAsTable] = useState(false)
  const [saving, setSaving] = useState(false)
  const reading = useReading(asTable, setAsTable)
  const heading = useId()
  const menu = useId()
  return (
    <figure className="chart" aria-labelledby={heading} ref={reading.frame}>
      <figcaption>
        <div className="row-apart">
          {level === 2 ? <h2 id={heading}>{title}</h2> : <h3 id={heading}>{title}</h3>}
          <div className="row" data-drawn="no">
            {!tableBeneath && (
              <button type="button" className="button" data-kind="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {t('asTable')}
              </button>
            )}
            <button
              type="button"
              className="button"
              data-kind="quiet"
              aria-expanded={saving}
              aria-controls={menu}
              onClick={() => setSaving(!saving)}
            >
              {t('save.open')}
            </button>
          </div>
        </div>
        <SaveChart id={menu} open={saving} title={title} unit={unit} source={source} figure={reading.figure} table={reading.table} />
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
      {reading.whole && (
        <div hidden data-drawn="no" ref={reading.twin}>
          <WholeTable value={true}>{table}</WholeTable>
        </div>
      )}
    </figure>
  )
}

/** Shows the drawing, or the whole table out of sight, for as long as somebody reads it. */
function useReading(asTable: boolean, setAsTable: (asTable: boolean) => void) {
  const frame = useRef<HTMLElement>(null)
  const twin = useRef<HTMLDivElement>(null)
  const [whole, setWhole] = useState(false)
  function figure<Read>(read: (figure: HTMLElement) => Read): Read | null {
    flushSync(() => setAsTable(false))
    try {
      return frame.current && read(frame.current)
    } finally {
      setAsTable(asTable)
    }
  }
  function table<Read>(read: (table: HTMLTableElement) => Read): Read | null {
    flushSync(() => setWhole(true))
    try {
      const shown = twin.current?.querySelector('table')
      return shown ? read(shown) : null
    } finally {
      setWhole(false)
    }
  }
  return { frame, twin, whole, figure, table }
}
