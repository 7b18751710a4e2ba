import type { Claim } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { partialDate } from './numbers.ts'

/** Only web addresses become links; anything else stays text. */
const isWeb = (address: string) => /^https?:\/\//i.test(address)

/** Who says so, where and when. */
export function ClaimSource({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('fields')
  const { title, address, date } = claim.source
  return (
    <>
      {t(`said.${claim.said}`)}:{' '}
      {address && isWeb(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      {date && `, ${partialDate(date)}`}
    </>
  )
}
