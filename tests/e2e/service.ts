import type { APIRequestContext } from '@playwright/test'
import type { Run, ScenarioHead, ScenarioInput } from '@shiftwork/contracts'

/** What tests ask of the service beside the page. */
export async function scenarios(request: APIRequestContext): Promise<ScenarioHead[]> {
  const reply = await request.get('/api/v1/scenarios?limit=200')
  return (await reply.json()).items
}

export async function scenarioNamed(request: APIRequestContext, name: string): Promise<ScenarioHead> {
  const found = (await scenarios(request)).find((s) => s.name === name)
  if (!found) throw new Error(`The service has no scenario “${name}”.`)
  return found
}

/** The worked examples once all of them are estimated, with their runs. */
export async function estimatedExamples(request: APIRequestContext): Promise<{ scenario: ScenarioHead; run: Run }[]> {
  for (let waited = 0; waited < 960; waited++) {
    const examples = (await scenarios(request)).filter((s) => s.example !== null)
    const done = examples.flatMap((scenario) => (scenario.latestRun?.state === 'done' ? [{ scenario, run: scenario.latestRun }] : []))
    if (examples.length >= 3 && done.length === examples.length) return done
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('The worked examples were not estimated within four minutes.')
}

/** A copy of a worked example under another name, for a test to change. */
export async function copyOfExample(request: APIRequestContext, example: string, name: string): Promise<ScenarioHead> {
  const head = await scenarioNamed(request, example)
  const file = (await (await request.get(`/api/v1/scenarios/${head.id}/file`)).json()) as ScenarioInput
  const reply = await request.post('/api/v1/scenarios', { data: { ...file, name } })
  if (reply.status() !== 201) throw new Error(`A copy of the example was refused: ${await reply.text()}`)
  return reply.json()
}
