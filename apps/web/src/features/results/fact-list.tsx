import { useTranslation } from 'react-i18next'
import type { Figure } from '../../figures/cut-reader.ts'
import { aboutText, rangeText } from '../../figures/figure-text.ts'
import { Traced } from '../../figures/traced.tsx'

export interface Fact {
  readonly label: string
  readonly figure: Figure
  readonly unit: string
}

/** A few large figures, each with its unit and range. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation('figures')
  const { t: words } = useTranslation('results')
  return (
    <dl className="facts">
      {facts.map((fact) => {
        const range = rangeText(fact.figure, t)
        return (
          <div className="fact" key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <span className="figure">
                <Traced figure={fact.figure} label={fact.label} text={aboutText(fact.figure, t)} />
              </span>
              <span>{fact.unit}</span>
              {range && <span className="soft"> · {words('chance', { range })}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
