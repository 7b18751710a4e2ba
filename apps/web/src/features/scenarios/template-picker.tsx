import type { Names, Template } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { aboutNumber, threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useTemplates } from '../../requests/templates.ts'
import { TemplateDialog } from './template-dialog.tsx'

const million = 1_000_000

/** The templates as cards: what each is, in a sentence, and how large. */
export function TemplatePicker({ names }: { readonly names: Names }) {
  const { t } = useTranslation('templates')
  const templates = useTemplates()
  const [chosen, setChosen] = useState<Template | null>(null)
  return (
    <section className="stack" aria-labelledby="from-template">
      <h2 id="from-template">{t('title')}</h2>
      <p className="soft prose">{t('text')}</p>
      {templates.isPending && <Loading />}
      {templates.isError && <ProblemNotice error={templates.error} retry={() => void templates.refetch()} />}
      <ul className="cards plain-list">
        {templates.data?.items.map((template) => (
          <TemplateCard key={template.id} template={template} onChoose={() => setChosen(template)} />
        ))}
      </ul>
      {templates.data?.ours && <p className="soft small">{t('ours')}</p>}
      {chosen && templates.data && (
        <TemplateDialog template={chosen} names={names} places={templates.data.places} onClose={() => setChosen(null)} />
      )}
    </section>
  )
}

function TemplateCard({ template, onChoose }: { readonly template: Template; readonly onChoose: () => void }) {
  const { t } = useTranslation('templates')
  const { size } = template
  const money = (value: number) => t('millions', { amount: threeDigits(value / million), currency: size.currency })
  const facts = [
    [template.product, t('aYear', { number: wholeNumber(size.unitsPerYear) })],
    [t('posts'), aboutNumber(size.posts)],
    [t('investment'), money(size.investment)],
    [t('sales'), money(size.salesPerYear)],
  ] as const
  return (
    <li className="card template">
      <h3>{template.name}</h3>
      <p>{template.sentence}</p>
      <dl className="template-size small">
        {facts.map(([what, much]) => (
          <div key={what}>
            <dt className="soft">{what}</dt>
            <dd>{much}</dd>
          </div>
        ))}
      </dl>
      <div>
        <button type="button" className="button" onClick={onChoose}>
          {t('choose')}
          <span className="hidden-but-read">{template.name}</span>
        </button>
      </div>
    </li>
  )
}
