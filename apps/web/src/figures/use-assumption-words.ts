import type { Names, Run, Scenario } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useParameters } from '../requests/parameters.ts'
import { versionQuery } from '../requests/version.ts'
import { type AssumptionWords, assumptionWords } from './assumption-words.ts'

/** The scenario of a run and how its assumptions are named; undefined while they load. */
export function useAssumptionWords(
  run: Run,
  names: Names,
): { readonly scenario: Scenario; readonly wordsOf: (path: string, pointer: string) => AssumptionWords } | undefined {
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { t: answers } = useTranslation('answers')
  const version = useQuery(versionQuery(run.scenario, run.version)).data
  const parameters = useParameters().data
  return useMemo(
    () =>
      version && parameters
        ? { scenario: version.scenario, wordsOf: assumptionWords(version.scenario, parameters, names, { fields, figures, answers }) }
        : undefined,
    [version, parameters, names, fields, figures, answers],
  )
}
