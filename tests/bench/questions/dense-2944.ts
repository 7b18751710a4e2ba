import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storedTable } from '@shiftwork/data'
import { denseEconomies, impactSolver, type LinkedEconomies } from '@shiftwork/engine'
import { bundleCommandLine } from '../../../apps/cli/build/bundle-command-line.ts'
import { denseSystems, numpyPeer } from '../numpy-peer.ts'
import { medianOfRuns, type Question } from '../question.ts'
import { economies, industries, randomTable } from '../random-table.ts'

function randomEconomies(): LinkedEconomies {
  const { model, findings } = denseEconomies(randomTable())
  if (model === null) throw new Error(JSON.stringify(findings[0]))
  return model
}

const program = fileURLToPath(new URL('../../../apps/cli/bin/shiftwork.mjs', import.meta.url))

/** What a shock to the stored table answers, asked of a process of its own. */
function askCold(folder: string): void {
  const words = ['impact', join(folder, 'shock.json'), '--table', join(folder, 'random.table'), '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', maxBuffer: 10_000_000 })
  if (status !== 0) throw new Error(`shiftwork impact ended with ${status}: ${stderr}${stdout.slice(0, 500)}`)
  const { residual } = JSON.parse(stdout) as { residual: number }
  if (!(residual <= 1e-12)) throw new Error(`The residual is ${residual}.`)
}

export const questions: readonly Question[] = [
  {
    name: 'dense-2944',
    unit: 'ms',
    goal: 25,
    about: 'Type I and II on a dense table of 46 economies, it and its draft in memory, nothing factorised beforehand; 20 times numpy',
    run() {
      const model = randomEconomies()
      const purchases = new Float64Array(model.operator.size)
      for (let i = 0; i < industries; i++) purchases[3 * industries + i] = 1 + i
      const wages = new Float64Array(economies)
      wages[3] = 25
      const spendingShare = new Float64Array(economies).fill(0.5)
      const demand = { purchases, wages }
      const ours = medianOfRuns(() => void impactSolver(model, spendingShare).impact(demand), 9, 3)
      const answer = impactSolver(model, spendingShare).impact(demand)
      return { ours, peer: numpyPeer(denseSystems(model, spendingShare, purchases, wages), 'solve', 5, answer) }
    },
  },
  {
    name: 'dense-2944-cold',
    unit: 'ms',
    goal: 300,
    about: 'the same table from the file that import-table stores: from the start of the process (shiftwork impact, built) to its end',
    async run() {
      await bundleCommandLine()
      const folder = mkdtempSync(join(tmpdir(), 'shiftwork-bench-'))
      try {
        const purchases = [{ buyer: 'E3', product: 'I7', amount: 100 }]
        writeFileSync(join(folder, 'shock.json'), JSON.stringify({ purchases, wages: { E3: 25 }, householdSpendingShare: 0.5 }))
        storedTable(randomTable()).forEach((part, k) => {
          writeFileSync(join(folder, 'random.table'), part, { flag: k === 0 ? 'w' : 'a' })
        })
        return { ours: medianOfRuns(() => askCold(folder), 7, 2), peer: null }
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  },
]
