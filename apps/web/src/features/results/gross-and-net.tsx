import type { Estimate, Names, Run } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { aboutText, rangeText } from '../../figures/figure-text.ts'
import { grossAndNet, grossAndNetOfRegions } from '../../figures/net-posts.ts'
import { netSentence } from '../../figures/net-sentence.ts'
import { placeName } from '../../figures/place-name.ts'

interface Props {
  readonly run: Run
  readonly estimate: Estimate
  readonly names: Names
}

/** Gross and net posts of each host economy side by side, explained, never mixed. */
export function GrossAndNet({ run, estimate, names }: Props) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const { t: results } = useTranslation('results')
  const places = grossAndNet(estimate)
  if (places.length === 0)
    return (
      <div className="notice" data-tone="accent">
        <p>
          <strong>{results('grossTitle')}</strong> {results('grossText')}
        </p>
      </div>
    )
  return (
    <section className="stack" aria-labelledby="gross-and-net">
      <h2 id="gross-and-net">{t('sideTitle')}</h2>
      {places.map(({ place, gross, net }) => {
        const name = placeName(place, names, figures)
        return (
          <div key={place} className="stack-tight">
            <p className="prose">{netSentence({ place: name, gross, net }, t, figures)}</p>
            <dl className="facts">
              {(
                [
                  ['grossHeading', gross],
                  ['netHeading', net],
                ] as const
              ).map(([heading, figure]) => (
                <div className="fact" key={heading}>
                  <dt>
                    {t(heading)}, {name}
                  </dt>
                  <dd>
                    <span className="figure">{aboutText(figure, figures)}</span>
                    <span>{results('unit.steady')}</span>
                    {rangeText(figure, figures) && (
                      <span className="soft"> · {results('chance', { range: rangeText(figure, figures) })}</span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )
      })}
      {grossAndNetOfRegions(estimate).map((of) => (
        <p key={of.place} className="prose">
          {netSentence({ ...of, place: placeName(of.place, names, figures) }, t, figures)} {t('partOfCountry')}
        </p>
      ))}
      <div className="notice" data-tone="accent">
        <p>{t('sideText')}</p>
        <p>
          <Link to="/runs/$id/$section" params={{ id: run.id, section: 'net' }} search={true}>
            {t('sideLink')}
          </Link>
        </p>
      </div>
    </section>
  )
}
