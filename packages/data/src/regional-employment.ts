import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import { once, readBundledJson } from './bundled-file.ts'
import { economyFigures, type Region, type RegionFigure, regions } from './regions.ts'
import { type SectionPersons, sectionPersons } from './section-persons.ts'

/** How a region's share of each industry was found. */
export type RegionalBasis = 'sections' | 'national-mix' | 'residual'

/** A region's share of its economy's employment, both from the same source. */
export interface RegionalEmployment {
  readonly code: string
  readonly economy: string
  readonly basis: RegionalBasis
  readonly period: string
  /** Keys of `regionSources()`. */
  readonly sources: readonly string[]
  /** E_r and E, thousand persons. */
  readonly persons: number
  readonly economyPersons: number
  /** E_r / E. */
  readonly size: number
  /** q_i = E_ri / E_i, in the order of the table's industries. */
  readonly industryShare: Float64Array
  /** What had to be assumed: `section-mix-assumed`, `national-mix-assumed`, `residual-region`, `rounded-section-shares`. */
  readonly notes: readonly Finding[]
}

const tableSections = once(() =>
  readBundledJson<{ readonly industries: readonly { readonly section: string }[] }>('industries.json').industries.map(
    ({ section }) => section,
  ),
)

/**
 * Employment of a region by industry, as far as anybody has counted it.
 *
 *   q_i = E_ri / E_i   by section, every industry of a section alike; sections that are not printed together are "the rest", by subtraction
 *   q_i = E_r / E      where the total alone is known (national mix)
 *   E_r = (E − Σ known regions) · workers_r / Σ workers of the regions not known   where not even the total is
 *
 * @throws ModelInputError for a region that the data do not hold or that nobody has counted
 * @see MODEL.md 3
 */
export function regionalEmployment(code: string): RegionalEmployment {
  const region = regions().find((known) => known.code === code)
  if (!region) throw new ModelInputError(unknownRegion(code))
  const bySection = sectionPersons(region, regionsOf(region.economy))
  if (bySection) return fromSections(region, bySection)
  return fromTotal(region) ?? fromResidual(region) ?? refuse(region)
}

/** Regions of an economy of which at least a total is known or can be reckoned. */
export function regionsWithEmployment(economy: string): string[] {
  return regionsOf(economy)
    .filter(({ figures }) => figures.length > 0)
    .map(({ code }) => code)
}

function regionsOf(economy: string): readonly Region[] {
  return regions().filter((region) => region.economy === economy)
}

function fromSections(region: Region, counted: SectionPersons): RegionalEmployment {
  const size = counted.persons / counted.economyPersons
  const printed = counted.groups.reduce((sum, { persons }) => sum + persons, 0)
  const printedEconomy = counted.groups.reduce((sum, { economyPersons }) => sum + economyPersons, 0)
  const [rest, restEconomy] = [counted.persons - printed, counted.economyPersons - printedEconomy]
  const ofTheRest = restEconomy > 1e-9 * counted.economyPersons ? rest / restEconomy : size
  const industryShare = Float64Array.from(tableSections(), (section) => {
    const group = counted.groups.find(({ sections }) => sections.includes(section))
    return group ? group.persons / group.economyPersons : ofTheRest
  })
  const notes = [
    finding('section-mix-assumed', {
      severity: 'note',
      path: region.code,
      found: `employment by section (${counted.groups.map(({ printed: span }) => span).join('; ')})`,
      expected: 'employment by industry',
      remedy: "Every industry of a section has the section's share; sections that are not printed are taken together.",
      values: { region: region.code },
    }),
    ...(counted.rounded ? [roundedShares(region.code)] : []),
  ]
  const { period, sources, persons, economyPersons } = counted
  return { ...about(region), basis: 'sections', period, sources, persons, economyPersons, size, industryShare, notes }
}

/** Employed persons in all, of a source and period that hold the region's whole economy. */
function fromTotal(region: Region): RegionalEmployment | undefined {
  const figure = region.figures.find(isTotal)
  if (!figure) return undefined
  const alike = (other: RegionFigure) => isTotal(other) && other.source === figure.source && other.period === figure.period
  const printed = economyFigures(region.economy).find(alike)?.value
  const added = regionsOf(region.economy).flatMap(({ figures }) => figures.filter(alike).map(({ value }) => value))
  const economyPersons = printed ?? added.reduce((sum, value) => sum + value, 0)
  return nationalMix(region, 'national-mix', figure.value, economyPersons, figure.period, [figure.source])
}

/** Regions that the total leaves out share what it leaves over by their workers in an older source. */
function fromResidual(region: Region): RegionalEmployment | undefined {
  const own = region.figures.find(({ measure }) => measure === 'workers-at-economic-entities')
  const total = economyFigures(region.economy).find(isTotal)
  if (!own || !total) return undefined
  const others = regionsOf(region.economy)
  const totalOf = ({ figures }: Region) =>
    figures.find((figure) => isTotal(figure) && figure.source === total.source && figure.period === total.period)?.value
  const residual = total.value - others.reduce((sum, other) => sum + (totalOf(other) ?? 0), 0)
  const workers = others
    .filter((other) => totalOf(other) === undefined)
    .flatMap(({ figures }) => figures.filter(({ measure }) => measure === own.measure).map(({ value }) => value))
  const persons = (residual * own.value) / workers.reduce((sum, value) => sum + value, 0)
  const answer = nationalMix(region, 'residual', persons, total.value, total.period, [total.source, own.source])
  const note = finding('residual-region', {
    severity: 'warning',
    path: region.code,
    found: `no employment total; workers at economic entities of ${own.period}`,
    expected: `employed persons of ${total.period}`,
    remedy: 'What the other regions leave over of the total is split by that older file. Put in a figure of your own where you have one.',
    values: { region: region.code, residual, persons },
  })
  return { ...answer, notes: [note, ...answer.notes] }
}

function nationalMix(
  region: Region,
  basis: RegionalBasis,
  persons: number,
  economyPersons: number,
  period: string,
  sources: readonly string[],
): RegionalEmployment {
  const size = persons / economyPersons
  const note = finding('national-mix-assumed', {
    severity: 'warning',
    path: region.code,
    found: 'total employment only',
    expected: 'employment by section or industry',
    remedy: 'Every industry has the same share of its economy: no figure by industry says anything of this region itself.',
    values: { region: region.code },
  })
  const industryShare = new Float64Array(tableSections().length).fill(size)
  return { ...about(region), basis, period, sources, persons, economyPersons, size, industryShare, notes: [note] }
}

const about = ({ code, economy }: Region) => ({ code, economy })

const isTotal = ({ measure, section }: RegionFigure) => measure === 'employed-persons' && section === undefined

function roundedShares(region: string): Finding {
  return finding('rounded-section-shares', {
    severity: 'note',
    path: region,
    found: 'shares of employees printed in whole percent',
    expected: 'persons',
    remedy: 'Small sections (agriculture above all) are uncertain by half a percent of the region; 0 % is taken as 0.25 %.',
    values: { region },
  })
}

function unknownRegion(code: string): Finding {
  return finding('unknown-region', {
    path: '--region',
    found: code,
    expected: `one of ${regions()
      .map((region) => region.code)
      .join(', ')}`,
    remedy: 'Use an ISO 3166-2 code of a region of Ukraine or France.',
  })
}

function refuse(region: Region): never {
  throw new ModelInputError(
    finding('region-without-employment', {
      path: region.code,
      found: 'no employment figure at all',
      expected: 'at least a total of employed persons',
      remedy: 'Choose another region, or bring employment figures of your own.',
      values: { region: region.code },
    }),
  )
}
