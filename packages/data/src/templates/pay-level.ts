import type { Claim, Language, Quantity } from '@shiftwork/contracts'
import { chosenNumber } from './chosen-number.ts'
import { templateText } from './template-words.ts'

type Claimed = Exclude<Quantity, number>

/** What is brought to the pay level of a place, and how that is said. */
const notes = {
  wage: 'Wage of the template in France x {level}, the pay level of the chosen country over that of France. {why}',
  course:
    'Amount of the template in France x {level}, the pay level of the chosen country over that of France, as most of it is pay. {why}',
} as const

/** Amounts are told in steps of this many. */
const step = 10

/** An amount of a template at another pay level: a claim for each of the level's, before those of the template. */
export function atPayLevel(amount: Quantity, level: Claimed, kind: keyof typeof notes, language: Language): Quantity {
  const stated = chosenNumber(amount)
  const at = (factor: number) => Math.round((stated * factor) / step) * step
  const claims = level.claims.map((claim): Claim => {
    const factor = chosenNumber({ ...level, chosen: claim.id })
    return { ...claim, id: `pay-${claim.id}`, value: at(factor), note: noteOf(kind, factor, claim.note ?? '', language) }
  })
  return {
    chosen: `pay-${level.chosen}`,
    ...(level.range ? { range: [at(level.range[0]), at(level.range[1])] } : {}),
    claims: [...claims, ...(typeof amount === 'number' ? [] : amount.claims)],
  }
}

function noteOf(kind: keyof typeof notes, factor: number, why: string, language: Language): string {
  const level = language === 'en' ? String(factor) : String(factor).replace('.', ',')
  return templateText(notes[kind], language).replace('{level}', level).replace('{why}', templateText(why, language))
}
