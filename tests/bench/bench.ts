import { readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Answer, Question } from './question.ts'

interface Result {
  readonly name: string
  readonly unit: Question['unit']
  readonly ours: number
  readonly peer: { readonly name: string; readonly value: number } | null
  /** How many times the peer takes what we take; null without a peer. */
  readonly ratio: number | null
  readonly goal: number
  readonly also: NonNullable<Answer['also']>
  readonly about: string
}

/** One file per subject, each with its questions. */
async function allQuestions(): Promise<Question[]> {
  const folder = new URL('questions/', import.meta.url)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
  const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href) as Promise<{ questions: readonly Question[] }>))
  return modules.flatMap(({ questions }) => questions)
}

function machine(): string {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`
}

async function answer({ name, unit, goal, about, run }: Question): Promise<Result> {
  process.stderr.write(`${name} …\n`)
  const { ours, peer, also = [] } = await run()
  return { name, unit, ours, peer, ratio: peer === null ? null : peer.value / ours, goal, also, about }
}

function line({ name, unit, ours, peer, ratio, goal, also, about }: Result): string {
  const beside = peer === null ? '' : `   ${peer.value.toFixed(1)} ${unit} ${peer.name}, ratio ${ratio!.toFixed(1)}`
  const others = also.map(
    (other) => `${' '.repeat(19)}${other.value.toFixed(2).padStart(9)} ${unit}   (goal ${other.goal} ${unit}: ${other.name})\n`,
  )
  return `${name.padEnd(18)} ${ours.toFixed(2).padStart(9)} ${unit}${beside}   (goal ${goal} ${unit}: ${about})\n${others.join('')}`
}

/** `npm run bench [-- --json] [-- NAME …]`: all questions, or those named. */
async function main(words: readonly string[]): Promise<void> {
  const wanted = words.filter((word) => !word.startsWith('--'))
  const chosen = (await allQuestions()).filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  if (chosen.length === 0) throw new Error(`No question is called ${wanted.join(', ')}.`)
  const results: Result[] = []
  for (const question of chosen) results.push(await answer(question))
  if (words.includes('--json')) process.stdout.write(`${JSON.stringify({ machine: machine(), questions: results }, null, 2)}\n`)
  else process.stdout.write(`${machine()}\n\n${results.map(line).join('')}`)
}

await main(process.argv.slice(2))
