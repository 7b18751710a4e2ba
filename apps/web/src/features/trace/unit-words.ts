import type { TFunction } from 'i18next'

type Words = TFunction<'trace'>

const money = /^million ([A-Z]{3})(?: of (\d{4}), basic prices)?$/
const ratio = /^(.+) per (million .+)$/

/** A unit of a trace in the reader's words; one that has none stays as the trace says it. */
export function unitWords(unit: string, t: Words): string {
  const [, above, below] = ratio.exec(unit) ?? []
  if (above && below) return t('unit.per', { above: unitWords(above, t), below: unitWords(below, t) })
  const [, currency, year] = money.exec(unit) ?? []
  if (currency) return year ? t('unit.millionAtBasicPrices', { currency, year }) : t('unit.million', { currency })
  return t(`unit.${unit.replaceAll(' ', '-') as 'share'}`, { defaultValue: unit })
}
