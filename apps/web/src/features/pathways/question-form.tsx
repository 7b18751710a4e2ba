import type { Names } from '@shiftwork/contracts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PlaceOptions } from '../../figures/place-options.tsx'
import { OccupationBox } from './occupation-box.tsx'
import type { Question } from './question.ts'

interface Props {
  readonly question: Question
  readonly names: Names
  readonly onChange: (question: Question) => void
}
const ways = ['from', 'into'] as const

/** Which way, which occupation, whose pay. */
export function QuestionForm({ question, names, onChange }: Props) {
  const { t } = useTranslation('pathways')
  const id = useId()
  const { way, occupation, region, moves } = question
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="plain-fieldset stack-tight">
        <legend className="label">{t('way.legend')}</legend>
        {ways.map((each) => (
          <label key={each} className="row">
            <input type="radio" name={id} checked={way === each} onChange={() => onChange({ ...question, way: each })} />
            {t(`way.${each}`)}
          </label>
        ))}
      </fieldset>
      <div className="halves">
        <OccupationBox
          key={occupation}
          label={t(`occupation.${way}`)}
          value={occupation}
          names={names}
          onChange={(code) => onChange({ ...question, occupation: code })}
        />
        <div className="field">
          <label htmlFor={`${id}-region`}>{t('region')}</label>
          <select id={`${id}-region`} value={region} onChange={(event) => onChange({ ...question, region: event.target.value })}>
            <option value="">{t('noRegion')}</option>
            <PlaceOptions names={names} />
          </select>
        </div>
      </div>
      <label className="row">
        <input
          type="checkbox"
          checked={moves === 'all'}
          onChange={(event) => onChange({ ...question, moves: event.target.checked ? 'all' : 'viable' })}
        />
        {t('all')}
      </label>
    </form>
  )
}
