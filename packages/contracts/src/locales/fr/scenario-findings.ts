import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of scenarios, by code. */
export const scenarioFindings: Readonly<Record<string, FindingText>> = {
  'empty-project': {
    says: 'Il n’y a rien à estimer : {found}.',
    remedy: 'Ajoutez une phase avec des lignes de dépenses ou des postes.',
  },
  'unknown-product': { says: 'Les tables n’ont pas de produit {found}.', remedy: 'Choisissez parmi : {expected}.' },
  'unknown-economy': { says: 'La version du modèle n’a pas d’économie {found}.', remedy: 'Choisissez : {expected}.' },
  'unknown-region': { says: 'La version du modèle n’a pas de région {found}.', remedy: 'Choisissez : {expected}.' },
  'unknown-occupation': { says: 'La CITP-08 n’a pas de métier {found}.', remedy: 'Choisissez : {expected}.' },
  'unknown-currency': {
    says: 'Il n’y a pas de taux de change pour {found}.',
    remedy: 'Donnez les montants dans l’une de ces monnaies : {expected}.',
  },
  'unknown-price-year': { says: 'Il n’y a pas de déflateur pour les prix de {found}.', remedy: 'Choisissez l’une des années {expected}.' },
  'unknown-model-version': { says: 'Le scénario demande la version {found} du modèle.', remedy: 'Écrivez : {expected}.' },
  'unknown-parameter': { says: 'Le modèle n’a pas de paramètre {found}.', remedy: 'Paramètres connus de ce type : {expected}.' },
  'parameter-outside-range': {
    says: 'La valeur {found} est hors de ce qui est jugé plausible pour ce paramètre ({expected}).',
    remedy: 'Donnez-en la source, ou choisissez une valeur comprise dans la fourchette.',
  },
  'parameter-without-effect': {
    says: 'Le paramètre {found} n’entre dans aucune estimation ; sa valeur ne change donc rien.',
    remedy: 'Retirez-le.',
  },
  'outside-domain': {
    says: 'Trouvé : {found} ; le modèle a besoin d’un nombre : {expected}.',
    remedy: 'Corrigez le nombre ou son unité.',
  },
  'not-whole': { says: 'Trouvé : {found} ; attendu : {expected}.', remedy: 'Arrondissez.' },
  'must-be-certain': {
    says: 'Ce nombre ne peut pas être incertain ; trouvé : {found} ; attendu : {expected}.',
    remedy: 'Retenez une valeur et retirez la fourchette.',
  },
  'draws-outside-domain': {
    says: 'Des tirages de ce nombre sortiraient de ce qui a un sens : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Choisissez une distribution ou une fourchette qui reste dans ces limites.',
  },
  'shares-do-not-sum': {
    says: 'La somme des parts est {found} et non {expected}.',
    remedy: 'Modifiez-les jusqu’à ce que leur somme soit 1, ou choisissez la provenance par défaut.',
  },
  'phase-never-starts': {
    says: 'La phase {phase} commencerait au mois {found}, après l’horizon de {horizon} mois.',
    remedy: 'Faites-la commencer plus tôt ou choisissez un horizon plus long.',
  },
  'phase-beyond-horizon': {
    says: 'La phase {phase} se poursuit {found} ; ce qui dépasse l’horizon de {horizon} mois n’est pas compté.',
    remedy: 'Choisissez un horizon plus long, ou terminez la phase avec lui.',
  },
  'phases-overlap': {
    says: 'La phase {phase} commence au mois {found} alors que {other} produit encore ; un site ne fabrique pas deux fois sa production.',
    remedy: 'Faites-la commencer plus tard ({expected}), ou raccourcissez {other}.',
  },
  'needs-production': {
    says: 'La phase {phase} ne fabrique rien, « {found} » n’y a donc pas de sens ; attendu : {expected}.',
    remedy: 'Choisissez un autre mode de calcul, ou déplacez cet élément vers une phase de production.',
  },
  'profile-does-not-sum': {
    says: 'La somme des parts mensuelles est {found} et non {expected}.',
    remedy: 'Modifiez-les jusqu’à ce que leur somme soit 1.',
  },
  'profile-length': {
    says: 'Trouvé : {found} ; attendu : {expected}.',
    remedy: 'Donnez une part pour chaque mois de la phase, ou choisissez even, front ou s-curve.',
  },
  'profile-needs-total': {
    says: 'Des parts mensuelles propres répartissent un total ; cette ligne est : {found}.',
    remedy: 'Choisissez le mode « au total » (total), ou retirez les parts.',
  },
  'post-never-starts': {
    says: 'Ces postes commenceraient {found} mois après leur phase, quand elle est finie ; attendu : {expected}.',
    remedy: 'Faites-les commencer plus tôt.',
  },
  'posts-beyond-economy': {
    says: 'Les postes de cette économie atteignent {found} ; jugé possible : {expected}.',
    remedy: 'Corrigez les nombres ; celui-ci est le plus grand.',
  },
  'amount-beyond-economy': {
    says: 'Cette ligne représente {found} en une année ; jugé possible : {expected}.',
    remedy: 'Corrigez le montant, son mode de calcul ou la monnaie.',
  },
  'revenue-beyond-economy': {
    says: 'Le chiffre d’affaires serait de {found} en une année ; jugé possible : {expected}.',
    remedy: 'Corrigez le prix ou la capacité.',
  },
}
