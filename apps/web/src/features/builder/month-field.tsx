import { useTranslation } from 'react-i18next'
import { NumberInput } from '../../components/number-input.tsx'
import { calendarMonth } from '../../figures/calendar-month.ts'
import { monthName } from '../../figures/numbers.ts'
import { useBuilder } from './builder-context.ts'
import { FieldFindings, useFieldState } from './field-frame.tsx'
import { getAt } from './pointer.ts'

interface Props {
  readonly path: string
  readonly label: string
}

/** A month counted from the start of the scenario, with the calendar month that it is. */
export function MonthField({ path, label }: Props) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { scenario, set } = useBuilder()
  const { id, faulty, describedBy } = useFieldState(path)
  const month = getAt(scenario, path)
  const known = typeof month === 'number' && Number.isInteger(month) && month >= 0 && /^\d{4}-\d{2}$/.test(scenario.start)
  return (
    <div className="field">
      <NumberInput
        id={id}
        label={label}
        value={typeof month === 'number' ? month : null}
        style="plain"
        unit={fields('unit.fundingFrom')}
        faulty={faulty}
        describedBy={describedBy ?? `${id}-calendar`}
        onChange={(value) => set(path, value)}
      />
      <span className="hint" id={`${id}-calendar`}>
        {known ? t('calendar', { month: monthName(calendarMonth(scenario.start, month)) }) : ''}
      </span>
      <FieldFindings path={path} />
    </div>
  )
}
