import type { Names, Scenario } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { phaseName } from '../../figures/phase-name.ts'
import { riskQuantities } from '../../figures/risk-quantities.ts'
import { stepsOf } from './pointer.ts'

const fieldOf: Readonly<Record<string, string>> = {
  'product.name': 'productName',
  'phases.from': 'phaseFrom',
  'phases.months': 'phaseMonths',
  'phases.kind': 'phaseKind',
  'spending.price': 'priceKind',
  'spending.note': 'notes',
  'posts.note': 'notes',
  'posts.from': 'postFrom',
  'pools.name': 'poolName',
  'pools.kind': 'poolKind',
  'pools.occupation': 'poolOccupation',
  'pools.place': 'poolPlace',
  'pools.joins': 'joinPeople',
  'pools.monthlyWage': 'poolWage',
  'pools.note': 'notes',
  'courses.name': 'courseName',
  'courses.place': 'coursePlace',
  'courses.months': 'courseMonths',
  'courses.price': 'coursePrice',
  'courses.note': 'notes',
  'plan.budgets': 'budgetAmount',
  'risk.name': 'threatName',
  'risk.kind': 'threatKind',
  'risk.place': 'threatPlace',
  'risk.note': 'notes',
  'risk.events': 'riskEvents',
}

/** Name of a field and of the line it stands in, for a reader who cannot read pointers. */
export function pathLabel(path: string, scenario: Scenario, names: Names, t: TFunction<'fields'>): string {
  const ofRisk = riskQuantities(scenario).find((q) => path === q.path || path.startsWith(`${q.path}/`))
  if (ofRisk) return [ofRisk.about?.code, t(`label.${ofRisk.field}`)].join(' · ')
  const steps = stepsOf(path)
  const threat = steps[0] === 'risk' ? scenario.risk?.exposures[Number(steps[2])] : undefined
  const phase = steps[0] === 'phases' ? scenario.phases[Number(steps[1])] : undefined
  const inLine = phase && (steps[2] === 'spending' || steps[2] === 'posts')
  const at = Number(steps[3])
  const line = steps[2] === 'spending' ? phase?.spending[at] : undefined
  const post = steps[2] === 'posts' ? phase?.posts[at] : undefined
  const listed = steps[0] === 'pools' || steps[0] === 'courses' ? scenario[steps[0]]?.[Number(steps[1])] : undefined
  const about = line
    ? (names.industries[line.product] ?? line.product)
    : post
      ? (names.occupations[post.occupation] ?? post.occupation)
      : (listed?.name ?? threat?.name)
  const group = inLine ? steps[2] : steps[0]
  const field = inLine ? steps[4] : threat ? steps[3] : phase || listed ? steps[2] : steps.length > 1 ? steps[1] : steps[0]
  const key = fieldOf[`${group}.${field}`] ?? field
  const label = key ? t(`label.${key as 'name'}`, { defaultValue: key }) : undefined
  return [phase && phaseName(phase, scenario.phases, t), about, label].filter(Boolean).join(' · ') || path
}
