import type { Names, Run, Scenario } from '@shiftwork/contracts'
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useParameters } from '../requests/parameters.ts'
import { useVersion } from '../requests/version.ts'
import { type AssumptionWords, assumptionWords } from './assumption-words.ts'

/** The scenario of a run and how its assumptions are named. */
interface RunWords {
  readonly scenario: Scenario
  readonly wordsOf: (path: string, pointer: string) => AssumptionWords
}

/** How the assumptions of a run are named; undefined while what is asked for it is awaited. */
export function useAssumptionWords(
  run: Run,
  names: Names,
): { readonly words: RunWords | undefined; readonly asked: readonly UseQueryResult[] } {
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { t: answers } = useTranslation('answers')
  const asked = [useVersion(run.scenario, run.version), useParameters()] as const
  const [version, parameters] = [asked[0].data, asked[1].data]
  const words = useMemo(
    () =>
      version && parameters
        ? { scenario: version.scenario, wordsOf: assumptionWords(version.scenario, parameters, names, { fields, figures, answers }) }
        : undefined,
    [version, parameters, names, fields, figures, answers],
  )
  return { words, asked }
}
