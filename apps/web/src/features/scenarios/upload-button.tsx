import type { Finding } from '@shiftwork/contracts'
import { useNavigate } from '@tanstack/react-router'
import { type ChangeEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api-client.ts'
import { useCreateScenario } from '../../requests/create-scenario.ts'

interface Props {
  /** What is wrong with the file; empty when it was read. */
  readonly onFindings: (file: string, findings: readonly Finding[], message: string) => void
}

/** Takes a scenario file. What is wrong with it is said before anything is sent; the service checks it again and stores only what is whole. */
export function UploadButton({ onFindings }: Props) {
  const { t } = useTranslation('scenarios')
  const navigate = useNavigate()
  const create = useCreateScenario()
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState(false)

  const store = async (file: File) => {
    // The schema of a scenario is large; the first page does not wait for it.
    const { readScenarioFile } = await import('./read-scenario-file.ts')
    const read = await readScenarioFile(file, (count) => t('bytes', { count }))
    if ('findings' in read) return onFindings(file.name, read.findings, '')
    const stored = await create.mutateAsync(read.scenario)
    onFindings('', [], '')
    await navigate({ to: '/scenarios/$id/$step', params: { id: stored.id, step: 'check' } })
  }
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setReading(true)
    try {
      await store(file)
    } catch (error) {
      const findings = error instanceof ApiError ? error.findings : []
      onFindings(file.name, findings, findings.length > 0 ? '' : t('actionFailed'))
    } finally {
      setReading(false)
    }
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="hidden-but-read"
        tabIndex={-1}
        aria-label={t('upload')}
        onChange={(event) => void take(event)}
      />
      <button type="button" className="button" disabled={reading} onClick={() => input.current?.click()}>
        {t('upload')}
      </button>
    </>
  )
}
