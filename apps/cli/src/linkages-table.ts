import type { LinkagesReport } from './linkages.ts'
import { findingLine } from './outcome.ts'
import { textTable } from './text-table.ts'

const figure = (value: number | undefined, digits = 3) => (value === undefined ? 'none' : value.toFixed(digits))

/** The report for a person. */
export function linkagesTable(report: LinkagesReport): string {
  const place = report.region ?? report.economy
  const rows = report.rows.map(({ industry, linkages, boughtElsewhere }) => [
    industry,
    figure(linkages?.backward),
    figure(linkages?.backwardIndex, 2),
    figure(linkages?.forward),
    figure(linkages?.forwardIndex, 2),
    linkages?.key ? 'key' : '',
    figure(boughtElsewhere?.content),
    boughtElsewhere?.largest[0] ? `${boughtElsewhere.largest[0].origin}.${boughtElsewhere.largest[0].product}` : '',
  ])
  const cutOffs = report.cutOffs.map((cut) => [
    `${cut.origin}.${cut.product}`,
    cut.bought.toFixed(1),
    cut.output.toFixed(1),
    `${(100 * cut.share).toFixed(2)} %`,
    cut.jobs === null ? 'not estimated' : cut.jobs.toFixed(0),
    cut.industries.map(({ industry }) => industry).join(' '),
  ])
  return [
    `${place}: linkages inside the place, and what one unit of final demand buys elsewhere\n\n`,
    textTable(['industry', 'backward', 'index', 'forward', 'index', '', 'elsewhere', 'largest'], rows, 1),
    '\nIf one product no longer came from one origin, without substitutes: output that rests on it\n\n',
    textTable(['origin and product', 'bought', 'output lost', 'of all', 'jobs', 'most in'], cutOffs, 1),
    pathLines(report),
    '\n',
    ...report.notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}

function pathLines({ paths }: LinkagesReport): string {
  if (!paths) return ''
  const lines = paths.paths.map(({ steps, value }) => [steps.join(' ← '), value.toPrecision(4)])
  return [
    `\nLargest chains behind one unit of ${paths.industry}, ${paths.measure}: ${paths.total.toPrecision(5)} in all\n\n`,
    textTable(['chain', paths.measure], [...lines, ['all others', paths.rest.toPrecision(4)]], 1),
  ].join('')
}
