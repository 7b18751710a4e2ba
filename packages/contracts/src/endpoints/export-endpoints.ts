import { z } from 'zod'
import { LanguageSchema } from '../language-schema.ts'
import { idParams } from './page.ts'

const inLanguage = z.strictObject({
  language: LanguageSchema.optional().describe(
    'of headings and names; without it that of Accept-Language. Codes and numbers are the same in each',
  ),
})

/** An estimate as a file for spreadsheets and for programs. */
export const exportEndpoints = {
  exportWorkbook: {
    method: 'GET',
    path: '/runs/:id/workbook',
    params: idParams,
    query: inLanguage,
    reply: z.any(),
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    status: 200,
    summary: 'XLSX with typed cells: summary, figures, assumptions with their claims, sources, run',
  },
  exportArchive: {
    method: 'GET',
    path: '/runs/:id/archive',
    params: idParams,
    query: inLanguage,
    reply: z.any(),
    file: 'application/zip',
    status: 200,
    summary: 'Zip of every cut as CSV, the estimate and the scenario as JSON, and a README that says what each is',
  },
} as const
