import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of comparisons and of sensitivity, by code. */
export const comparisonFindings: Readonly<Record<string, FindingText>> = {
  'unknown-assumption': { says: 'Il n’y a pas d’hypothèse incertaine {found}.', remedy: 'Choisissez parmi : {expected}.' },
  'assumption-not-variable': {
    says: '{found} détermine ce qui est calculé et ne peut pas être varié.',
    remedy: 'Faites varier une autre hypothèse.',
  },
  'range-is-empty': {
    says: 'La fourchette de {assumption} est {found} : il n’y a rien entre les deux.',
    remedy: 'Donnez une borne inférieure plus petite que la borne supérieure.',
  },
  'target-not-reached': {
    says: 'Aucune valeur de {assumption} entre {from} et {to} n’amène {criterion} à {target} : ce critère reste entre {lowest} et {highest}.',
    remedy: 'Choisissez une cible entre les deux, une fourchette plus large ou une autre hypothèse.',
  },
  'sweep-axes': {
    says: 'Nombre d’hypothèses à faire varier : {found} ; un balayage en prend {expected}.',
    remedy: 'Nommez-en une ou deux.',
  },
  'sweep-twice': {
    says: 'Les deux hypothèses à faire varier sont {found}.',
    remedy: 'Nommez-en une autre en second, ou faites varier celle-ci seule.',
  },
  'figure-not-everywhere': {
    says: '{criterion} n’existe pas à {at} : il n’y a rien par quoi diviser.',
    remedy: 'Choisissez une plage où le chiffre existe, ou un autre chiffre.',
  },
  'figure-not-in-every-point': {
    says: '{criterion} n’existe pas en {missing} points sur {of} : il n’y a rien par quoi diviser, sa variance ne peut donc pas être répartie.',
    remedy: 'Choisissez un autre chiffre, ou des hypothèses sous lesquelles il existe toujours.',
  },
  'sweep-steps': { says: 'Nombre de pas : {found} ; un balayage en prend {expected}.', remedy: 'Demandez davantage de pas.' },
  'sweep-too-large': {
    says: 'Le balayage demanderait {found} estimations ; sont calculées : {expected}.',
    remedy: 'Prenez moins de pas ou de tirages.',
  },
  'splits-too-large': {
    says: 'Décomposer les écarts de {pairs} paires demanderait {found} mélanges de scénarios ; sont calculés : {expected}.',
    remedy: 'Faites décomposer seulement les écarts avec le premier scénario, ou aucun, ou comparez moins de scénarios.',
  },
  'nothing-varies': { says: 'Rien de ce dont dépend ce chiffre n’est incertain ; il n’y a donc pas de variance à répartir.' },
  'correlated-but-certain': {
    says: '{found} est certain et ne peut donc pas varier avec d’autres.',
    remedy: 'Donnez-lui une fourchette, ou retirez-le du groupe.',
  },
  'correlated-twice': {
    says: '{found} figure dans deux groupes corrélés, ou deux fois dans un même groupe.',
    remedy: 'Réunissez en un seul groupe tout ce qui va ensemble.',
  },
  'correlation-matrix-form': {
    says: 'Corrélations de rang : {found} ; attendu : {expected}.',
    remedy: 'Écrivez une ligne par chemin, symétrique de part et d’autre d’une diagonale de uns.',
  },
  'correlations-impossible': {
    says: 'Aucun nombre ne peut avoir ces corrélations de rang ({found}) : elles se contredisent.',
    remedy: 'Les plus proches qui soient possibles : {nearest}.',
  },
  'comparison-count': { says: 'Trouvé : {found} ; une comparaison en prend {expected}.', remedy: 'Choisissez-en moins ou davantage.' },
  'comparison-needs-draws': {
    says: 'Une comparaison sans tirages ne peut donner aucune probabilité.',
    remedy: 'Demandez au moins un tirage.',
  },
  'horizons-differ': {
    says: 'Les scénarios ne couvrent pas la même période : {field} vaut {found}, celui du premier vaut {expected}.',
    remedy: 'Donnez à tous le même début et le même nombre de mois ; commencer plus tard, c’est décaler la première phase.',
  },
  'currency-differs': {
    says: 'Ce scénario est en {found}, le premier en {expected} : leurs prix seraient comparés à un seul taux de change.',
    remedy: 'Écrivez-les tous dans une même monnaie.',
  },
  'price-year-differs': {
    says: 'Ce scénario est aux prix de {found}, le premier aux prix de {expected}.',
    remedy: 'Écrivez-les tous aux prix d’une même année.',
  },
  'model-differs': {
    says: 'Ce scénario demande la version {found} du modèle, le premier la version {expected} : leur écart serait un écart entre modèles.',
    remedy: 'Comparez-les sur une seule version du modèle.',
  },
  'unknown-criterion': { says: 'Le critère {found} n’existe pas dans toutes ces estimations.', remedy: 'Choisissez parmi : {expected}.' },
  'weight-without-criterion': {
    says: 'Le poids de {criteria} ne compte pas dans le classement : tous les scénarios ne l’ont pas à chaque tirage.',
    remedy: 'Pondérez des critères que tous les scénarios possèdent.',
  },
  'criteria-not-common': {
    says: 'Nombre de critères non comparés : {count}, car tous les scénarios ne les ont pas à chaque tirage : {criteria}.',
  },
  'shapley-with-first-only': {
    says: 'Seuls les écarts avec le premier scénario sont décomposés selon leurs causes.',
    remedy: 'Placez en premier le scénario en question, ou comparez-en moins.',
  },
  'weights-all-zero': {
    says: 'Tous les poids sont nuls.',
    remedy: 'Donnez à au moins un critère un poids supérieur à zéro.',
  },
  'estimates-of-other-seed': {
    says: 'L’estimation enregistrée de {name} a été faite avec la graine {found}, une autre avec {expected} : placées côte à côte, elles diffèrent aussi par le hasard.',
    remedy: 'Comparez-les : une comparaison tire tous les scénarios avec une seule graine.',
  },
  'estimates-of-other-draws': {
    says: 'L’estimation enregistrée de {name} repose sur {found} tirages, une autre sur {expected}.',
    remedy: 'Comparez-les : une comparaison prend les mêmes tirages pour tous.',
  },
  'estimates-of-other-model': {
    says: 'L’estimation enregistrée de {name} a été faite avec une autre version du modèle ({found}) qu’une autre ({expected}).',
    remedy: 'Comparez-les : une comparaison les calcule toutes avec le modèle présent ici.',
  },
  'no-answer': {
    says: 'Ce calcul n’a pas cette réponse : son état est {state}, son genre {of}.',
    remedy: 'Attendez qu’il soit terminé, ou demandez un calcul du genre {kind}.',
  },
  'no-draws': {
    says: 'Cette estimation a été faite sans tirages : on ne sait rien de la dispersion de ses chiffres.',
    remedy: 'Relancez-la avec des tirages.',
  },
  'draws-not-kept': {
    says: 'Les tirages de {found} n’ont pas été conservés avec cette estimation.',
    remedy: 'Relancez le scénario.',
  },
  'figure-not-in-every-draw': {
    says: '{found} n’existe pas dans {missing} tirages sur {of} et n’a donc pas de fourchette : là où il n’y a pas d’emplois, il n’y a pas de coût par emploi.',
    remedy: 'Choisissez un autre chiffre.',
  },
}
