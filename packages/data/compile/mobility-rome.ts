import { join } from 'node:path'
import { readRomeToIsco } from './crosswalks-rome.ts'
import { readRecords } from './source-file.ts'

/** Kind of an official mobility: 1 close (the work can be done at once or nearly), 2 evolution (after training or experience). */
type Kind = 1 | 2

/** Official mobilities between unit groups of ISCO-08: from, to, kind; where both kinds link two groups, the close one. */
export function compileRomeMobilities(source: string): [string, string, Kind][] {
  const isco = readRomeToIsco(source)
  const kinds = new Map<string, Kind>()
  for (const row of readRecords(join(source, 'france-rome/unix_rubrique_mobilite_v347_utf8.csv'))) {
    const from = isco.get(row['code_rome']!)
    const to = isco.get(row['code_rome_cible']!)
    const kind = Number(row['code_type_mobilite'])
    if (from === undefined || to === undefined || from === to) continue
    if (kind !== 1 && kind !== 2) throw new Error(`ROME mobility of an unknown kind: ${row['libelle_type_mobilite']}.`)
    const key = `${from}|${to}`
    if (kinds.get(key) !== 1) kinds.set(key, kind)
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, kind]) => [key.slice(0, 4), key.slice(5), kind])
}
