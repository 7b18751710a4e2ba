import type { Names, Trace, TracePath } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { modelNumber, percent, threeDigits } from '../../figures/numbers.ts'
import { nodeWords } from './figure-words.ts'
import { unitWords } from './unit-words.ts'

interface Props {
  readonly trace: Trace
  readonly names: Names
  readonly onOpen: (figure: string) => void
}

const chainOf = ({ steps }: TracePath): string[] => [...steps.slice(0, 1).map((s) => s.from), ...steps.map((s) => s.to)]

/** The largest chains of purchases behind a figure, in names, and what all the others come to; each opens on its factors. */
export function TracePaths({ trace, names, onOpen }: Props) {
  const { t } = useTranslation('trace')
  const amount = (value: number) => ({ value: threeDigits(value), unit: unitWords(trace.unit, t), share: percent(value / trace.value) })
  return (
    <section className="stack-tight" aria-labelledby="trace-paths">
      <h3 id="trace-paths">{t('paths')}</h3>
      <p className="soft small">{t('pathsText')}</p>
      <ol className="stack-tight" data-testid="paths">
        {trace.paths.map((path) => (
          <li key={chainOf(path).join('>')}>
            {chainOf(path)
              .map((node) => nodeWords(node, names, t))
              .join(' → ')}
            : <strong>{t('path', amount(path.value))}</strong>
            <Factors path={path} names={names} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      <p>{t('rest', amount(trace.rest))}</p>
      {!trace.exact && <p className="soft">{t('notExact')}</p>}
    </section>
  )
}

/** What is multiplied along a chain; each factor is a figure of its own. */
function Factors({ path, names, onOpen }: { readonly path: TracePath } & Omit<Props, 'trace'>) {
  const { t } = useTranslation('trace')
  return (
    <details className="small">
      <summary>{t('steps')}</summary>
      <ul className="plain-list stack-tight">
        {path.steps.map((step) => (
          <li key={step.figure}>
            <button type="button" className="trace-link" onClick={() => onOpen(step.figure)}>
              {t('step', { from: nodeWords(step.from, names, t), to: nodeWords(step.to, names, t) })}
            </button>{' '}
            {t('value', { value: modelNumber(step.value), unit: unitWords(step.unit, t) })}
          </li>
        ))}
      </ul>
    </details>
  )
}
