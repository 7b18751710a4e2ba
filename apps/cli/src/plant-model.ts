import { type Finding, finding, ModelInputError, type PlantSale, type Scenario } from '@shiftwork/contracts'
import { readBundledEconomies } from '@shiftwork/data'
import {
  chosenOf,
  industryIndex,
  type LinkedEconomies,
  linkEconomies,
  type NationalTable,
  type PlacesOfModel,
  type Project,
  prepareProject,
  type RegionalEconomies,
  regionalEconomies,
  type SaleInPlaces,
  soldLocally,
} from '@shiftwork/engine'
import type { Model } from '@shiftwork/runs'

/** A scenario in a linked system that holds the regions it names, those of its sales among them. */
export interface PlantModel {
  readonly project: Project
  readonly model: LinkedEconomies
  /** Economy of each place. */
  readonly economyOfPlace: readonly string[]
  readonly places: PlacesOfModel
  readonly sales: readonly NamedSale[]
}

/** A sale with what its buyers buy of this product from anybody in the year of the table, money. */
export interface NamedSale extends SaleInPlaces {
  readonly id: string
  readonly bought: number
}

/** @throws ModelInputError where a region of the sales cannot be cut out, or a buying industry makes nothing there */
export function plantModel(scenario: Scenario, { reference }: Model): PlantModel {
  const sales = scenario.product.sales ?? []
  const named = sales.flatMap(({ place, replaces }) => [place, ...(replaces === 'default' ? [] : Object.keys(replaces))])
  const { project, findings } = prepareProject(scenario, reference, named)
  if (!project) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  const bundled = readBundledEconomies()
  const model = withRegions(project, reference, bundled)
  const economyOfPlace = 'economyOfPlace' in model ? model.economyOfPlace : model.economies
  const host = scenario.product.industry === undefined ? -1 : industryIndex(model, scenario.product.industry)
  return {
    project,
    model,
    economyOfPlace,
    places: { codes: model.economies, supplyShare: supplyShares(model) },
    sales: sales.map((sale, k) => {
      const table = bundled.tables.find(({ economy }) => economy === (reference.regions.get(sale.place) ?? sale.place))
      return saleInPlaces(model, economyOfPlace, { sale, k, host, table })
    }),
  }
}

function withRegions(
  project: Project,
  reference: Model['reference'],
  bundled: ReturnType<typeof readBundledEconomies>,
): LinkedEconomies | RegionalEconomies {
  const linked = linkEconomies(bundled)
  if (project.splits.length === 0) return linked.model
  const known = reference.knownRegions!.byCode
  const regions = Object.fromEntries(
    project.splits.map(({ split: { economy, parts } }) => [economy, parts.slice(0, -1).map((code) => known.get(code)!)]),
  )
  const delta = project.assumptions.find(({ path }) => path === 'parameters/region-size-exponent')!.central
  const method = { method: 'FLQ', delta, soldLocally: soldLocally(linked.model.industries) } as const
  const { model, findings } = regionalEconomies({ ...linked, tables: bundled.tables }, regions, method)
  if (model === null) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  return model
}

function supplyShares(model: LinkedEconomies | RegionalEconomies): PlacesOfModel['supplyShare'] {
  const n = model.industries.length
  const parts = 'parts' in model ? model.parts : []
  const at = model.economies.map((code) => {
    const split = parts.find(({ parts: codes }) => codes.includes(code))
    return split ? { split, part: split.parts.indexOf(code) } : null
  })
  return (place, product) => {
    const found = at[place]
    return found ? found.split.supplyShare[found.part * n + product]! : 1
  }
}

interface SaleAt {
  readonly sale: PlantSale
  readonly k: number
  /** Industry of the product. */
  readonly host: number
  /** Of its economy. */
  readonly table: NationalTable | undefined
}

function saleInPlaces(model: LinkedEconomies, economyOfPlace: readonly string[], { sale, k, host, table }: SaleAt): NamedSale {
  const n = model.industries.length
  const industry = industryIndex(model, sale.industry)
  const placesOf = (code: string) => model.economies.flatMap((place, p) => (place === code || economyOfPlace[p] === code ? [p] : []))
  const outputOf = (places: readonly number[], i: number) => places.map((p) => Math.max(0, model.output[p * n + i]!))
  const places = placesOf(sale.place)
  const made = outputOf(places, industry)
  const whole = made.reduce((sum, x) => sum + x, 0)
  if (!(whole > 0)) throw new ModelInputError(places.length === 0 ? notCounted(sale, k) : withoutOutput(sale, k))
  const replaced = new Float64Array(model.operator.size)
  if (sale.replaces === 'default') {
    places.forEach((place, p) => {
      buy(model, { buyer: industry, place, product: host, amount: made[p]! / whole }, replaced)
    })
  } else {
    for (const [code, quantity] of Object.entries(sale.replaces)) {
      const sellers = placesOf(code)
      const sold = outputOf(sellers, host)
      const all = sold.reduce((sum, x) => sum + x, 0)
      sellers.forEach((place, p) => {
        if (all > 0) replaced[place * n + host]! += (chosenOf(quantity).central * sold[p]!) / all
      })
    }
  }
  const perOutput = table ? table.intermediate[host * n + industry]! / table.output[industry]! : 0
  return {
    id: sale.id,
    share: chosenOf(sale.share).central,
    buyers: places.map((p) => p * n + industry),
    replaced,
    bought: perOutput * whole,
  }
}

/** A purchase as an industry of the place makes it. */
function buy(
  { operator }: LinkedEconomies,
  { buyer, place, product, amount }: { readonly buyer: number; readonly place: number; readonly product: number; readonly amount: number },
  into: Float64Array,
): void {
  if ('addPurchaseAs' in operator) (operator as RegionalEconomies['operator']).addPurchaseAs(buyer, place, product, amount, into)
  else operator.addPurchase(place, product, amount, into)
}

function notCounted({ place }: PlantSale, k: number): Finding {
  return finding('region-without-employment', { path: `/product/sales/${k}/place`, found: place, values: { region: place } })
}

function withoutOutput({ place, industry }: PlantSale, k: number): Finding {
  return finding('industry-without-output', {
    path: `/product/sales/${k}/industry`,
    found: industry,
    expected: 'an industry that makes something there',
    values: { industry, place },
  })
}
