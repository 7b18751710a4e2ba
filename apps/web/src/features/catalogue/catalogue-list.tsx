import type { CatalogueItem } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { wholeNumber } from '../../figures/numbers.ts'
import { titleLanguage } from '../../figures/title-language.ts'

const isWeb = (address: string) => /^https?:\/\//i.test(address)

/** The data behind the figures, item by item: year, unit, licence, source, what is known to be wrong. */
export function CatalogueList({ items }: { readonly items: readonly CatalogueItem[] }) {
  const { t } = useTranslation('data')
  return (
    <ul className="plain-list stack">
      {items.map((item) => (
        <li key={item.id} className="card">
          <h2 lang={titleLanguage(item.title)}>{item.title}</h2>
          <p>{item.holds}</p>
          <dl className="pairs">
            <Pair label={t('year')}>{item.year}</Pair>
            <Pair label={t('unit')}>{item.unit}</Pair>
            <Pair label={t('records')}>{wholeNumber(item.records)}</Pair>
            <Pair label={t('producer')}>{item.producer}</Pair>
            <Pair label={t('source')}>
              {item.address && isWeb(item.address) ? (
                <a href={item.address} target="_blank" rel="noopener noreferrer">
                  <bdi lang={titleLanguage(item.source)}>{item.source}</bdi>
                </a>
              ) : (
                <bdi lang={titleLanguage(item.source)}>{item.source}</bdi>
              )}
            </Pair>
            <Pair label={t('licence')}>{item.licence}</Pair>
          </dl>
          {item.faults.length > 0 && (
            <details>
              <summary>{t('faults', { count: item.faults.length })}</summary>
              <ul>
                {item.faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function Pair({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
