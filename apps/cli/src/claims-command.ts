import { type ClaimsReport, ParametersSchema, parse, parseScenario, type Scenario } from '@shiftwork/contracts'
import { claimsReport, createPool, loadModel } from '@shiftwork/runs'
import type { Command } from 'commander'
import { readJsonFile } from './input-file.ts'
import { findingLine, printJson } from './outcome.ts'
import { textTable } from './text-table.ts'

interface ClaimsOptions {
  readonly parameters?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  const claims = program.command('claims').description('What is claimed about a scenario, and by whom')
  claims
    .command('check')
    .description("Claims in conflict, the headline without the promoter's word, and on whose word it rests")
    .argument('<scenario>', 'scenario file')
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: ClaimsOptions) => {
      const scenario = parseScenario(readJsonFile(file))
      const model = loadModel(options.parameters === undefined ? [] : parse(ParametersSchema, readJsonFile(options.parameters)))
      const pool = createPool({ model })
      try {
        const report = await claimsReport(pool, scenario)
        if (options.json) printJson(report)
        else process.stdout.write(reportText(scenario, report))
      } finally {
        await pool.close()
      }
    })
}

function reportText(scenario: Scenario, { findings, headline, criteria, replaced, promoterClaims, publicMoney }: ClaimsReport): string {
  const told = criteria.find(({ code }) => code === headline)!
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const figure = (value: number | null) => (value === null ? 'not estimated' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 }))
  const promoter = told.shares.find(({ said }) => said === 'promoter')?.share ?? 0
  const stays = replaced.filter(({ to }) => to === null)
  return [
    `${scenario.name}\n\n`,
    findings.length === 0 ? 'No claims in conflict.\n' : `${findings.length} conflicts\n`,
    ...findings.map((found) => `- ${findingLine(found)}\n`),
    `\n${headline}, ${told.unit}\n`,
    textTable(
      ['', 'value'],
      [
        ['as chosen', figure(told.central)],
        [`without the promoter (${replaced.length - stays.length} claims replaced)`, figure(told.independent)],
        [`as the promoter says (${promoterClaims} quantities)`, figure(told.promoter)],
      ],
      1,
    ),
    `\n${percent(promoter)} of it is the promoter's word. What it rests on, by absolute elasticities to the chosen claims:\n`,
    textTable(
      ['said by', 'share'],
      told.shares.map(({ said, share }) => [said, percent(share)]),
      1,
    ),
    ...publicMoneyLines(publicMoney),
    ...stays.map(({ path, from }) => `${path}: the promoter's claim ${from} stays, nobody else says anything.\n`),
  ].join('')
}

/** What of the public money would have paid for posts that do not come. */
function publicMoneyLines(publicMoney: ClaimsReport['publicMoney']): string[] {
  if (!publicMoney) return []
  const percent = (share: number | null) => (share === null ? 'not estimated' : `${(100 * share).toFixed(1)} %`)
  return [
    `\nPublic money that would pay for net posts that do not come: ${percent(publicMoney.lost)} if the promoter's claims fail on which the scenario rests,\n`,
    `${percent(publicMoney.lostOfPromise)} if all that the promoter says were believed and fails.\n`,
  ]
}
