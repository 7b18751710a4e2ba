import type { Names } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly occupation: string
  /** Place whose pay counts; left out where no pay is known of it. */
  readonly place: string
  readonly names: Names
}
/** Unit groups: what pathways are known of. */
const digits = 4

/** Name of an occupation, and the way to who could fill such a post. */
export function OccupationLink({ occupation, place, names }: Props) {
  const { t } = useTranslation('figures')
  const name = names.occupations[occupation] ?? occupation
  if (occupation.length !== digits) return name
  const region = place in names.regions || place in names.economies ? place : ''
  return (
    <Link to="/pathways" search={{ way: 'into', occupation, region, moves: 'viable' }} title={t('whoCouldFill')}>
      {name}
      <span className="hidden-but-read"> ({t('whoCouldFill')})</span>
    </Link>
  )
}
