/** What the page of plants was asked; it stands in the address. */
export interface PlantQuestion {
  readonly place: string
  readonly industry: string
  readonly about: 'contribution' | 'closure'
  readonly size: 'share' | 'output'
  readonly share: number
  readonly output: number
  /** Absent: as the model has it for each economy, with its range. */
  readonly spending?: number
}

/** What is asked before anybody has chosen: all of an industry that is still to be named. */
export const firstQuestion: PlantQuestion = {
  place: 'UKR',
  industry: '',
  about: 'contribution',
  size: 'share',
  share: 1,
  output: 0,
}

const code = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value.length <= longest ? value : undefined

function number(value: unknown): number | undefined {
  const read = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : Number.NaN
  return Number.isFinite(read) ? read : undefined
}

/** The question of an address; what cannot be is as if it were not asked. */
export function readPlantQuestion(asked: Readonly<Record<string, unknown>>): PlantQuestion {
  const spending = number(asked['spending'])
  return {
    place: code(asked['place'], 20) ?? firstQuestion.place,
    industry: code(asked['industry'], 40) ?? firstQuestion.industry,
    about: asked['about'] === 'closure' ? 'closure' : 'contribution',
    size: asked['size'] === 'output' ? 'output' : 'share',
    share: number(asked['share']) ?? firstQuestion.share,
    output: number(asked['output']) ?? firstQuestion.output,
    ...(spending === undefined ? {} : { spending }),
  }
}
