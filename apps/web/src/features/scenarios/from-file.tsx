import type { Finding } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UploadButton } from './upload-button.tsx'
import { UploadFindings } from './upload-findings.tsx'

/** A scenario file taken in as a new scenario, or why it was not. */
export function FromFile() {
  const { t } = useTranslation('templates')
  const [upload, setUpload] = useState<{ file: string; findings: readonly Finding[]; message: string } | null>(null)
  return (
    <section className="card" aria-labelledby="from-file">
      <h2 id="from-file">{t('fileTitle')}</h2>
      <p className="soft">{t('fileText')}</p>
      <div>
        <UploadButton onFindings={(file, findings, message) => setUpload(file ? { file, findings, message } : null)} />
      </div>
      {upload && <UploadFindings {...upload} onClose={() => setUpload(null)} />}
    </section>
  )
}
