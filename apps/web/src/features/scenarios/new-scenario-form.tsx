import { zodResolver } from '@hookform/resolvers/zod'
import { CurrencyCode, Month, type Names, PlaceCode } from '@shiftwork/contracts'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { PlaceOptions } from '../../figures/place-options.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useCreateScenario } from '../../requests/create-scenario.ts'
import { blankScenario } from './blank-scenario.ts'

const WishSchema = z.object({ name: z.string().trim().min(1).max(200), place: PlaceCode, start: Month, currency: CurrencyCode })
type Wish = z.infer<typeof WishSchema>

/** A scenario from nothing: asks for the four things that cannot be guessed. */
export function NewScenarioForm({ names }: { readonly names: Names }) {
  const { t } = useTranslation('scenarios')
  const navigate = useNavigate()
  const create = useCreateScenario()
  const form = useForm<Wish>({
    resolver: zodResolver(WishSchema),
    defaultValues: { name: '', place: 'UKR', start: `${names.priceYears[1] + 1}-01`, currency: 'EUR' },
  })
  const faults = form.formState.errors
  const fault = (name: keyof Wish) => (faults[name] ? { 'aria-invalid': true, 'aria-describedby': `${name}-fault` } : {})
  const store = form.handleSubmit(async (wish) => {
    const stored = await create.mutateAsync(blankScenario({ ...wish, priceYear: names.priceYears[1] }, t('placeholder')))
    await navigate({ to: '/scenarios/$id/$step', params: { id: stored.id, step: 'project' } })
  })
  return (
    <form className="card" onSubmit={(event) => void store(event).catch(() => undefined)} noValidate>
      <h2>{t('blankTitle')}</h2>
      <p className="soft">{t('blankText')}</p>
      <div className="field">
        <label htmlFor="name">{t('name')}</label>
        <input id="name" dir="auto" {...fault('name')} {...form.register('name')} />
        {faults.name && (
          <p id="name-fault" className="problem">
            {t('nameMissing')}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor="place">{t('hostPlace')}</label>
        <select id="place" {...form.register('place')}>
          <PlaceOptions names={names} />
        </select>
      </div>
      <div className="field">
        <label htmlFor="start">{t('start')}</label>
        <input id="start" type="month" {...fault('start')} {...form.register('start')} />
        {faults.start && (
          <p id="start-fault" className="problem">
            {t('startMissing')}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor="currency">{t('currency')}</label>
        <select id="currency" {...form.register('currency')}>
          {names.currencies.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      </div>
      {create.isError && <ProblemNotice error={create.error} />}
      <div>
        <button type="submit" className="button" data-kind="main" disabled={create.isPending}>
          {t('create')}
        </button>
      </div>
    </form>
  )
}
