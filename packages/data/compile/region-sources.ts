import type { RegionSource } from '../src/regions.ts'

export const regionSources: readonly RegionSource[] = [
  {
    key: 'ukrcensus-oblast',
    title: 'Employed persons aged 15 to 70 by oblast, 2019 to 2021',
    producer: 'State Statistics Service of Ukraine',
    licence: 'terms not seen',
    address: 'http://www.ukrcensus.gov.ua',
    faults: [
      'Partial: Kharkiv, Kherson, Khmelnytskyi, Cherkasy, Chernivtsi, Chernihiv and the city of Kyiv are missing; the difference to the total is real people.',
    ],
  },
  {
    key: 'ukrstat-section',
    title: 'Employed persons by oblast and section, 2019',
    producer: 'State Statistics Service of Ukraine',
    licence: 'terms not seen',
    address: 'https://www.ukrstat.gov.ua',
    faults: [
      'Partial: also Odesa, Poltava, Rivne, Sumy and Ternopil are missing, and all sections after K.',
      'For Ukraine construction, agriculture and industry differ from the labour force survey at the ILO (699, 3,010 and 2,462 against 1,191, 2,972 and 2,318 thousand).',
    ],
  },
  {
    key: 'ukrstat-entities',
    title: 'Workers at economic entities by region, 2014',
    producer: 'State Statistics Service of Ukraine',
    licence: 'terms not seen',
    address: 'https://www.ukrstat.gov.ua',
    faults: ['Of 2014; enterprises and sole traders only, not all employed persons. All regions but Crimea and Sevastopol.'],
  },
  {
    key: 'insee-regions',
    title: 'Emploi, chômage, revenus du travail, édition 2023: employment in the regions at the end of 2021',
    producer: 'Insee, Estimations d’emploi',
    licence: 'Licence Ouverte',
    address: 'https://www.insee.fr/fr/statistiques/7456879?sommaire=7456956',
    faults: ['The five sectors are printed in whole percent of employees; overseas regions are left out here.'],
  },
  {
    key: 'lfs-nuts2',
    title: 'Employed persons by NUTS 2 region, mean of 2014 to 2018, labour force survey',
    producer: 'Eurostat, by way of Nesta (Mapping Career Causeways)',
    licence: 'MIT repository of Eurostat figures',
    address: 'https://github.com/nestauk/mapping-career-causeways',
    faults: ['Sum of three groups of occupations; persons whose occupation is not known are missing. Mayotte is missing.'],
  },
]
