import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeName } from '../../figures/place-name.ts'
import { useBuilder } from './builder-context.ts'

interface Props {
  readonly id: string
  readonly places: readonly string[]
  readonly onAdd: (place: string) => void
}

/** Adds one of a few places to a list. */
export function PlaceAdder({ id, places, onAdd }: Props) {
  const { t } = useTranslation('builder')
  const { t: figures } = useTranslation('figures')
  const { names } = useBuilder()
  const [next, setNext] = useState('')
  if (places.length === 0) return null
  return (
    <div className="input-row">
      <label htmlFor={id}>{t('addPlace')}</label>
      <select id={id} value={next} onChange={(event) => setNext(event.target.value)}>
        <option value="">{t('choosePlace')}</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {placeName(place, names, figures)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        disabled={next === ''}
        onClick={() => {
          onAdd(next)
          setNext('')
        }}
      >
        {t('add')}
      </button>
    </div>
  )
}
