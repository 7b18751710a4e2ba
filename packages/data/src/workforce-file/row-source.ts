import { type Claim, type Quantity, SaidBy } from '@shiftwork/contracts'
import type { CellReader } from './cell-reader.ts'

/** What a row says of where its numbers come from; `given` where it says anything. */
export interface RowSource extends Pick<Claim, 'said' | 'source' | 'confidence'> {
  readonly given: boolean
}

const confidences = ['low', 'medium', 'high'] as const

/** The source of a row's numbers. Without one they are the judgement of whoever wrote the file. */
export function rowSource(reader: CellReader, file: string): RowSource {
  const [title, said, sure] = [reader.text('source'), reader.code('said'), reader.code('confidence')]
  const by = SaidBy.options.find((known) => known === said)
  const confidence = confidences.find((known) => known === sure)
  if (title !== undefined && said === undefined) reader.fault('said', 'missing-field', { expected: SaidBy.options.join(', ') })
  if (said !== undefined && !by) reader.fault('said', 'unknown-value', { found: said, expected: SaidBy.options.join(', ') })
  if (sure !== undefined && !confidence) reader.fault('confidence', 'unknown-value', { found: sure, expected: confidences.join(', ') })
  const given = title !== undefined || said !== undefined || sure !== undefined
  return { given, said: by ?? 'own', source: { title: title ?? file }, confidence: confidence ?? 'low' }
}

/** A number, or low, value and high, with the source of its row; a bare number where there is neither source nor range. */
export function claimed(numbers: readonly number[], { given, ...source }: RowSource): Quantity {
  const [low, value, high] = numbers.length === 3 ? numbers : [undefined, numbers[0], undefined]
  if (!given && low === undefined) return value!
  const claim: Claim = { id: 'file', value: value!, ...source }
  return { chosen: claim.id, ...(low === undefined ? {} : { range: [low, high!] }), claims: [claim] }
}
