import { setImmediate as untilOthersHadTheirTurn } from 'node:timers/promises'
import type {
  CellSeparator,
  Course,
  Endpoints,
  Pool,
  TextFile,
  Transition,
  WorkforceFile,
  WorkforceFilePreview,
} from '@shiftwork/contracts'
import { workforceTemplate, writeCourses, writePools } from '@shiftwork/data'
import { loadModel, transitionReport, workforceFileSteps } from '@shiftwork/runs'
import type { z } from 'zod'

/** What a file of pools or courses would bring; other requests are answered between its steps. */
export async function previewFile(file: WorkforceFile): Promise<WorkforceFilePreview> {
  const steps = workforceFileSteps(file, loadModel().reference)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await untilOthersHadTheirTurn()
  }
}

interface ToWrite {
  readonly pools: readonly Pool[]
  readonly courses: readonly Course[]
  readonly separator: CellSeparator
}

/** Pools and courses as two files. */
export function writeFiles({ pools, courses, separator }: ToWrite): { pools: TextFile; courses: TextFile } {
  return { pools: writePools(pools, separator), courses: writeCourses(courses, separator) }
}

export const templateOf = workforceTemplate

/** Moves out of an occupation, into one, or between two. */
export function transitionsOf({ from, to, region, viable, limit }: z.output<Endpoints['transitions']['query']>): Transition {
  return transitionReport({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(region === undefined ? {} : { region }),
    viable: viable === 'true',
    limit,
  })
}
