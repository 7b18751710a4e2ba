import { type Cut, type Stat, stats } from '@shiftwork/contracts'
import type { ExportedEstimate } from '../services/read-for-export.ts'
import { codeName } from './code-name.ts'
import type { Cell, ExportTable } from './table.ts'
import type { ExportTexts } from './texts.ts'
import { unitName } from './unit-name.ts'

/** One figure of a cut: the codes along its axes, and its statistics by name. */
interface FigureRow {
  readonly codes: readonly string[]
  readonly values: Readonly<Partial<Record<Stat, number | null>>>
}

/** The figures of a cut in the order in which they are kept: row-major, the last axis fastest. */
function* figuresOf({ axes, stats: kept, values }: Cut): Generator<FigureRow> {
  const count = values.length / kept.length
  for (let figure = 0; figure < count; figure++) {
    let rest = figure
    const codes: string[] = []
    for (const axis of axes.toReversed()) {
      codes.unshift(axis.codes[rest % axis.codes.length]!)
      rest = Math.floor(rest / axis.codes.length)
    }
    yield { codes, values: Object.fromEntries(kept.map((stat, k) => [stat, values[figure * kept.length + k] ?? null])) }
  }
}

/** A cut as a table of its own: a column of codes and one of names for each axis, then the statistics that the cut has. */
export function cutTable(cut: Cut, { names }: Pick<ExportedEstimate, 'names'>, texts: ExportTexts): ExportTable {
  const header = [...cut.axes.flatMap(({ name }) => [name, `${name}-name`]), ...cut.stats]
  const rows = [...figuresOf(cut)].map(({ codes, values }): Cell[] => [
    ...codes.flatMap((code, k) => [code, codeName(cut.axes[k]!.name, code, names, texts)]),
    ...cut.stats.map((stat) => values[stat] ?? null),
  ])
  return { title: cut.name, header, rows, widths: header.map(() => 18) }
}

/** Axes that a figure of the figures' sheet can have. */
const mostAxes = 5

/** Figures of several cuts under one another: which cut, what unit, up to five codes with their names, all statistics. */
export function figuresTable(
  cuts: readonly Cut[],
  { names, language }: Pick<ExportedEstimate, 'names' | 'language'>,
  texts: ExportTexts,
): ExportTable {
  const { columns } = texts
  const places = Array.from({ length: mostAxes }, (_, k) => `${columns.code} ${k + 1}`)
  const header = [columns.cut, columns.kind, columns.unit, columns.draws, ...places.flatMap((place) => [place, columns.name]), ...stats]
  const rows = cuts.flatMap((cut) =>
    [...figuresOf(cut)].map(({ codes, values }): Cell[] => [
      cut.name,
      cut.kind ?? null,
      unitName(cut.unit, language),
      cut.draws,
      ...places.flatMap((_, k) => {
        const code = codes[k]
        return code === undefined ? [null, null] : [code, codeName(cut.axes[k]!.name, code, names, texts)]
      }),
      ...stats.map((stat) => values[stat] ?? null),
    ]),
  )
  return { title: texts.sheets.data, header, rows, widths: [18, 12, 30, 8, ...places.flatMap(() => [16, 28]), ...stats.map(() => 13)] }
}
