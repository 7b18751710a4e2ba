import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../save-file.ts'
import { useToast } from '../toast.tsx'
import { chartFileName } from './chart-file-name.ts'

interface Props {
  /** Id of what is opened. */
  readonly id: string
  readonly open: boolean
  readonly title: string
  readonly unit: string
  readonly source: string
  /** The whole figure with its drawing shown, as long as it is read. */
  readonly figure: <Read>(read: (figure: HTMLElement) => Read) => Read | null
  /** The table of the figure, whole, as long as it is read. */
  readonly table: <Read>(read: (table: HTMLTableElement) => Read) => Read | null
}

const ways = ['svg', 'png', 'csv', 'copyPicture', 'copyFigures'] as const
type Way = (typeof ways)[number]
const pictures = typeof ClipboardItem !== 'undefined'
const clipboard = typeof navigator !== 'undefined' && navigator.clipboard !== undefined
const possible: readonly Way[] = ways.filter((way) => (way === 'copyPicture' ? clipboard && pictures : way !== 'copyFigures' || clipboard))

/** What makes the files comes when somebody wants one. */
const makers = async () => {
  const { drawnSvg } = await import('./drawn-svg.ts')
  const { pngOfSvg } = await import('./png-of-svg.ts')
  const { tableTwin } = await import('./table-twin.ts')
  const { chartCsv } = await import('./chart-csv.ts')
  return { drawnSvg, pngOfSvg, tableTwin, chartCsv }
}

/** The chart as a file or on the clipboard: drawing, picture, figures. */
export function SaveChart({ id, open, title, unit, source, figure, table }: Props) {
  const { t } = useTranslation('components')
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const ends = { low: (column: string) => t('save.low', { column }), high: (column: string) => t('save.high', { column }) }
  const names = { title: t('save.title'), unit: t('save.unit'), source: t('save.source') }

  async function act(way: Way): Promise<void> {
    const { drawnSvg, pngOfSvg, tableTwin, chartCsv } = await makers()
    const drawing = () => figure(drawnSvg) ?? missing()
    const csv = () => chartCsv(table((shown) => tableTwin(shown, ends)) ?? missing(), names, { title, unit, source })
    const png = () => pngOfSvg(drawing())
    const save = (content: BlobPart, extension: string, type: string) =>
      saveFile(chartFileName(title, extension), new Blob([content], { type }))
    if (way === 'svg') save(drawing().text, 'svg', 'image/svg+xml;charset=utf-8')
    else if (way === 'png') save(await png(), 'png', 'image/png')
    else if (way === 'csv') save(csv(), 'csv', 'text/csv;charset=utf-8')
    else if (way === 'copyPicture') await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })])
    else await navigator.clipboard.writeText(csv().replace('\uFEFF', ''))
  }

  async function press(way: Way): Promise<void> {
    setBusy(true)
    try {
      await act(way)
      toast({ text: t(way.startsWith('copy') ? 'save.copied' : 'save.saved') })
    } catch {
      toast({ text: t('save.failed') })
    } finally {
      setBusy(false)
    }
  }

  return (
    <fieldset id={id} className="save-chart not-printed" data-drawn="no" hidden={!open}>
      <legend className="soft small">{t('save.as')}</legend>
      {possible.map((way) => (
        <button key={way} type="button" className="button" aria-disabled={busy} onClick={() => void (busy || press(way))}>
          {t(`save.${way}`)}
        </button>
      ))}
    </fieldset>
  )
}

function missing(): never {
  throw new Error('There is nothing to save.')
}
