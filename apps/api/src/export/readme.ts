import type { ExportedEstimate } from '../services/read-for-export.ts'
import { runTable } from './run-rows.ts'
import type { ExportTexts } from './texts.ts'

/** What is in the archive, in the reader's language: files, units, statistics, limits, how to cite and to make it again. */
export function readmeOf(exported: ExportedEstimate, texts: ExportTexts): string {
  const { estimate, scenario, run } = exported
  const { readme } = texts
  const files = estimate.available.map(
    ({ name, axes, cells, stats }) => `cuts/${name}.csv: ${axes.join(' × ')}; ${cells}; ${stats.join(', ')}`,
  )
  const date = (run.endedAt ?? run.createdAt).slice(0, 10)
  const values: Readonly<Record<string, string>> = {
    name: scenario.name,
    version: String(run.version),
    engine: estimate.key.engine,
    hash: estimate.hash.slice(0, 12),
    date,
  }
  const cite = readme.cite.replace(/\{(\w+)\}/g, (_, word: string) => values[word] ?? '')
  return [
    `${scenario.name}`,
    '',
    readme.about,
    '',
    readme.files,
    '',
    ...files,
    '',
    readme.statistics,
    '',
    texts.run.limits,
    texts.run.limitsText,
    '',
    readme.citeTitle,
    cite,
    '',
    ...runTable(exported, texts).rows.map(([name, value]) => `${name}: ${value ?? ''}`),
    '',
    '',
  ].join('\r\n')
}
