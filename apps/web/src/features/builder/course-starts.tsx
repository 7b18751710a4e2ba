import type { Course } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { NumberInput } from '../../components/number-input.tsx'
import { fieldId, useBuilder } from './builder-context.ts'
import { FieldFindings, useFieldState } from './field-frame.tsx'
import { MonthField } from './month-field.tsx'

interface Props {
  readonly path: string
  readonly starts: Course['starts']
}
const usual = { from: 0, every: 6 }

/** When a course begins: every so many months, or in single ones. */
export function CourseStarts({ path, starts }: Props) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { set } = useBuilder()
  const listed = Array.isArray(starts)
  return (
    <fieldset className="plain-fieldset stack" id={fieldId(path)} tabIndex={-1}>
      <legend className="label">{fields('label.starts')}</legend>
      <label className="row">
        <input
          type="radio"
          name={fieldId(path)}
          checked={!listed}
          onChange={() => listed && set(path, { ...usual, from: starts[0] ?? 0 })}
        />
        {t('startsEvery')}
      </label>
      <label className="row">
        <input type="radio" name={fieldId(path)} checked={listed} onChange={() => !listed && set(path, [starts.from])} />
        {t('startsListed')}
      </label>
      {listed ? <Single path={path} starts={starts} /> : <Rhythm path={path} every={starts.every} />}
      {!listed && <FieldFindings path={path} />}
    </fieldset>
  )
}

function Rhythm({ path, every }: { readonly path: string; readonly every: number | null }) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { set } = useBuilder()
  const { id, faulty } = useFieldState(`${path}/every`)
  return (
    <div className="halves">
      <MonthField path={`${path}/from`} label={fields('label.startsFrom')} />
      <NumberInput
        id={id}
        label={fields('label.startsEvery')}
        value={every}
        style="plain"
        unit={t('monthsBetween')}
        faulty={faulty}
        onChange={(value) => set(`${path}/every`, value)}
      />
    </div>
  )
}

function Single({ path, starts }: { readonly path: string; readonly starts: readonly number[] }) {
  const { t } = useTranslation('workforce')
  const { set } = useBuilder()
  const without = (at: number) => starts.filter((_, i) => i !== at)
  return (
    <>
      <div className="halves">
        {starts.map((month, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month may stand twice while it is written
          <div key={k} className="stack-tight">
            <MonthField path={`${path}/${k}`} label={t('startNumber', { number: k + 1 })} />
            {starts.length > 1 && (
              <div>
                <button type="button" className="button" data-kind="quiet" onClick={() => set(path, without(k))}>
                  {t('removeMonth', { month })}
                </button>
              </div>
            )}
          </div>
        ))}
      </div>
      <div>
        <button type="button" className="button" onClick={() => set(path, [...starts, Math.max(-1, ...starts) + 1])}>
          {t('addMonth')}
        </button>
      </div>
    </>
  )
}
