import type { Names } from '@shiftwork/contracts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { NumberInput } from '../../components/number-input.tsx'
import { PlaceOptions } from '../../figures/place-options.tsx'
import type { PlantQuestion } from './plant-question.ts'

interface Props {
  readonly question: PlantQuestion
  readonly names: Names
  /** Unit that an output is given in. */
  readonly unit: string
  readonly onChange: (question: PlantQuestion) => void
}

/** Where the plant is, what it makes, how large it is, and what is asked about it. */
export function PlantForm({ question, names, unit, onChange }: Props) {
  const { t } = useTranslation('plants')
  const id = useId()
  const { spending, ...unset } = question
  const { place, industry, size, share, output } = unset
  const industries = Object.entries(names.industries).map(([code, name]): [string, string] => [code, `${name} (${code})`])
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <Radios name={`${id}-about`} field="about" options={['contribution', 'closure']} question={question} onChange={onChange} />
      <div className="halves">
        <div className="field">
          <label htmlFor={`${id}-place`}>{t('place')}</label>
          <select id={`${id}-place`} value={place} onChange={(event) => onChange({ ...question, place: event.target.value })}>
            <PlaceOptions names={names} />
          </select>
        </div>
        <Choice
          id={`${id}-industry`}
          label={t('industry')}
          options={[['', t('chooseIndustry')], ...industries]}
          value={industry}
          onChange={(code) => onChange({ ...question, industry: code })}
        />
      </div>
      <Radios name={`${id}-size`} field="size" options={['share', 'output']} question={question} onChange={onChange} />
      <div className="halves">
        {size === 'share' ? (
          <NumberInput
            id={`${id}-share`}
            label={t('share')}
            value={share}
            style="share"
            onChange={(next) => onChange({ ...question, share: next ?? 0 })}
          />
        ) : (
          <NumberInput
            id={`${id}-output`}
            label={t('output')}
            value={output}
            style="plain"
            unit={unit}
            onChange={(next) => onChange({ ...question, output: next ?? 0 })}
          />
        )}
        <NumberInput
          id={`${id}-spending`}
          label={t('spending')}
          value={spending ?? null}
          style="share"
          onChange={(next) => onChange(next === null ? unset : { ...unset, spending: next })}
        />
      </div>
      <p className="soft small">{t('spendingHint')}</p>
    </form>
  )
}

interface RadiosProps<Field extends 'about' | 'size'> {
  readonly name: string
  readonly field: Field
  readonly options: readonly PlantQuestion[Field][]
  readonly question: PlantQuestion
  readonly onChange: (question: PlantQuestion) => void
}

function Radios<Field extends 'about' | 'size'>({ name, field, options, question, onChange }: RadiosProps<Field>) {
  const { t } = useTranslation('plants')
  return (
    <fieldset className="plain-fieldset stack-tight">
      <legend className="label">{t(`${field as 'about'}.legend`)}</legend>
      {options.map((each) => (
        <label key={each} className="row">
          <input type="radio" name={name} checked={question[field] === each} onChange={() => onChange({ ...question, [field]: each })} />
          {t(`${field}.${each}` as 'about.closure')}
        </label>
      ))}
    </fieldset>
  )
}
