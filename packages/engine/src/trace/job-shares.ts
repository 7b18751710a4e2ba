import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { minus, over, times } from './term.ts'

/** `employed/PLACE`: employed persons of a place, the latest known. */
export function employedFormula(book: FigureBook, [place = '']: readonly string[]): Formula | null {
  const persons = book.sources.context.model.employed?.get(place)
  if (persons === undefined) return null
  const writer = formulaWriter(book, `employed/${place}`, 'persons')
  return writer.done(writer.cell('employed', `employed[${place}]`, persons, 'persons'))
}

/** `unemployed/PLACE`: employed · u / (1 − u), u of the economy also for its regions. */
export function unemployedFormula(book: FigureBook, [place = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const economy = project.parts.find(({ code }) => code === place)?.economy ?? model.economies.economies.indexOf(place)
  const host = project.hosts.indexOf(economy)
  if (host < 0 || !book.formula(`employed/${place}`)) return null
  const writer = formulaWriter(book, `unemployed/${place}`, 'persons')
  const rate = writer.assumption('unemployment_rate', project.funding.unemploymentRates[host]!)
  const employed = writer.figure('employed', `employed/${place}`)
  return writer.done(over(times(employed, rate), minus(writer.constant(1), rate)))
}

/** `job-share/ITEM/PLACE`: posts of the steady year over the employed or the unemployed of the place. */
export function jobShareFormula(book: FigureBook, [item = '', place = '']: readonly string[]): Formula | null {
  const [, step, of] = /^(gross|net)-over-(employed|unemployed)$/.exec(item) ?? []
  if (!step || !book.formula(`${of}/${place}`)) return null
  const writer = formulaWriter(book, `job-share/${item}/${place}`, 'share')
  return writer.done(over(writer.figure(`${step}_posts`, `net/posts/${place}/total/${step}/steady`), writer.figure(of!, `${of}/${place}`)))
}
