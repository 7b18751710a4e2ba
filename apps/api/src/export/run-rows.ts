import { type Estimate, saidFinding, tableRate } from '@shiftwork/contracts'
import type { ExportedEstimate } from '../services/read-for-export.ts'
import type { Cell, ExportTable } from './table.ts'
import type { ExportTexts } from './texts.ts'

/** What names the estimate and gives the same numbers again, then what it says of itself. */
export function runTable({ run, scenario, estimate, words }: ExportedEstimate, { columns, sheets, run: text }: ExportTexts): ExportTable {
  const { key, facts, notes } = estimate
  const rows: Cell[][] = [
    [text.scenario, scenario.name],
    [text.version, run.version],
    [text.scenarioHash, key.scenario],
    [text.model, key.model],
    [text.engine, key.engine],
    [text.seed, key.seed],
    [text.draws, key.draws],
    [text.estimateHash, estimate.hash],
    [text.id, run.id],
    [text.ended, run.endedAt],
    [text.currency, `${scenario.currency}, ${JSON.stringify(scenario.priceYear)}`],
    [text.rate, rateText(facts.currency, text.rateText)],
    [text.command, `npx shiftwork estimate scenario.json --draws ${key.draws} --seed ${key.seed} --json`],
    [text.limits, text.limitsText],
    ...notes.map((note): Cell[] => [text.note, saidFinding(note, words).says]),
  ]
  return { title: sheets.run, header: [columns.name, columns.value], rows, widths: [28, 110] }
}

/** The rate in words; what an estimate says otherwise stays as it says it. */
function rateText({ perTableUnit, note }: Estimate['facts']['currency'], text: string): string {
  const rate = tableRate(note)
  const values: Readonly<Record<string, unknown>> = { ...rate, rate: Number(perTableUnit.toPrecision(7)) }
  return rate ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])) : note
}
