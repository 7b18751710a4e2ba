import type { Claim } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { partialDate } from './numbers.ts'
import { titleLanguage } from './title-language.ts'
import { withPieces } from './with-pieces.tsx'

/** Only web addresses become links; anything else stays text. */
const isWeb = (address: string) => /^https?:\/\//i.test(address)

/** Who says so, where and when. */
export function ClaimSource({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('fields')
  const { t: components } = useTranslation('components')
  const { title, address, date } = claim.source
  const said = <bdi lang={titleLanguage(title)}>{title}</bdi>
  const linked =
    address && isWeb(address) ? (
      <a href={address} target="_blank" rel="noopener noreferrer">
        {said}
      </a>
    ) : (
      said
    )
  return (
    <>
      {withPieces((words) => components('labelled', { ...words, label: t(`said.${claim.said}`) }), { text: linked })}
      {date && `, ${partialDate(date)}`}
    </>
  )
}
