import type { Stat } from '@shiftwork/contracts'

/** Statistics over the draws, in the order in which a thread gives them back. */
export const drawnStats = ['mean', 'p5', 'p10', 'p50', 'p90', 'p95'] as const satisfies readonly Stat[]
