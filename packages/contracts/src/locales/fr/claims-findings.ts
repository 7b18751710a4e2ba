import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of the claims check, by code. */
export const claimsFindings: Readonly<Record<string, FindingText>> = {
  'contract-against-volume': {
    says: 'Une commande de {contract} {currency} sur {years} ans ({contractClaim}) face à {capacity} unités par mois ({capacityClaim}) : {volume} unités seraient payées {pricePaid} {currency} chacune, alors que le prix est réputé être compris entre {priceLow} et {priceHigh} ({priceClaim}).',
    remedy:
      'Les deux s’accordent à {reconcilingCapacity} unités par mois, à une commande de {reconcilingContract} {currency} ou à un prix de {pricePaid} {currency} : vérifiez ce qui est visé.',
  },
  'staff-against-volume': {
    says: '{staff} personnes ({staffClaim}) face à {unitsPerYear} unités par an ({capacityClaim}) : d’après les postes du scénario, {fixed} personnes et {monthsPerUnit} mois de travail par unité, ce volume demande {needed} personnes.',
    remedy:
      'Les deux s’accordent à {needed} personnes, à {reconcilingCapacity} unités par mois ou à {reconcilingMonthsPerUnit} mois de travail par unité au total : demandez quelle partie du travail ces personnes effectuent.',
  },
  'units-per-worker-against-plants': {
    says: '{staff} personnes ({staffClaim}) pour {unitsPerYear} unités par an ({capacityClaim}) font {unitsPerWorkerYear} unités par travailleur et par an ; {plant} en a {plantUnitsPerWorkerYear} ({plantUnitsPerYear} unités, {plantWorkers} travailleurs : {plantSource}), soit un rapport de {times}.',
    remedy:
      'Au rythme de {plant}, le volume demande {reconcilingStaff} personnes, et ces personnes fabriquent {reconcilingUnitsPerYear} unités par an : corrigez l’un des deux, ou dites ce qui est fabriqué ailleurs.',
  },
  'output-per-worker-against-industry': {
    says: '{staff} personnes ({staffClaim}) pour {unitsPerYear} unités par an ({capacityClaim}) au prix de {price} ({priceClaim}) font {outputPerWorker} millions de {currency} de {year} par travailleur ; dans la branche {industry}, le maximum de toutes les économies est de {highest} ({economy}).',
    remedy: 'Il faudrait au moins {reconcilingStaff} personnes pour que ce soit crédible, ou bien un volume ou un prix plus faible.',
  },
  'seats-against-people': {
    says: '{people} personnes doivent être formées ({peopleClaim}), mais les formations ({courses}) en accueillent {seats} sur l’horizon.',
    remedy: 'Ajoutez des places ou des sessions, ou formez moins de personnes.',
  },
  'people-against-posts': {
    says: 'Les viviers ({pools}) comptent {people} personnes en tout ; la phase {phase} a {posts} postes pour lesquels des personnes doivent être formées ({capacityClaim} : {capacity} unités par mois).',
    remedy:
      'Ajoutez les viviers manquants, indiquez comme non accessibles par reconversion les postes pourvus autrement, ou prévoyez moins de postes.',
  },
  'local-content-against-supply': {
    says: 'La ligne {line} demande {wanted} {unit} par an à la branche {industry} de {place} (part {share} : {shareClaim} ; volume : {capacityClaim}), qui produit {supply} en tout : {found}, jugé possible : {expected}.',
    remedy: 'Une part de {reconcilingShare} pourrait être fournie en l’état ; ou donnez une source pour de nouvelles capacités sur place.',
  },
  'ramp-against-cases': {
    says: 'Pleine capacité après {months} mois (exploitation à partir du mois {from} : {fromClaim} ; moitié de la capacité {half} mois plus tard : {halfClaim} ; de 10 à 90 % en {ramp} : {rampClaim}) ; {plant} avait prévu {plantMonths} mois jusqu’à sa première production ({plantSource}).',
    remedy: 'Indiquez un début plus tardif ou une montée plus lente, ou dites ce qui rend ce site plus rapide.',
  },
  'ramp-against-range': {
    says: 'La moitié de la capacité {half} mois après la première unité ({halfClaim}) ; sont jugés plausibles {low} à {high} mois.',
    remedy: 'Choisissez une montée plus lente, ou citez un cas qui fut aussi rapide.',
  },
  'claims-not-computable': {
    says: 'Avec les valeurs avancées par cette source ({voice}), le scénario ne peut pas être estimé : {why}. Les vérifications qui en dépendent ont été laissées de côté.',
    remedy: 'Corrigez ce nombre dans le registre.',
  },
}
