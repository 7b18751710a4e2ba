import type { Scenario } from '@shiftwork/contracts'

type Phase = Scenario['phases'][number]

/** A group of assumptions that two scenarios have differently, and how to take it over from the other one. */
export interface ChangedGroup {
  readonly group: string
  /** Where the two differ, JSON pointers of whole parts. */
  readonly paths: readonly string[]
  /** The first scenario with this group as the other one has it. */
  take(from: Scenario, into: Scenario): Scenario
}

interface Part {
  readonly group: string
  readonly pointer: string
  read(scenario: Scenario): unknown
  take(from: Scenario, into: Scenario): Scenario
}

/** Groups of fields that are no phases. */
const fields: Readonly<Record<string, readonly (keyof Scenario)[]>> = {
  net: ['net', 'counterfactual'],
  'public-money': ['funding'],
  parameters: ['parameters', 'correlations', 'uncertainty'],
  risk: ['risk'],
}
/** People who could take the posts go with the posts: the retraining plan is made of both. */
const people = ['pools', 'courses', 'plan'] as const satisfies readonly (keyof Scenario)[]
const known = new Set<string>([...Object.values(fields).flat(), ...people, 'format', 'name', 'notes', 'model', 'product', 'phases'])
const productFields: Readonly<Record<string, readonly (keyof Scenario['product'])[]>> = {
  product: ['name', 'industry', 'capacityPerMonth', 'price', 'learningRate', 'contract', 'staff'],
  ramp: ['halfCapacityMonth', 'rampMonths'],
}
const building = new Set<Phase['kind']>(['construction', 'relocation'])

/** How finely scenarios are mixed: coarser where finer mixtures are no scenarios. */
export const coarsenesses = ['fine', 'money', 'phases', 'everything'] as const
export type Coarseness = (typeof coarsenesses)[number]
/** Courses name who pays for them, so posts and public money may only go together. */
const withMoney: Readonly<Record<string, string>> = {
  posts: 'posts-and-public-money',
  phases: 'phases-and-public-money',
}

/**
 * The groups in which two scenarios differ: product, ramp, timing of the phases, what is spent on building, what is bought in operation, posts with the
 * people who could take them, what would have come anyway, public money, parameters, risk and whatever else a scenario holds; at most ten, each of whole parts of the scenario, so that
 * every mixture is a scenario of its own. Where the phases of the two are not the same ones they are one group.
 *
 * @param coarse money: posts and public money are one group; phases: so is all that belongs to phases; everything: there is one group
 * @see MODEL.md 14
 */
export function changedGroups(a: Scenario, b: Scenario, coarse: Coarseness = 'fine'): ChangedGroup[] {
  const parts = [...productParts(), ...phaseParts(a, b, coarse === 'phases'), ...fieldParts(a, b)]
  const different = parts.filter((part) => text(part.read(a)) !== text(part.read(b)))
  const changed = coarse === 'fine' ? different : joined(different)
  const names = coarse === 'everything' ? ['everything'] : [...new Set(changed.map(({ group }) => group))]
  return names.flatMap((group) => {
    const own = coarse === 'everything' ? changed : changed.filter((part) => part.group === group)
    if (own.length === 0) return []
    const take = (from: Scenario, into: Scenario) => own.reduce((mixed, part) => part.take(from, mixed), into)
    return [{ group, paths: own.map(({ pointer }) => pointer), take }]
  })
}

/** Posts, or phases, and public money as one group. */
function joined(parts: readonly Part[]): Part[] {
  const holder = parts.some(({ group }) => group === 'phases') ? 'phases' : 'posts'
  const both = [holder, 'public-money'].every((group) => parts.some((part) => part.group === group))
  return parts.map((part) =>
    both && (part.group === holder || part.group === 'public-money') ? { ...part, group: withMoney[holder]! } : part,
  )
}

function productParts(): Part[] {
  return Object.entries(productFields).flatMap(([group, names]) =>
    names.map((name) => ({
      group,
      pointer: `/product/${name}`,
      read: ({ product }: Scenario) => product[name],
      take: (from: Scenario, into: Scenario) => ({ ...into, product: replaced(into.product, name, from.product[name]) }),
    })),
  )
}

function fieldParts(a: Scenario, b: Scenario): Part[] {
  const others = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !known.has(key)) as (keyof Scenario)[]
  const groups = [...Object.entries(fields), ...(others.length > 0 ? [['other', others] as const] : [])]
  return groups.flatMap(([group, names]) =>
    names.map((name) => ({
      group,
      pointer: `/${name}`,
      read: (scenario: Scenario) => scenario[name],
      take: (from: Scenario, into: Scenario) => replaced(into, name, from[name]),
    })),
  )
}

/** A field as another scenario has it: absent where it has none. */
function replaced<T extends object, K extends keyof T>(into: T, name: K, value: T[K]): T {
  const { [name]: _own, ...rest } = into
  return (value === undefined ? rest : { ...rest, [name]: value }) as T
}

function phaseParts(a: Scenario, b: Scenario, whole: boolean): Part[] {
  const sameOnes = text(a.phases.map(({ id, kind }) => [id, kind])) === text(b.phases.map(({ id, kind }) => [id, kind]))
  if (whole || !sameOnes) {
    const read = ({ phases }: Scenario) => phases
    return [
      { group: 'phases', pointer: '/phases', read, take: (from, into) => ({ ...into, phases: from.phases }) },
      ...peopleParts('phases'),
    ]
  }
  const of = (p: number, group: string, names: readonly (keyof Phase)[]): Part[] =>
    names.map((name) => ({
      group,
      pointer: `/phases/${p}/${name}`,
      read: ({ phases }) => phases[p]![name],
      take: (from, into) => ({
        ...into,
        phases: into.phases.map((phase, k) => (k === p ? replaced(phase, name, from.phases[p]![name]) : phase)),
      }),
    }))
  const ofPhases = a.phases.flatMap(({ kind }, p) => [
    ...of(p, 'timing', ['from', 'months']),
    ...of(p, building.has(kind) ? 'building' : 'purchases', ['spending']),
    ...of(p, 'posts', ['posts']),
  ])
  return [...ofPhases, ...peopleParts('posts')]
}

function peopleParts(group: string): Part[] {
  return people.map((name) => ({
    group,
    pointer: `/${name}`,
    read: (scenario) => scenario[name],
    take: (from, into) => replaced(into, name, from[name]),
  }))
}

/** JSON with its keys in order, without notes. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([key, entry]) => key !== 'note' && entry !== undefined)
    .sort(([p], [q]) => (p < q ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${text(entry)}`).join(',')}}`
}
