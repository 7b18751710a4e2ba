import type { Claim, ReplacedClaim } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import type { AssumptionWords } from '../../figures/assumption-words.ts'
import { ClaimSource } from '../../figures/claim-source.tsx'
import { valueText } from '../../figures/quantity-text.ts'
import { claimAt } from './claims-in-finding.ts'
import type { ClaimsProps } from './claims-props.ts'

/** The promoter's claims that enter, each beside the claim that takes its place. */
export function ReplacedClaims({ report: { replaced }, words }: ClaimsProps) {
  const { t } = useTranslation('claims')
  if (replaced.length === 0) return null
  const label = ({ path, pointer }: ReplacedClaim) => words.wordsOf(path, pointer).label
  const told = (row: ReplacedClaim, id: string | null) => {
    const claim = id === null ? undefined : claimAt(words.scenario, row.pointer, id)
    return claim ? <ToldClaim claim={claim} {...words.wordsOf(row.path, row.pointer)} /> : t('stays')
  }
  const columns: Column<ReplacedClaim>[] = [
    { id: 'input', title: t('column.input'), cell: label, sortBy: label },
    { id: 'from', title: t('column.from'), cell: (r) => told(r, r.from) },
    { id: 'to', title: t('column.to'), cell: (r) => told(r, r.to) },
  ]
  return (
    <section className="stack" aria-labelledby="replaced">
      <h2 id="replaced">{t('replacedTitle', { count: replaced.length })}</h2>
      <DataTable caption={t('replacedCaption')} columns={columns} rows={replaced} />
    </section>
  )
}

function ToldClaim({ claim, unit, style }: { readonly claim: Claim } & Pick<AssumptionWords, 'unit' | 'style'>) {
  const { t: fields } = useTranslation('fields')
  return (
    <>
      <strong>{valueText(claim.value, style, fields)}</strong> {unit}
      <div className="soft small">
        <ClaimSource claim={claim} />
      </div>
    </>
  )
}
