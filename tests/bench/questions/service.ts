import { ninetyFifth, type Question } from '../question.ts'
import { type StartedService, withService } from '../started-service.ts'

const requests = 60

async function oneAfterTheOther(service: StartedService, count = requests): Promise<number[]> {
  const times: number[] = []
  for (let k = 0; k < count; k++) times.push(await service.estimate())
  return times
}

export const questions: readonly Question[] = [
  {
    name: 'estimate-http',
    unit: 'ms',
    goal: 100,
    about: `95 of 100 estimates without draws of the worked example with its regions, through HTTP, are there by then; each of ${requests} has another price`,
    run: () =>
      withService(async (service) => {
        await oneAfterTheOther(service, 10)
        return { ours: ninetyFifth(await oneAfterTheOther(service)), peer: null }
      }),
  },
  {
    name: 'preview',
    unit: 'ms',
    goal: 100,
    about: 'the same while somebody types and a run of 10,000 draws computes, 95 of 100; beside it the first one after the start',
    run: () =>
      withService(async (service) => {
        const first = await service.estimate()
        await oneAfterTheOther(service, 10)
        const cancel = await service.compute(16_384)
        const ours = ninetyFifth(await oneAfterTheOther(service))
        await cancel()
        return { ours, peer: null, also: [{ name: 'the first one', value: first, goal: 500 }] }
      }),
  },
  {
    name: 'beside-plans',
    unit: 'ms',
    goal: 100,
    about: `95 of 100 replies (lists, estimates, cuts) while retraining plans of the worked example are solved without a pause; beside it estimates without draws`,
    run: () =>
      withService(async (service) => {
        await oneAfterTheOther(service, 5)
        const stop = await service.plans()
        const reads: number[] = []
        const estimates: number[] = []
        for (let k = 0; k < requests; k++) {
          reads.push(await service.read(), await service.read())
          estimates.push(await service.estimate())
        }
        if ((await stop()) === 0) throw new Error('No plan was solved meanwhile.')
        return {
          ours: ninetyFifth(reads),
          peer: null,
          also: [{ name: 'estimates without draws', value: ninetyFifth(estimates), goal: 100 }],
        }
      }),
  },
]
