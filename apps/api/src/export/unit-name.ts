import { type Language, translatedPiece } from '@shiftwork/contracts'

const french: Readonly<Record<string, string>> = {
  posts: 'postes',
  'job-years': 'emplois-années',
  FTE: 'équivalents temps plein',
  units: 'unités',
  share: 'part',
  people: 'personnes',
  'share of planned output': 'part de la production prévue',
  'see criteria': 'selon le chiffre',
  'posts and persons; shares of the persons of the place': 'postes et personnes ; parts des personnes du lieu',
  'people; months; {money}': 'personnes ; mois ; {money}',
  '{money}, present value; a job costs {price}; gains per outlay as multiples; posts and job-years where the item says so':
    '{money}, valeur actuelle ; un emploi coûte {price} ; gains par dépense en multiples ; postes et emplois-années là où le poste le dit',
  '{money}; posts where the item says so': '{money} ; postes là où le poste le dit',
  'million {currency} of {year}, basic prices': 'millions {currency} de {year}, prix de base',
  'million {currency}, prices of {year}': 'millions {currency}, prix de {year}',
  '{currency}, prices of {year}, a post': '{currency}, prix de {year}, par poste',
  '{currency}, prices of {year}, a job-year': '{currency}, prix de {year}, par emploi-année',
  '{currency}, prices of {year}': '{currency}, prix de {year}',
}

const ukrainian: Readonly<Record<string, string>> = {
  posts: 'робочі місця',
  'job-years': 'роки роботи',
  FTE: 'еквівалент повної зайнятості',
  units: 'одиниці',
  share: 'частка',
  people: 'люди',
  'share of planned output': 'частка запланованого випуску',
  'see criteria': 'залежно від показника',
  'posts and persons; shares of the persons of the place': 'робочі місця та особи; частки осіб місцевості',
  'people; months; {money}': 'люди; місяці; {money}',
  '{money}, present value; a job costs {price}; gains per outlay as multiples; posts and job-years where the item says so':
    '{money}, теперішня вартість; робоче місце коштує {price}; вигоди на видатки як кратні; робочі місця й роки роботи там, де так сказано',
  '{money}; posts where the item says so': '{money}; робочі місця там, де так сказано',
  'million {currency} of {year}, basic prices': 'млн {currency} {year} року, основні ціни',
  'million {currency}, prices of {year}': 'млн {currency}, ціни {year} року',
  '{currency}, prices of {year}, a post': '{currency}, ціни {year} року, за робоче місце',
  '{currency}, prices of {year}, a job-year': '{currency}, ціни {year} року, за рік роботи',
  '{currency}, prices of {year}': '{currency}, ціни {year} року',
}

const unitsOf: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, fr: french, uk: ukrainian }

/** A unit of the estimate in a language; one that has no words there stays as the estimate has it. */
export function unitName(unit: string, language: Language): string {
  const units = unitsOf[language]
  // Longer units are made of shorter ones: the money in "people; months; EUR, prices of 2025" is said first.
  const money = /(?:million )?[A-Z]{3}, prices of \d{4}/g
  const inner = (text: string) => translatedPiece(text, units) ?? text
  return translatedPiece(unit, units)?.replace(money, inner) ?? unit
}
