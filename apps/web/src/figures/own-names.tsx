import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly names: Names
  readonly kinds: readonly ('industries' | 'occupations' | 'skills')[]
}

/** Says which of the names beside it are our own wording, because no official one in the reader's language was at hand. */
export function OwnNames({ names, kinds }: Props) {
  const { t } = useTranslation('figures')
  const own = kinds.filter((kind) => names.ours[kind] === 'all')
  if (own.length === 0) return null
  return <p className="soft small">{own.map((kind) => t(`ownNames.${kind}`)).join(' ')}</p>
}
