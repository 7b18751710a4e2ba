import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/table/data-table.tsx'
import { ClaimSource } from '../../figures/claim-source.tsx'
import { netShares } from '../../figures/net-shares.ts'
import { placeName } from '../../figures/place-name.ts'
import { plausibleText, quantityText } from '../../figures/quantity-text.ts'
import { chosenClaim } from '../../figures/quantity-value.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { useParameters } from '../../requests/parameters.ts'
import { useVersion } from '../../requests/version.ts'

/** The shares behind the steps: their value, range, whose word they are, and where they were set. */
export function NetShares({ run, names, place }: SectionProps & { readonly place: string }) {
  const { t } = useTranslation('net')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const ownAsked = useVersion(run.scenario, run.version)
  const modelAsked = useParameters()
  const [version, parameters] = [ownAsked.data, modelAsked.data]
  if (!version || !parameters) return <Waiting of={[ownAsked, modelAsked]} />
  const { scenario } = version
  const rows = netShares(scenario, parameters, place, names)
  return (
    <section className="stack" aria-labelledby="net-shares">
      <h2 id="net-shares">{t('sharesTitle', { place: placeName(place, names, figures) })}</h2>
      {scenario.counterfactual && <p className="prose">{t('counterfactual')}</p>}
      <DataTable
        caption={t('sharesCaption', { preset: t(`preset.${scenario.net?.preset ?? 'standard'}`) })}
        rows={rows}
        columns={[
          { id: 'share', title: t('column.share'), cell: (r) => fields(`label.${r.field}`) },
          { id: 'value', title: t('column.value2'), cell: (r) => quantityText(r.quantity, 'share', fields), number: true },
          { id: 'range', title: t('column.range'), cell: (r) => plausibleText(r.quantity, 'share', fields), number: true },
          {
            id: 'whose',
            title: t('column.whose'),
            cell: (r) => {
              const claim = chosenClaim(r.quantity)
              return claim ? <ClaimSource claim={claim} /> : t('bare')
            },
          },
          { id: 'from', title: t('column.from'), cell: (r) => t(`from.${r.from}`) },
        ]}
      />
    </section>
  )
}
