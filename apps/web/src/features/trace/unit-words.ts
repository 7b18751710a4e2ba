import type { TFunction } from 'i18next'

type Words = TFunction<'trace'>

const money = /^million ([A-Z]{3})(?: of (\d{4}), basic prices)?$/
const priced = /^(million )?([A-Z]{3}), prices of (\d{4})$/
const rate = /^([A-Z]{3})(?: |, )(a unit|a month|total|per-month|per-unit)$/
const rates = {
  'a unit': 'moneyAUnit',
  'a month': 'moneyAMonth',
  total: 'moneyTotal',
  'per-month': 'moneyPerMonth',
  'per-unit': 'moneyPerUnit',
} as const
const ratio = /^(.+) per (million .+)$/
const ofScenario = /^(.+) per unit of the scenario's currency$/
const yearly = /^(.+), a year$/

/** A unit of a trace in the reader's words; one that has none stays as the trace says it. */
export function unitWords(unit: string, t: Words): string {
  const [, whole] = yearly.exec(unit) ?? []
  if (whole) return t('unit.aYear', { unit: unitWords(whole, t) })
  const [, foreign] = ofScenario.exec(unit) ?? []
  if (foreign) return t('unit.per', { above: unitWords(foreign, t), below: t('unit.ofScenario') })
  const [, above, below] = ratio.exec(unit) ?? []
  if (above && below) return t('unit.per', { above: unitWords(above, t), below: unitWords(below, t) })
  return moneyWords(unit, t) ?? t(`unit.${unit.replaceAll(' ', '-') as 'share'}`, { defaultValue: unit })
}

function moneyWords(unit: string, t: Words): string | undefined {
  const [, table, ofTable] = money.exec(unit) ?? []
  if (table) return ofTable ? t('unit.millionAtBasicPrices', { currency: table, year: ofTable }) : t('unit.million', { currency: table })
  const [, million, currency, year] = priced.exec(unit) ?? []
  if (currency && year) return t(million ? 'unit.millionInPrices' : 'unit.inPrices', { currency, year })
  const [, paid, basis] = rate.exec(unit) ?? []
  return paid && t(`unit.${rates[basis as keyof typeof rates]}`, { currency: paid })
}
