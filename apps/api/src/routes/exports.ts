import { endpoints } from '@shiftwork/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedLanguage } from '../accepted-language.ts'
import { archiveOf } from '../export/archive.ts'
import { workbookOf } from '../export/workbook.ts'
import { principalOf } from '../principal.ts'
import { addRoute } from '../route.ts'
import { type ExportedEstimate, readForExport } from '../services/read-for-export.ts'
import type { Services } from '../services.ts'

/** Estimates as files; their names hold the run's id and nothing of the scenario. */
export function exportRoutes(app: FastifyInstance, services: Services): void {
  const sends =
    (type: string, suffix: string, make: (estimate: ExportedEstimate) => Promise<Uint8Array>) =>
    async ({ params, query, request, reply }: Asked) => {
      const language = query.language ?? acceptedLanguage(request.headers['accept-language'])
      const file = await make(await readForExport(services, principalOf(), params.id, language))
      return reply
        .type(type)
        .header('content-language', language)
        .header('content-disposition', `attachment; filename="shiftwork-${params.id}.${suffix}"`)
        .send(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
    }
  addRoute(app, 'exportWorkbook', sends(endpoints.exportWorkbook.file, 'xlsx', workbookOf))
  addRoute(app, 'exportArchive', sends(endpoints.exportArchive.file, 'zip', archiveOf))
}

interface Asked {
  readonly params: { readonly id: string }
  readonly query: { readonly language?: 'en' | 'fr' | 'uk' | undefined }
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
