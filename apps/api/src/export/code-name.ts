import type { Names } from '@shiftwork/contracts'
import type { ExportTexts } from './texts.ts'

/** Axes whose codes are the writer's own ids: whatever they are called, they are no codes of ours. */
const ownIds: ReadonlySet<string> = new Set(['phase', 'line', 'item', 'course', 'exposure', 'threat', 'instrument', 'pool', 'opening'])

/** Name of a code on an axis of a cut; what has no name (months, years, ids of the scenario) is its own. */
export function codeName(axis: string, code: string, names: Names, { places, terms }: ExportTexts): string {
  if (ownIds.has(axis)) return code
  const economies: Readonly<Record<string, string>> = names.economies
  if (axis === 'industry' || axis === 'product') return names.industries[code] ?? code
  if (axis === 'occupation') return names.occupations[code] ?? code
  const place = names.regions[code]?.name ?? economies[code]
  if (place !== undefined) return place
  const remainder = /^(\w+)-rest$/.exec(code)?.[1]
  if (remainder !== undefined && economies[remainder] !== undefined) return places.restOf.replace('{economy}', economies[remainder])
  return (places as Readonly<Record<string, string>>)[code] ?? terms[code] ?? code
}
