import {
  type CellSeparator,
  CellSeparator as CellSeparators,
  largestWorkforceFile,
  type WorkforceFileKind,
  type WorkforceFilePreview,
} from '@shiftwork/contracts'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inputNumber, wholeNumber } from '../../figures/numbers.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { usePreviewWorkforceFile } from '../../requests/preview-workforce-file.ts'
import { useWorkforceTemplate } from '../../requests/workforce-template.ts'
import { useWriteWorkforceFiles } from '../../requests/write-workforce-files.ts'
import { useBuilder } from './builder-context.ts'
import { saveTextFile } from './save-text-file.ts'
import { WorkforcePreview } from './workforce-preview.tsx'

/** Spreadsheets of readers who write a decimal comma separate cells by semicolons. */
const usual = (): CellSeparator => (inputNumber(0.5).includes(',') ? 'semicolon' : 'comma')

/** Pools or courses from and to a spreadsheet: what a file brings is shown before anything changes. */
export function WorkforceFiles({ kind }: { readonly kind: WorkforceFileKind }) {
  const { t } = useTranslation('workforce')
  const { scenario } = useBuilder()
  const [separator, setSeparator] = useState(usual)
  const template = useWorkforceTemplate()
  const write = useWriteWorkforceFiles()
  const id = useId()
  const save = async () => {
    const { pools = [], courses = [] } = scenario
    const files = await write.mutateAsync({ pools: kind === 'pools' ? pools : [], courses: kind === 'courses' ? courses : [], separator })
    saveTextFile(files[kind])
  }
  const error = template.error ?? write.error
  return (
    <div className="stack">
      <h3>{t(`files.${kind}`)}</h3>
      <div className="row">
        <FileReader kind={kind} />
        <button
          type="button"
          className="button"
          disabled={(scenario[kind] ?? []).length === 0}
          onClick={() => void save().catch(() => undefined)}
        >
          {t('saveFile')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void template.mutateAsync({ kind, separator }).then(saveTextFile, () => undefined)}
        >
          {t('template')}
        </button>
        <span className="input-row">
          <label htmlFor={`${id}-separator`}>{t('separator')}</label>
          <select id={`${id}-separator`} value={separator} onChange={(event) => setSeparator(event.target.value as CellSeparator)}>
            {CellSeparators.options.map((name) => (
              <option key={name} value={name}>
                {t(`separators.${name}`)}
              </option>
            ))}
          </select>
        </span>
      </div>
      {error && <ProblemNotice error={error} />}
    </div>
  )
}

function FileReader({ kind }: { readonly kind: WorkforceFileKind }) {
  const { t } = useTranslation('workforce')
  const { scenario, set } = useBuilder()
  const input = useRef<HTMLInputElement>(null)
  const preview = usePreviewWorkforceFile()
  const [shown, setShown] = useState<{ readonly name: string; readonly preview: WorkforceFilePreview } | null>(null)
  const [tooLarge, setTooLarge] = useState('')
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    const text = await file.text()
    const fits = text.length <= largestWorkforceFile
    setTooLarge(fits ? '' : t('tooLarge', { size: wholeNumber(text.length), most: wholeNumber(largestWorkforceFile) }))
    if (!fits) return
    const months = centralOf(scenario.months)
    const setting = {
      start: scenario.start,
      ...(months !== null && Number.isInteger(months) ? { months } : {}),
      payers: (scenario.funding?.payers ?? []).map((payer) => payer.id),
    }
    const read = await preview.mutateAsync({ kind, name: file.name.slice(0, 200), text, setting })
    setShown({ name: file.name, preview: read })
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        className="hidden-but-read"
        tabIndex={-1}
        aria-label={t(`readFile.${kind}`)}
        onChange={(event) => void take(event).catch(() => undefined)}
      />
      <button type="button" className="button" disabled={preview.isPending} onClick={() => input.current?.click()}>
        {preview.isPending ? t('reading') : t(`readFile.${kind}`)}
      </button>
      {tooLarge && <p className="problem">{tooLarge}</p>}
      {preview.error && <ProblemNotice error={preview.error} />}
      {shown && (
        <WorkforcePreview
          file={shown.name}
          preview={shown.preview}
          onClose={() => setShown(null)}
          onTake={(list) => {
            set(`/${kind}`, list)
            setShown(null)
          }}
        />
      )}
    </>
  )
}
