import { ModelInputError, type Scenario } from '@shiftwork/contracts'
import { prepareProject, tableUnitsOf, unitsOf } from '@shiftwork/engine'
import { inOneOrder, scenarioHash } from './keys.ts'
import { planOfJob } from './plan/plan-of-job.ts'
import type { Pool } from './pool.ts'
import { householdResponsesOf, responsesTo } from './responses-kept.ts'
import type { JobContext } from './tasks.ts'

/**
 * What the threads need to compute for a scenario: its inputs, the responses to all that it buys, and its retraining plan where it names pools.
 *
 * @param planned whether the plan is wanted; a preview goes without, and fills all posts
 * @param drawn whether anything is going to be drawn; else the hosts' tables are held
 * @param held whether it is asked about more than once: then it has a name that threads hold it under
 * @throws ModelInputError where codes are unknown or numbers have no meaning
 */
export async function jobContext(
  pool: Pool,
  given: Scenario,
  priority: number,
  { planned = true, drawn = true, held = true }: { readonly planned?: boolean; readonly drawn?: boolean; readonly held?: boolean } = {},
): Promise<JobContext> {
  const scenario = inOneOrder(given)
  const { project, findings } = prepareProject(scenario, pool.model.reference)
  if (!project) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  const ofTables = drawn && project.tables ? tableUnitsOf(project, pool.model.reference) : null
  const [households, units, tables, plan] = await Promise.all([
    householdResponsesOf(pool, priority),
    responsesTo(pool, unitsOf(project), priority),
    ofTables && responsesTo(pool, ofTables, priority),
    planned ? planOfJob(scenario, pool) : null,
  ])
  const without = [...(planned || !scenario.pools?.length ? [] : ['plan']), ...(tables || !project.tables ? [] : ['tables'])]
  const name = held ? [pool.model.hash, scenarioHash(given), ...without.map((part) => `without ${part}`)].join(' ') : null
  return { name, scenario, units, households, tables, plan }
}
