import type { Shape } from './project.ts'

/** The shapes of a project, each once. */
export interface ShapeBook {
  readonly all: readonly Shape[]
  placeOf(shape: Shape): number
}

export function shapeBook(): ShapeBook {
  const all: Shape[] = []
  const known = new Map<string, number>()
  return {
    all,
    placeOf(shape) {
      const key = JSON.stringify(shape)
      const place = known.get(key) ?? all.push(shape) - 1
      known.set(key, place)
      return place
    },
  }
}
