import { readBundledEconomies } from '@shiftwork/data'
import { linkEconomies } from '@shiftwork/engine'
import { medianOfRuns, type Question } from '../question.ts'

export const questions: readonly Question[] = [
  {
    name: 'load-80',
    unit: 'ms',
    goal: 60,
    about: 'from the bundled files to linked economies',
    run: () => ({ ours: medianOfRuns(() => void linkEconomies(readBundledEconomies()), 15), peer: null }),
  },
]
