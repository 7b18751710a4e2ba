import type { Estimate, Names } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type GrossAndNet, grossAndNet, grossAndNetOfRegions } from '../../figures/net-posts.ts'
import { placeName } from '../../figures/place-name.ts'
import { FactList } from './fact-list.tsx'
import { NetSentence } from './net-sentence.tsx'

interface Props {
  readonly run: string
  readonly estimate: Estimate
  readonly names: Names
}

/** Gross and net posts of each host economy side by side, explained, never mixed. */
export function GrossAndNetPosts({ run, estimate, names }: Props) {
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
      {places.map((of) => (
        <SideBySide key={of.place} {...of} name={placeName(of.place, names, figures)} />
      ))}
      {grossAndNetOfRegions(estimate).map((of) => (
        <p key={of.place} className="prose">
          <NetSentence {...of} place={placeName(of.place, names, figures)} /> {t('partOfCountry')}
        </p>
      ))}
      <div className="notice" data-tone="accent">
        <p>{t('sideText')}</p>
        <p className="not-printed">
          <Link to="/runs/$id/$section" params={{ id: run, section: 'net' }} search={true}>
            {t('sideLink')}
          </Link>
        </p>
      </div>
    </section>
  )
}

/** One economy: the sentence, then the two figures beside each other. */
function SideBySide({ gross, net, name }: GrossAndNet & { readonly name: string }) {
  const { t } = useTranslation('net')
  const { t: results } = useTranslation('results')
  const unit = results('unit.steady')
  return (
    <div className="stack-tight">
      <p className="prose">
        <NetSentence place={name} gross={gross} net={net} />
      </p>
      <FactList
        facts={[
          { label: t('headingIn', { heading: t('grossHeading'), place: name }), figure: gross, unit },
          { label: t('headingIn', { heading: t('netHeading'), place: name }), figure: net, unit },
        ]}
      />
    </div>
  )
}
