import { isValidElement } from 'react'
import { expect, test } from 'vitest'
import { Loading } from '../components/loading.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { type Asked, Waiting } from './waiting.tsx'

const asked = (parts: Partial<Asked> = {}): Asked => ({
  data: undefined,
  error: null,
  fetchStatus: 'fetching',
  refetch: () => undefined,
  ...parts,
})
const shown = (of: readonly Asked[]) => {
  const node = Waiting({ of })
  if (!isValidElement<{ error: unknown; retry?: () => void }>(node)) throw new Error('Nothing is shown.')
  return node
}

test('what is under way is said to load', () => {
  expect(shown([asked({ data: 1, fetchStatus: 'idle' }), asked()]).type).toBe(Loading)
})

test('what failed is said with its reason, and only that is asked again', () => {
  const again: string[] = []
  const refetch = (name: string) => () => again.push(name)
  const error = { status: 500 }
  const { type, props } = shown([
    asked({ data: 1, fetchStatus: 'idle', refetch: refetch('there') }),
    asked({ error, fetchStatus: 'idle', refetch: refetch('failed') }),
    asked({ refetch: refetch('under way') }),
  ])
  expect([type, props.error]).toEqual([ProblemNotice, error])
  props.retry?.()
  expect(again).toEqual(['failed'])
})

test('asked again it loads; an older answer that could not be read anew is an answer', () => {
  expect(shown([asked({ error: { status: 500 } })]).type).toBe(Loading)
  expect(shown([asked({ data: 1, error: { status: 500 }, fetchStatus: 'idle' }), asked()]).type).toBe(Loading)
})
