import { useTranslation } from 'react-i18next'
import { useToast } from '../../components/toast.tsx'
import { partialDate, wholeNumber } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { bibtex, type Citation } from './bibtex.ts'

/** Names of languages as bibliographies know them. */
const bibliographyLanguages: Readonly<Record<string, string>> = { en: 'english', fr: 'french', uk: 'ukrainian' }

/** How to cite the estimate: as a sentence in the reader's language and as an entry of a bibliography. */
export function CiteResult({ run, estimate }: Pick<SectionProps, 'run' | 'estimate'>) {
  const { t, i18n } = useTranslation('results')
  const { key, hash } = estimate
  const cited: Citation = {
    name: run.scenarioName,
    version: run.version,
    engine: key.engine,
    model: key.model.slice(0, 12),
    draws: key.draws,
    seed: key.seed,
    hash,
    date: (run.endedAt ?? run.createdAt).slice(0, 10),
    address: new URL(`/runs/${run.id}`, window.location.href).href,
    language: bibliographyLanguages[i18n.language] ?? 'english',
  }
  const words = {
    ...cited,
    version: String(cited.version),
    seed: String(cited.seed),
    draws: wholeNumber(cited.draws),
    date: partialDate(cited.date),
  }
  return (
    <section className="stack" aria-labelledby="cite">
      <h2 id="cite">{t('cite.heading')}</h2>
      <p className="prose">{t('cite.text')}</p>
      <Copied id="cite-sentence" label={t('cite.sentence')} text={t('cite.citation', words)} copy={t('cite.copySentence')} />
      <Copied id="cite-bibtex" label="BibTeX" text={bibtex(cited, t('cite.title', words))} copy={t('cite.copyBibtex')} />
    </section>
  )
}

interface CopiedProps {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly copy: string
}

function Copied({ id, label, text, copy }: CopiedProps) {
  const { t } = useTranslation('components')
  const toast = useToast()
  const press = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast({ text: t('save.copied') })
    } catch {
      toast({ text: t('save.notCopied') })
    }
  }
  return (
    <div className="stack-tight">
      <h3>{label}</h3>
      <pre data-testid={id}>{text}</pre>
      <div>
        <button type="button" className="button" onClick={() => void press()}>
          {copy}
        </button>
      </div>
    </div>
  )
}
