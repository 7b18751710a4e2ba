import type { Estimate, Names, Run } from '@shiftwork/contracts'
import { Fragment, type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { type MoneyOf, moneyRate } from '../../figures/money-rate.ts'
import { yearNumber } from '../../figures/numbers.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { ShownMoneyContext, shownMoney } from '../../figures/shown-money.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { useParameters } from '../../requests/parameters.ts'
import { useVersion } from '../../requests/version.ts'
import { currencyName } from './currency-name.ts'
import { keepWish, keptWish, type MoneyWish } from './kept-money.ts'
import { RateLine } from './rate-line.tsx'

interface Props {
  readonly run: Run
  readonly estimate: Estimate
  readonly names: Names
  readonly children: (estimate: Estimate) => ReactNode
}

/** A part of a result with its money in the currency and at the prices that the reader wants, and the rate in words where they are not the scenario's own. */
export function MoneyHost({ run, estimate, names, children }: Props) {
  const [wish, setWish] = useState(keptWish)
  const asked = useVersion(run.scenario, run.version)
  if (!asked.data) return <Waiting of={[asked]} />
  const { scenario } = asked.data
  const own: MoneyOf = { currency: scenario.currency, year: centralOf(scenario.priceYear) ?? names.priceYears[1] }
  const wanted: MoneyOf = {
    currency: wish.currency && names.currencies.includes(wish.currency) ? wish.currency : own.currency,
    year: wish.year && wish.year >= names.priceYears[0] && wish.year <= names.priceYears[1] ? wish.year : own.year,
  }
  const choose = (next: MoneyOf) => {
    const kept: MoneyWish = {
      ...(next.currency === own.currency ? {} : { currency: next.currency }),
      ...(next.year === own.year ? {} : { year: next.year }),
    }
    keepWish(kept)
    setWish(kept)
  }
  const same = wanted.currency === own.currency && wanted.year === own.year
  return (
    <>
      <MoneyChoice own={own} wanted={wanted} names={names} onChange={choose} />
      {same ? children(estimate) : <Converted own={own} wanted={wanted} scenario={scenario} estimate={estimate} show={children} />}
    </>
  )
}

interface ChoiceProps {
  readonly own: MoneyOf
  readonly wanted: MoneyOf
  readonly names: Names
  readonly onChange: (wanted: MoneyOf) => void
}

function MoneyChoice({ own, wanted, names, onChange }: ChoiceProps) {
  const { t } = useTranslation('money')
  const currencies = [own.currency, ...names.currencies.filter((code) => code !== own.currency)]
  const years = Array.from({ length: names.priceYears[1] - names.priceYears[0] + 1 }, (_, i) => names.priceYears[0] + i)
  const asInScenario = (text: string, is: boolean) => (is ? t('own', { text }) : text)
  return (
    <div className="halves not-printed">
      <Choice
        id="shown-currency"
        label={t('currency')}
        options={currencies.map((code) => [code, asInScenario(currencyName(code), code === own.currency)] as const)}
        value={wanted.currency}
        onChange={(currency) => onChange({ ...wanted, currency })}
      />
      <Choice
        id="shown-year"
        label={t('year')}
        options={years.map((year) => [String(year), asInScenario(yearNumber(year), year === own.year)] as const)}
        value={String(wanted.year)}
        onChange={(year) => onChange({ ...wanted, year: Number(year) })}
      />
    </div>
  )
}

interface ConvertedProps extends Pick<ChoiceProps, 'own' | 'wanted'> {
  readonly scenario: Parameters<typeof moneyRate>[2]['scenario']
  readonly estimate: Estimate
  readonly show: (estimate: Estimate) => ReactNode
}

function Converted({ own, wanted, scenario, estimate, show }: ConvertedProps) {
  const { t } = useTranslation('money')
  const asked = useParameters()
  const parameters = asked.data
  const { currency, year } = wanted
  const [from, since] = [own.currency, own.year]
  const rate = useMemo(
    () => parameters && moneyRate({ currency: from, year: since }, { currency, year }, { parameters, scenario }),
    [parameters, scenario, from, since, currency, year],
  )
  const money = useMemo(() => shownMoney(rate ?? null), [rate])
  if (rate === undefined) return <Waiting of={[asked]} />
  return (
    <ShownMoneyContext value={money}>
      {rate ? <RateLine rate={rate} /> : <p className="note-text">{t('unknown', { currency, year: yearNumber(year) })}</p>}
      {/* What a reader has moved stands in other money: it begins anew. */}
      <Fragment key={`${currency} ${year}`}>{show(money.estimate(estimate))}</Fragment>
    </ShownMoneyContext>
  )
}
