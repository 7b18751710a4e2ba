import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Impact, LinkedEconomies } from '@shiftwork/engine'
import type { Answer } from './question.ts'

/** Both systems written out, with their right sides. */
export interface DenseSystems {
  readonly open: Float64Array
  readonly closed: Float64Array
  readonly rightOpen: Float64Array
  readonly rightClosed: Float64Array
}

/** The same two systems solved by numpy in this run; null, with the reason on stderr, where numpy with OpenBLAS is not there. */
export function numpyPeer(systems: DenseSystems, task: 'solve' | 'kept', runs: number, ours: Impact): Answer['peer'] {
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-bench-'))
  try {
    write(folder, 'open', systems.open)
    write(folder, 'closed', systems.closed)
    write(folder, 'right-open', systems.rightOpen)
    write(folder, 'right-closed', systems.rightClosed)
    const script = fileURLToPath(new URL('numpy-peer.py', import.meta.url))
    const answer = spawnSync('python3', [script, folder, task, String(runs)], { encoding: 'utf8' })
    if (answer.status !== 0) return absent(answer.error?.message ?? answer.stderr.trim().split('\n').at(-1) ?? 'python3 failed')
    const reply = JSON.parse(answer.stdout) as { name: string; value: number } | { refused: string }
    if ('refused' in reply) return absent(reply.refused)
    expectSame(read(folder, 'solution-open'), ours.indirect)
    expectSame(
      read(folder, 'solution-closed'),
      ours.indirect.map((x, k) => x + ours.induced[k]!),
    )
    return reply
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** I − A and I − A − H w', by applying the operator to the unit vectors. */
export function denseSystems(
  model: LinkedEconomies,
  spendingShare: Float64Array,
  purchases: Float64Array,
  wages: Float64Array,
): DenseSystems {
  const { size } = model.operator
  const n = model.industries.length
  const open = new Float64Array(size * size)
  const closed = new Float64Array(size * size)
  const unit = new Float64Array(size)
  const column = new Float64Array(size)
  for (let j = 0; j < size; j++) {
    unit.fill(0)
    unit[j] = 1
    model.operator.apply(unit, null, column)
    for (let i = 0; i < size; i++) open[i * size + j] = (i === j ? 1 : 0) - column[i]!
    const economy = Math.floor(j / n)
    model.operator.addHouseholdSpending(economy, spendingShare[economy]! * model.labourIncome[j]!, column)
    for (let i = 0; i < size; i++) closed[i * size + j] = (i === j ? 1 : 0) - column[i]!
  }
  const rightClosed = purchases.slice()
  wages.forEach((wage, c) => {
    model.operator.addHouseholdSpending(c, wage * spendingShare[c]!, rightClosed)
  })
  return { open, closed, rightOpen: purchases, rightClosed }
}

function absent(reason: string): null {
  process.stderr.write(`no numpy peer: ${reason}\n`)
  return null
}

function write(folder: string, name: string, values: Float64Array): void {
  writeFileSync(join(folder, `${name}.f64`), new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
}

function read(folder: string, name: string): Float64Array {
  return new Float64Array(new Uint8Array(readFileSync(join(folder, `${name}.f64`))).buffer)
}

/** A benchmark of two different answers would say nothing. */
function expectSame(peer: Float64Array, ours: Float64Array): void {
  let difference = 0
  let whole = 0
  for (let k = 0; k < ours.length; k++) {
    difference += Math.abs(peer[k]! - ours[k]!)
    whole += Math.abs(ours[k]!)
  }
  if (!(difference <= 1e-10 * whole)) throw new Error(`The peer's answer differs by ${difference / whole}.`)
}
