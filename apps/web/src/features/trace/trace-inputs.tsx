import type { Claim, Names, TraceInput } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { ClaimSource } from '../../figures/claim-source.tsx'
import { modelNumber } from '../../figures/numbers.ts'
import { valueText } from '../../figures/quantity-text.ts'
import { cellWords, figureWords } from './figure-words.ts'
import { unitWords } from './unit-words.ts'

interface Props {
  readonly inputs: readonly TraceInput[]
  readonly names: Names
  readonly onOpen: (figure: string) => void
}

/** Every number of the formula: value, unit, and where it stands. */
export function TraceInputs({ inputs, names, onOpen }: Props) {
  const { t } = useTranslation('trace')
  const columns: Column<TraceInput>[] = [
    { id: 'name', title: t('column.name'), cell: (i) => <code className="formula">{i.name}</code>, sortBy: (i) => i.name },
    { id: 'value', title: t('column.value'), cell: (i) => modelNumber(i.value), sortBy: (i) => i.value, number: true },
    { id: 'unit', title: t('column.unit'), cell: (i) => unitWords(i.unit, t) },
    { id: 'from', title: t('column.from'), cell: (i) => <Origin input={i} names={names} onOpen={onOpen} /> },
  ]
  return (
    <div className="wide-table">
      <DataTable caption={t('inputs', { count: inputs.length })} columns={columns} rows={inputs} />
    </div>
  )
}

/** Where a number stands: a law, another figure, a cell of a source table, or an assumption with its claims. */
function Origin({ input, names, onOpen }: { readonly input: TraceInput } & Omit<Props, 'inputs'>) {
  const { t } = useTranslation('trace')
  const { figure, law, cell, path } = input
  if (law) return <span lang="en">{law}</span>
  if (figure)
    return (
      <button type="button" className="trace-link" onClick={() => onOpen(figure)}>
        {figureWords(figure, names, t)}
      </button>
    )
  if (cell?.startsWith('constant[')) return cellWords(cell, names, t)
  if (cell)
    return (
      <>
        {t('cell')}: {cellWords(cell, names, t)} <code className="small soft formula">{cell}</code>
      </>
    )
  return (
    <div className="stack-tight">
      <Claims input={input} />
      <code className="small soft formula">{path}</code>
    </div>
  )
}

/** What is said about an assumption: the claim that enters, then the others, folded away. */
function Claims({ input }: { readonly input: TraceInput }) {
  const { t } = useTranslation('trace')
  const claims = input.claims ?? []
  const used = claims.find(({ id }) => id === input.chosen)
  const others = claims.filter((claim) => claim !== used)
  return (
    <div className="stack-tight" data-testid="claims">
      {used ? <ClaimWords claim={used} say="chosen" /> : t('ofModel')}
      {others.length > 0 && (
        <details>
          <summary>{t('otherClaims', { count: others.length })}</summary>
          <ul className="plain-list stack-tight">
            {others.map((claim) => (
              <li key={claim.id}>
                <ClaimWords claim={claim} say="otherClaim" />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** A claim: its value, how sure it is, who says so, when. */
function ClaimWords({ claim, say }: { readonly claim: Claim; readonly say: 'chosen' | 'otherClaim' }) {
  const { t } = useTranslation('trace')
  const { t: fields } = useTranslation('fields')
  return (
    <div>
      {t(say, { value: valueText(claim.value, 'plain', fields), confidence: fields(`confidence.${claim.confidence}`) })}{' '}
      <ClaimSource claim={claim} />
    </div>
  )
}
