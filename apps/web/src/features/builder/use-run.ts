import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCreateRun } from '../../requests/create-run.ts'
import { subjectOf } from '../../requests/seen-run.ts'

const largestSeed = 4_294_967_295

/** How exact an estimate is asked for, and asking for it. */
export interface AskedRun {
  readonly draws: number
  readonly setDraws: (draws: number) => void
  /** As it is written. */
  readonly seed: string
  readonly setSeed: (seed: string) => void
  readonly seedRight: boolean
  readonly largestSeed: number
  readonly pending: boolean
  readonly error: Error | null
  /** Saves what is not saved yet, asks for the estimate and goes there. */
  readonly run: () => Promise<void>
}

/** @param save saves what is not saved yet; null where it could not be */
export function useRun(id: string, save: () => Promise<{ version: number } | null>): AskedRun {
  const navigate = useNavigate()
  const create = useCreateRun()
  const [draws, setDraws] = useState(1024)
  const [seed, setSeed] = useState('1')
  return {
    draws,
    setDraws,
    seed,
    setSeed,
    seedRight: /^\d+$/.test(seed) && Number(seed) <= largestSeed,
    largestSeed,
    pending: create.isPending,
    error: create.error,
    run: async () => {
      const saved = await save()
      if (!saved) return
      const next = await create.mutateAsync({ scenario: id, version: saved.version, draws, seed: Number(seed) })
      await navigate({ to: '/runs/$id', params: { id: next.id }, search: subjectOf(next, id, saved.version) })
    },
  }
}
