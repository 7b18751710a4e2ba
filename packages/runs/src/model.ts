import { createHash } from 'node:crypto'
import { canonicalJson, type Parameter } from '@shiftwork/contracts'
import {
  moveEvidence,
  occupationPay,
  occupationProfiles,
  occupations,
  parameters,
  readBundledEconomies,
  regions,
  workforceHash,
} from '@shiftwork/data'
import { type KnownRegions, type LinkedEconomies, type LinkedTables, linkEconomies, type ReferenceModel } from '@shiftwork/engine'
import { employedPersons } from './employed-persons.ts'
import { engineVersion } from './engine-version.ts'
import { jobsOfModel } from './jobs-of-model.ts'
import { regionsOfModel } from './regions-of-model.ts'

/** A model version ready to compute with: the tables, the parameters and the engine. */
export interface Model {
  /** SHA-256 of the canonical tables and parameters, the shares of regions, and the files about occupations, skills, moves and staffing. */
  readonly hash: string
  /** Version of the engine: it changes whenever a number changes. */
  readonly engine: string
  /** Every parameter with its claims, those of the file given to `loadModel` in the place of the bundled ones. */
  readonly parameters: readonly Parameter[]
  /** The parameters that stand in the place of bundled ones. */
  readonly replaced: readonly Parameter[]
  /** The same, as the engine takes it. */
  readonly reference: ReferenceModel
}

interface Bundle {
  readonly economies: LinkedEconomies
  readonly knownRegions: KnownRegions
  readonly inputs: Float64Array
  readonly tablesHash: string
  readonly workforceHash: string
}

/** What a model version is made of: hashes of tables and of the files that plans rest on, the parameters, and canonical shares of regions. */
interface ModelParts {
  readonly tables: string
  readonly parameters: readonly Parameter[]
  readonly employed: readonly unknown[]
  readonly regions: string
  readonly workforce: string
}

/** Name of a model version: another part, another name. */
export function modelHash({ tables, parameters: all, employed, regions: shares, workforce }: ModelParts): string {
  return createHash('sha256')
    .update(`${tables}\n${canonicalJson(all)}\n${canonicalJson(employed)}\n`)
    .update(`${shares}\n${workforce}`)
    .digest('hex')
}

let bundle: Bundle | undefined
const models = new Map<string, Model>()

/** The bundled model version, loaded once a process; `replaced` parameters stand in the place of bundled ones of the same path. */
export function loadModel(replaced: readonly Parameter[] = []): Model {
  const name = canonicalJson(replaced)
  const known = models.get(name)
  if (known) return known
  bundle ??= readBundle()
  const own = new Map(replaced.map((parameter) => [parameter.path, parameter]))
  const all = parameters().map((parameter) => own.get(parameter.path) ?? parameter)
  const added = replaced.filter(({ path }) => !all.some((parameter) => parameter.path === path))
  const employed = employedPersons(bundle.economies.economies)
  const byPath = new Map([...all, ...added].map((parameter) => [parameter.path, parameter]))
  const model: Model = {
    hash: modelHash({
      tables: bundle.tablesHash,
      parameters: [...byPath.values()],
      employed: [...employed],
      regions: sharesOf(bundle.knownRegions),
      workforce: bundle.workforceHash,
    }),
    engine: engineVersion,
    parameters: [...byPath.values()],
    replaced,
    reference: {
      economies: bundle.economies,
      parameters: byPath,
      regions: new Map(regions().map(({ code, economy }) => [code, economy])),
      occupations: new Set(occupations().map(({ code }) => code)),
      jobs: jobsOfModel(bundle.economies, byPath),
      inputs: bundle.inputs,
      employed,
      knownRegions: bundle.knownRegions,
      moves: () => ({ profiles: occupationProfiles(), evidence: moveEvidence, pay: (economy) => occupationPay(economy).of }),
    },
  }
  models.set(name, model)
  return model
}

function readBundle(): Bundle {
  const tables = readBundledEconomies()
  const { model, trade } = linkEconomies(tables)
  return {
    economies: model,
    inputs: trade.inputs,
    knownRegions: regionsOfModel({ model, trade, tables: tables.tables }),
    tablesHash: hashOfTables(tables),
    workforceHash: workforceHash(),
  }
}

/** Canonical JSON of every known region's share of its economy. */
function sharesOf({ byCode }: KnownRegions): string {
  return canonicalJson([...byCode.values()].map(({ code, size, industryShare }) => [code, size, ...industryShare]))
}

/** SHA-256 of every figure of the tables in a fixed order, as little-endian float64. */
function hashOfTables({ tables, gravity, money, persons }: LinkedTables): string {
  const hash = createHash('sha256')
  const add = (numbers: Float64Array) => hash.update(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
  hash.update(canonicalJson({ money, economies: tables.map(({ economy }) => economy), industries: tables[0]?.industries ?? [] }))
  for (const { intermediate, finalUses, output, productTaxes, otherImports, valueAdded, labourIncome } of tables) {
    for (const part of [intermediate, ...Object.values(finalUses), output, productTaxes, otherImports, valueAdded, labourIncome]) add(part)
  }
  add(gravity.distance)
  if (gravity.capability) add(gravity.capability)
  add(persons)
  return hash.digest('hex')
}
