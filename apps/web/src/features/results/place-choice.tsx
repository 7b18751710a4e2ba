import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { placeName } from '../../figures/place-name.ts'

interface Props {
  readonly places: readonly string[]
  readonly names: Names
  readonly value: string
  readonly onChange: (place: string) => void
}

/** Which place the figures speak of. */
export function PlaceChoice({ places, names, value, onChange }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  return (
    <Choice
      id="place"
      label={t('place')}
      options={places.map((p) => [p, placeName(p, names, figures)] as const)}
      value={value}
      onChange={onChange}
    />
  )
}
