import type { FindingText } from '../../finding-text.ts'

/** Ukrainian texts of the findings of the claims check, by code. */
export const claimsFindings: Readonly<Record<string, FindingText>> = {
  'contract-against-volume': {
    says: 'Замовлення на {contract} {currency} за {years} р. ({contractClaim}) проти {capacity} од. на місяць ({capacityClaim}): за {volume} од. платили б по {pricePaid} {currency}, тоді як ціна вважається від {priceLow} до {priceHigh} ({priceClaim}).',
    remedy:
      'Вони узгоджуються за {reconcilingCapacity} од. на місяць, за замовлення на {reconcilingContract} {currency} або за ціни {pricePaid} {currency}: з’ясуйте, що саме мається на увазі.',
  },
  'staff-against-volume': {
    says: 'Персонал – {staff} ос. ({staffClaim}) проти {unitsPerYear} од. на рік ({capacityClaim}): за робочими місцями сценарію, {fixed} ос. і {monthsPerUnit} міс. праці на одиницю, такий обсяг потребує {needed} ос.',
    remedy:
      'Вони узгоджуються за {needed} ос., за {reconcilingCapacity} од. на місяць або за {reconcilingMonthsPerUnit} міс. праці на одиницю загалом: запитайте, яку частину роботи виконують ці люди.',
  },
  'units-per-worker-against-plants': {
    says: '{staff} ос. ({staffClaim}) на {unitsPerYear} од. на рік ({capacityClaim}) – це {unitsPerWorkerYear} од. на працівника за рік; {plant} має {plantUnitsPerWorkerYear} ({plantUnitsPerYear} од., працівників: {plantWorkers}; {plantSource}), відношення – {times}.',
    remedy:
      'За темпу {plant} обсяг потребує {reconcilingStaff} ос., а ці люди виготовляють {reconcilingUnitsPerYear} од. на рік: виправте одне з двох або вкажіть, що виготовляється деінде.',
  },
  'output-per-worker-against-industry': {
    says: '{staff} ос. ({staffClaim}) на {unitsPerYear} од. на рік ({capacityClaim}) за ціни {price} ({priceClaim}) – це {outputPerWorker} млн {currency} у цінах {year} року на працівника; у галузі {industry} найвищий показник з усіх економік – {highest} ({economy}).',
    remedy: 'Правдоподібним це було б щонайменше за {reconcilingStaff} ос. або за меншого обсягу чи ціни.',
  },
  'seats-against-people': {
    says: 'Навчити мають {people} ос. ({peopleClaim}), але курси ({courses}) вміщують {seats} у межах горизонту.',
    remedy: 'Додайте навчальні місця чи групи або навчайте менше людей.',
  },
  'people-against-posts': {
    says: 'Групи ({pools}) налічують {people} ос. загалом; етап {phase} має {posts} робочих місць, для яких треба навчати людей ({capacityClaim}: {capacity} од. на місяць).',
    remedy:
      'Додайте групи, яких бракує, позначте робочі місця, що заповнюються інакше, як такі, для яких не перенавчають, або плануйте менше робочих місць.',
  },
  'local-content-against-supply': {
    says: 'Рядок {line} потребує {wanted} {unit} на рік від галузі {industry}, {place} (частка {share}: {shareClaim}; обсяг: {capacityClaim}), яка загалом виробляє {supply}: {found}, можливим вважається {expected}.',
    remedy: 'За нинішнього стану можна було б постачати частку {reconcilingShare}; або вкажіть джерело щодо нових потужностей там.',
  },
  'ramp-against-cases': {
    says: 'Повна потужність через {months} міс. (експлуатація з місяця {from}: {fromClaim}; половина потужності ще через {half} міс.: {halfClaim}; від 10 до 90% за {ramp}: {rampClaim}); {plant} планував {plantMonths} міс. до першої продукції ({plantSource}).',
    remedy: 'Вкажіть пізніший початок чи повільніший вихід на потужність або поясніть, що робить це підприємство швидшим.',
  },
  'ramp-against-range': {
    says: 'Половина потужності через {half} міс. після першої одиниці ({halfClaim}); правдоподібним вважається від {low} до {high} міс.',
    remedy: 'Виберіть повільніший вихід на потужність або назвіть випадок, що був таким самим швидким.',
  },
  'claims-not-computable': {
    says: 'Зі значеннями, які заявляє це джерело ({voice}), сценарій оцінити неможливо: {why}. Перевірки, яким це потрібно, пропущено.',
    remedy: 'Виправте це число в реєстрі.',
  },
}
