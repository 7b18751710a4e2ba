type Point = readonly [number, number]
type Ring = readonly Point[]

/** Rings of a path made of moves and straight lines ("m 1,2 3,4 z", absolute "M" and "l" as well); other commands are refused. */
export function ringsOf(path: string): Ring[] {
  const rings: Point[][] = []
  let at: Point = [0, 0]
  let start: Point = at
  for (const [, command = '', rest = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    if (command.toLowerCase() === 'z') {
      at = start
      continue
    }
    if (!/^[ml]$/i.test(command)) throw new Error(`a path has "${command}": only straight lines are read`)
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi)].map(([text]) => Number(text))
    for (let k = 0; k + 1 < numbers.length; k += 2) {
      const [x, y] = [numbers[k]!, numbers[k + 1]!]
      // After the first pair, a move draws lines; the first pair of an absolute command stands alone.
      const absolute = command === command.toUpperCase()
      at = absolute ? [x, y] : [at[0] + x, at[1] + y]
      if (k === 0 && command.toLowerCase() === 'm') {
        rings.push([])
        start = at
      }
      rings.at(-1)!.push(at)
    }
  }
  return rings
}

/** Squared distance of a point from the line between two others. */
function offset([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2
}

/**
 * The points of a line that are needed so that no other is farther from it than `tolerance`.
 *
 * @see Douglas and Peucker (1973), Algorithms for the reduction of the number of points required to represent a digitized line
 */
export function simplified(line: Ring, tolerance: number): Ring {
  const kept = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let farthest = -1
    let most = tolerance * tolerance
    for (let k = from + 1; k < to; k++) {
      const distance = offset(line[k]!, line[from]!, line[to]!)
      if (distance > most) [farthest, most] = [k, distance]
    }
    if (farthest < 0) continue
    kept.add(farthest)
    open.push([from, farthest], [farthest, to])
  }
  return line.filter((_, k) => kept.has(k))
}

function extent(ring: Ring): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

/** A path with fewer points: islands smaller than `smallest` are left out unless nothing else would be there. */
export function shorterPath(path: string, tolerance: number, smallest: number): string {
  const rings = ringsOf(path).sort((a, b) => extent(b) - extent(a))
  const number = (value: number) => String(Math.round(value * 10) / 10)
  return rings
    .filter((ring, k) => k === 0 || extent(ring) >= smallest)
    .map((ring) => {
      const points = simplified([...ring, ring[0]!], tolerance).slice(0, -1)
      return `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}Z`
    })
    .join('')
}
