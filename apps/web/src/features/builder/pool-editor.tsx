import { type Pool, PoolKind } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { inputNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { AbsentQuantity } from './absent-quantity.tsx'
import { useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { CodeField } from './code-field.tsx'
import { CodeList } from './code-list.tsx'
import { LineFrame } from './line-frame.tsx'
import { PoolJoins } from './pool-joins.tsx'
import { QuantityField } from './quantity-field.tsx'
import { scenarioPlaces } from './scenario-places.ts'
import { TextField } from './text-field.tsx'

interface Props {
  readonly path: string
  readonly pool: Pool
  readonly onRemove: () => void
}
/** What an own number begins with where the model does not say one. */
const first = { willing: 0.5, advertised: 0.8, reemployed: 0.5, monthlyWage: 0 }

/** People of one occupation in one place who could take posts of the project. */
export function PoolEditor({ path, pool, onRemove }: Props) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { names, scenario } = useBuilder()
  const people = pool.joins.reduce((sum, join) => sum + (centralOf(join.people) ?? 0), 0)
  const gist = { kind: fields(`poolKinds.${pool.kind}`), people: inputNumber(people), place: placeName(pool.place, names, figures) }
  const places = [...scenarioPlaces(scenario, names), ...Object.keys(names.regions)].filter((code) => code !== pool.place)
  return (
    <LineFrame path={path} title={pool.name} detail={t('poolGist', gist)} onRemove={onRemove}>
      {() => (
        <>
          <div className="halves">
            <TextField path={`${path}/name`} label={fields('label.poolName')} />
            <ChoiceField
              path={`${path}/kind`}
              label={fields('label.poolKind')}
              options={PoolKind.options.map((value) => ({ value, label: fields(`poolKinds.${value}`) }))}
            />
            <CodeField path={`${path}/occupation`} label={fields('label.poolOccupation')} kind="occupations" />
            <CodeField path={`${path}/place`} label={fields('label.poolPlace')} kind="places" />
          </div>
          <PoolJoins path={`${path}/joins`} joins={pool.joins} />
          <div className="halves">
            <AbsentQuantity
              path={`${path}/willing`}
              field="willing"
              parameter="willing-share"
              otherwise={t('asModel')}
              first={first.willing}
            />
            <AbsentQuantity path={`${path}/monthlyWage`} field="poolWage" otherwise={t('asOccupation')} first={first.monthlyWage} />
            <AbsentQuantity
              path={`${path}/reemployed`}
              field="reemployed"
              parameter={`reemployed-share.${pool.kind}`}
              otherwise={t('asModel')}
              first={first.reemployed}
            />
            <AbsentQuantity
              path={`${path}/advertised`}
              field="advertised"
              {...(pool.kind === 'employed' ? { parameter: 'advertised-share', otherwise: t('asModel') } : { otherwise: t('asNone') })}
              first={first.advertised}
            />
            <QuantityField path={`${path}/relocation`} field="relocation" missing={0} />
          </div>
          <CodeList
            path={`${path}/reaches`}
            label={fields('label.reaches')}
            hint={t('reachesText')}
            kind="places"
            codes={pool.reaches}
            offered={places}
          />
          <TextField path={`${path}/note`} label={fields('label.notes')} type="long" optional />
        </>
      )}
    </LineFrame>
  )
}
