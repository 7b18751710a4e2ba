import type { Names, Trace } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { modelNumber, threeDigits } from '../../figures/numbers.ts'
import { TraceInputs } from './trace-inputs.tsx'
import { TracePaths } from './trace-paths.tsx'
import { unitWords } from './unit-words.ts'

interface Props {
  readonly trace: Trace
  readonly names: Names
  /** The figure as it stands on the page; absent for figures that stand in traces alone. */
  readonly onPage?: string
  readonly onOpen: (figure: string) => void
}

/** As many digits as a reader bears; all of them stand in the formula's numbers. */
const headNumber = (value: number) => (Math.abs(value) >= 0.001 ? threeDigits(value) : modelNumber(value))

/** One figure: its value, its formula, the largest paths behind it, and every number of the formula with where it stands. */
export function TraceAccount({ trace, names, onPage, onOpen }: Props) {
  const { t } = useTranslation('trace')
  const fromTables = trace.inputs.some(({ cell }) => cell !== undefined && !cell.startsWith('constant['))
  return (
    <>
      <div className="stack-tight">
        <p className="lead" data-testid="trace-value">
          <strong>{t('value', { value: headNumber(trace.value), unit: unitWords(trace.unit, t) })}</strong>
        </p>
        {onPage && <p className="soft small">{t('onPage', { shown: onPage })}</p>}
      </div>
      {trace.formula && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
        <section className="stack-tight formula-box" aria-label={t('formula')} tabIndex={0}>
          <h3>{t('formula')}</h3>
          <code className="formula">{trace.formula}</code>
        </section>
      )}
      {trace.paths.length > 0 && <TracePaths trace={trace} names={names} onOpen={onOpen} />}
      {trace.inputs.length > 0 && <TraceInputs inputs={trace.inputs} names={names} onOpen={onOpen} />}
      <p className="small soft">
        {t('address')}: <code className="formula">{trace.figure}</code>
        {fromTables && (
          <>
            {' · '}
            <Link to="/data">{t('sources')}</Link>
          </>
        )}
      </p>
    </>
  )
}
