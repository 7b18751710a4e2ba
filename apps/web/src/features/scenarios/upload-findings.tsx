import type { Finding } from '@shiftwork/contracts'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FindingList } from '../../notices/findings.tsx'

interface Props {
  readonly file: string
  readonly findings: readonly Finding[]
  readonly message: string
  readonly onClose: () => void
}

/** Why a file was not taken: every fault with its place. Focus goes to it. */
export function UploadFindings({ file, findings, message, onClose }: Props) {
  const { t } = useTranslation('scenarios')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="notice" data-tone="bad" role="alert" ref={box} tabIndex={-1}>
      <h2>{t('uploadRefused', { file })}</h2>
      <p>{t('uploadNothingStored')}</p>
      {message && <p>{message}</p>}
      <FindingList findings={findings} withPath />
      <div>
        <button type="button" className="button" onClick={onClose}>
          {t('dismiss')}
        </button>
      </div>
    </div>
  )
}
