import { type Language, type Scenario, type Template, withWords } from '@shiftwork/contracts'
import { once } from '../bundled-file.ts'
import { saying } from '../bundled-texts.ts'
import { type NamesByCode, translatedNames } from '../translated-names.ts'
import { templateSize } from './template-size.ts'
import { templates } from './templates.ts'

/** English texts stand for themselves: their table names them by what they say. */
const english: NamesByCode = {}
const words = once(() => translatedNames('templates', english))

/** A text of the templates in a language; the English one where nobody has translated it (titles of sources). */
export function templateText(text: string, language: Language): string {
  return words()[language][text] ?? text
}

/** The templates with their size, named in a language. */
export function templatesIn(language: Language): Template[] {
  const say = (text: string) => templateText(text, language)
  return templates().map(({ id, host, sentence, scenario }) => ({
    id,
    name: say(scenario.name),
    sentence: say(sentence),
    product: say(scenario.product.name),
    host,
    size: templateSize(scenario),
  }))
}

/**
 * A template's scenario with its texts in a language: names, notes, and notes of claims. Titles of sources stay as they are printed,
 * but those that say where a judgement of ours comes from; numbers are the same in every language.
 */
export function scenarioIn(scenario: Scenario, language: Language): Scenario {
  return language === 'en' ? scenario : withWords(scenario, saying(language))
}
