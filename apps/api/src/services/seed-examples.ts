import { examples } from '@shiftwork/data'
import { getScenarioOfExample } from '@shiftwork/database'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { createScenario } from './create-scenario.ts'
import { requestRun } from './request-run.ts'

/** Draws and seed of a run that nobody has chosen. */
const usual = { kind: 'estimate', draws: 1024, seed: 1 } as const

/**
 * Stores the worked examples and asks for their estimates, once: an example that is there is left alone, and so is one that
 * the user has deleted.
 */
export async function seedExamples(services: Services, who: Principal): Promise<void> {
  for (const { name, scenario } of examples()) {
    await services.database.kysely.transaction().execute(async (trx) => {
      if (await getScenarioOfExample(trx, who.workspace, name)) return
      const { value } = await createScenario(services, trx, who, scenario, name)
      await requestRun(services, trx, who, { scenario: value.id, ...usual })
    })
  }
}
