import type { Quantity, SpendingLine } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byName } from '../../figures/by-name.ts'
import { percent } from '../../figures/numbers.ts'
import { economyOf, placeName } from '../../figures/place-name.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { FieldFindings } from './field-frame.tsx'
import { QuantityField } from './quantity-field.tsx'

interface Props {
  readonly path: string
  /** What is bought: in which place, and from where. */
  readonly line: Pick<SpendingLine, 'buyer' | 'origin'>
  /** The question; without it, where a purchase comes from. */
  readonly title?: string
}

const tolerance = 1e-9

/** Where a purchase comes from: as trade statistics have it, or shares by place that must sum to 100 %. */
export function OriginEditor({ path, line, title }: Props) {
  const { t } = useTranslation('builder')
  const { names, set } = useBuilder()
  const home = economyOf(line.buyer, names)
  const explicit = line.origin !== 'default'
  return (
    <fieldset className="plain-fieldset stack" id={fieldId(path)} tabIndex={-1}>
      <legend className="label">{title ?? t('originTitle')}</legend>
      <label className="row">
        <input type="radio" name={fieldId(path)} checked={!explicit} onChange={() => set(path, 'default')} />
        {t('originDefault')}
      </label>
      <label className="row">
        <input type="radio" name={fieldId(path)} checked={explicit} onChange={() => !explicit && set(path, { [home]: 1 })} />
        {t('originOwn')}
      </label>
      {line.origin !== 'default' && <Shares path={path} shares={line.origin} />}
      <FieldFindings path={path} />
    </fieldset>
  )
}

function Shares({ path, shares }: { readonly path: string; readonly shares: Readonly<Record<string, Quantity>> }) {
  const { t } = useTranslation('builder')
  const { t: figures } = useTranslation('figures')
  const { names, set } = useBuilder()
  const [next, setNext] = useState('')
  const places = Object.keys(shares)
  const sum = places.reduce((s, place) => s + (centralOf(shares[place] ?? 0) ?? 0), 0)
  const off = Math.abs(sum - 1) > tolerance
  const candidates = [...Object.keys(names.economies), ...Object.keys(names.regions)]
    .filter((code) => !(code in shares))
    .map((code) => ({ code, name: placeName(code, names, figures) }))
    .sort((a, b) => byName(a.name, b.name))
  return (
    <div className="stack">
      {places.map((place) => (
        <div key={place} className="row-apart">
          <QuantityField path={`${path}/${place}`} field="originShare" label={placeName(place, names, figures)} />
          {places.length > 1 && (
            <button type="button" className="button" data-kind="quiet" onClick={() => set(path, without(shares, place))}>
              {t('removePlace', { place: placeName(place, names, figures) })}
            </button>
          )}
        </div>
      ))}
      <p className={off ? 'problem' : 'hint'} role="status">
        {off ? t('sharesOff', { sum: percent(sum) }) : t('sharesRight')}
      </p>
      <div className="input-row">
        <label htmlFor={`${fieldId(path)}-next`}>{t('addPlace')}</label>
        <select id={`${fieldId(path)}-next`} value={next} onChange={(event) => setNext(event.target.value)}>
          <option value="">{t('choosePlace')}</option>
          {candidates.map((c) => (
            <option key={c.code} value={c.code}>
              {c.name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={next === ''}
          onClick={() => {
            set(path, { ...shares, [next]: Math.max(0, Math.round((1 - sum) * 1e6) / 1e6) })
            setNext('')
          }}
        >
          {t('add')}
        </button>
      </div>
    </div>
  )
}

function without(shares: Readonly<Record<string, Quantity>>, place: string): Record<string, Quantity> {
  return Object.fromEntries(Object.entries(shares).filter(([code]) => code !== place))
}
