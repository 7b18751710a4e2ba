import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { byName } from './by-name.ts'

interface Props {
  readonly names: Names
  /** Codes that may be chosen; all that are known if absent. */
  readonly places?: readonly string[]
}

/** Countries by name, then the regions that are known, country by country and by name. */
export function PlaceOptions({ names, places }: Props) {
  const { t } = useTranslation('scenarios')
  const offered = ([code]: readonly [string, unknown]) => places === undefined || places.includes(code)
  const regions = Object.entries(names.regions).filter(offered)
  const countries = Object.entries(names.economies).sort((a, b) => byName(a[1], b[1]))
  return (
    <>
      <optgroup label={t('economies')}>
        {countries.filter(offered).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </optgroup>
      {countries
        .filter(([economy]) => regions.some(([, region]) => region.economy === economy))
        .map(([economy, country]) => (
          <optgroup key={economy} label={t('regionsOf', { economy: country })}>
            {regions
              .filter(([, region]) => region.economy === economy)
              .sort((a, b) => byName(a[1].name, b[1].name))
              .map(([code, region]) => (
                <option key={code} value={code}>
                  {region.name}
                </option>
              ))}
          </optgroup>
        ))}
    </>
  )
}
