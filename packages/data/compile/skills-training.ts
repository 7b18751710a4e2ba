import { join } from 'node:path'
import { readSheetRecords } from './workbook.ts'

/** Kinds of training on the job, in the order of the bundled figures. */
export const onTheJobKinds = ['none', 'short', 'moderate', 'long', 'apprenticeship', 'internship'] as const
export type OnTheJobKind = (typeof onTheJobKinds)[number]

const printedKinds: Readonly<Record<string, OnTheJobKind>> = {
  None: 'none',
  'Short-term on-the-job training': 'short',
  'Moderate-term on-the-job training': 'moderate',
  'Long-term on-the-job training': 'long',
  Apprenticeship: 'apprenticeship',
  'Internship/residency': 'internship',
}

const trainingColumn = 'Typical on-the-job training needed to attain competency in the occupation'

/** The typical training on the job by occupation of O*NET-SOC, through the occupations of the National Employment Matrix. */
export function readOnTheJobTraining(source: string): Map<string, OnTheJobKind> {
  const byMatrix = new Map(
    readSheetRecords(join(source, 'projections/BLS_occupation_2023_final.xlsx'), { sheet: 15, headerRow: 2 })
      .filter((row) => printedKinds[row[trainingColumn] ?? ''])
      .map((row) => [row['2022 National Employment Matrix code']!, printedKinds[row[trainingColumn]!]!]),
  )
  const rows = readSheetRecords(join(source, 'crosswalks/nem-onet-to-soc-crosswalk.xlsx'), { headerRow: 5 })
  return new Map(
    rows.flatMap((row) => {
      const kind = byMatrix.get(row['NEM Code']!)
      return kind === undefined ? [] : [[row['O*NET-SOC Code']!, kind] as const]
    }),
  )
}
