/** Regions by ISO 3166-2 code: name in English, French and Ukrainian, and how the sources write it. */
export interface RegionName {
  readonly code: string
  readonly economy: string
  readonly en: string
  readonly fr: string
  readonly uk: string
  /** As the sources print it where that is not the English name. */
  readonly printed: readonly string[]
}

const oblast = (code: string, en: string, fr: string, uk: string, ...printed: string[]): RegionName => ({
  code: `UA-${code}`,
  economy: 'UKR',
  en: `${en} oblast`,
  fr: /^[IO]/.test(fr) ? `oblast d’${fr}` : `oblast de ${fr}`,
  uk: `${uk} область`,
  printed: [en, ...printed],
})

const place = (code: string, en: string, fr: string, uk: string, ...printed: string[]): RegionName => ({
  code,
  economy: code.startsWith('UA') ? 'UKR' : 'FRA',
  en,
  fr,
  uk,
  printed: [en, ...printed],
})

export const ukrainianRegions: readonly RegionName[] = [
  oblast('05', 'Vinnytsia', 'Vinnytsia', 'Вінницька', 'Vinnytsya'),
  oblast('07', 'Volyn', 'Volhynie', 'Волинська'),
  oblast('09', 'Luhansk', 'Louhansk', 'Луганська'),
  oblast('12', 'Dnipropetrovsk', 'Dnipropetrovsk', 'Дніпропетровська'),
  oblast('14', 'Donetsk', 'Donetsk', 'Донецька'),
  oblast('18', 'Zhytomyr', 'Jytomyr', 'Житомирська'),
  oblast('21', 'Zakarpattia', 'Transcarpatie', 'Закарпатська', 'Zakarpattya'),
  oblast('23', 'Zaporizhzhia', 'Zaporijjia', 'Запорізька', 'Zaporizhia', 'Zaporizhzhya'),
  oblast('26', 'Ivano-Frankivsk', 'Ivano-Frankivsk', 'Івано-Франківська'),
  place('UA-30', 'Kyiv (city)', 'Kyiv (ville)', 'Київ', 'City of Kyiv'),
  oblast('32', 'Kyiv', 'Kyiv', 'Київська', 'Kyiv Oblast'),
  oblast('35', 'Kirovohrad', 'Kirovohrad', 'Кіровоградська', 'Kirovograd'),
  place('UA-40', 'Sevastopol', 'Sébastopol', 'Севастополь'),
  place('UA-43', 'Autonomous Republic of Crimea', 'République autonome de Crimée', 'Автономна Республіка Крим'),
  oblast('46', 'Lviv', 'Lviv', 'Львівська'),
  oblast('48', 'Mykolaiv', 'Mykolaïv', 'Миколаївська', 'Mykolayiv'),
  oblast('51', 'Odesa', 'Odessa', 'Одеська'),
  oblast('53', 'Poltava', 'Poltava', 'Полтавська'),
  oblast('56', 'Rivne', 'Rivne', 'Рівненська'),
  oblast('59', 'Sumy', 'Soumy', 'Сумська'),
  oblast('61', 'Ternopil', 'Ternopil', 'Тернопільська'),
  oblast('63', 'Kharkiv', 'Kharkiv', 'Харківська'),
  oblast('65', 'Kherson', 'Kherson', 'Херсонська'),
  oblast('68', 'Khmelnytskyi', 'Khmelnytskyï', 'Хмельницька', 'Khmelnytskiy'),
  oblast('71', 'Cherkasy', 'Tcherkassy', 'Черкаська'),
  oblast('74', 'Chernihiv', 'Tchernihiv', 'Чернігівська'),
  oblast('77', 'Chernivtsi', 'Tchernivtsi', 'Чернівецька'),
]

/** `printed` of a French region: the NUTS 2 regions of the labour force survey that make it up. */
export const frenchRegions: readonly RegionName[] = [
  place('FR-20R', 'Corsica', 'Corse', 'Корсика', 'M0'),
  place('FR-971', 'Guadeloupe', 'Guadeloupe', 'Гваделупа', 'Y1'),
  place('FR-972', 'Martinique', 'Martinique', 'Мартиніка', 'Y2'),
  place('FR-973', 'French Guiana', 'Guyane', 'Французька Гвіана', 'Y3'),
  place('FR-974', 'Réunion', 'La Réunion', 'Реюньйон', 'Y4'),
  place('FR-976', 'Mayotte', 'Mayotte', 'Майотта'),
  place('FR-ARA', 'Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes', 'Овернь-Рона-Альпи', 'K1', 'K2'),
  place('FR-BFC', 'Bourgogne-Franche-Comté', 'Bourgogne-Franche-Comté', 'Бургундія-Франш-Конте', 'C1', 'C2'),
  place('FR-BRE', 'Brittany', 'Bretagne', 'Бретань', 'H0'),
  place('FR-CVL', 'Centre-Val de Loire', 'Centre-Val de Loire', 'Центр-Долина Луари', 'B0'),
  place('FR-GES', 'Grand Est', 'Grand Est', 'Гранд-Ест', 'F1', 'F2', 'F3'),
  place('FR-HDF', 'Hauts-de-France', 'Hauts-de-France', 'О-де-Франс', 'E1', 'E2'),
  place('FR-IDF', 'Île-de-France', 'Île-de-France', 'Іль-де-Франс', '10'),
  place('FR-NAQ', 'Nouvelle-Aquitaine', 'Nouvelle-Aquitaine', 'Нова Аквітанія', 'I1', 'I2', 'I3'),
  place('FR-NOR', 'Normandy', 'Normandie', 'Нормандія', 'D1', 'D2'),
  place('FR-OCC', 'Occitanie', 'Occitanie', 'Окситанія', 'J1', 'J2'),
  place('FR-PAC', 'Provence-Alpes-Côte d’Azur', 'Provence-Alpes-Côte d’Azur', 'Прованс-Альпи-Лазурний Берег', 'L0'),
  place('FR-PDL', 'Pays de la Loire', 'Pays de la Loire', 'Пеї-де-ла-Луар', 'G0'),
]
