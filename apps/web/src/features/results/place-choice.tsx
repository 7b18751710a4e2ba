import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
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
    <div className="field">
      <label htmlFor="place">{t('place')}</label>
      <select id="place" value={value} onChange={(event) => onChange(event.target.value)}>
        {places.map((place) => (
          <option key={place} value={place}>
            {placeName(place, names, figures)}
          </option>
        ))}
      </select>
    </div>
  )
}
