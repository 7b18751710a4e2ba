import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of the way from gross to net, and of public money, by code. */
export const netAndPublicMoneyFindings: Readonly<Record<string, FindingText>> = {
  'standard-preset-assumed': {
    says: 'Le scénario ne dit rien de ce qui se serait produit de toute façon : les emplois nets prennent le jeu de taux standard.',
    remedy: 'Donnez vos propres taux sous « net », ou choisissez le jeu prudent ou optimiste.',
  },
  'deadweight-in-counterfactual': {
    says: 'Un contrefactuel dit ce qui se passe sans le projet : l’effet d’aubaine y est compris et compte pour 0.',
  },
  'supply-and-disruption-not-modelled': {
    says: 'Rien n’est retiré des emplois directs pour les personnes introuvables, ni pour les interruptions ; des emplois indirects et induits est retirée la part qui ne fait qu’attirer des salariés d’autres entreprises (effet d’éviction).',
  },
  'leakage-counted-twice': {
    says: 'Les fuites de {leakage} ({path}) et la provenance de {count} lignes ({lines} ; la première : {origin}) disent peut-être la même chose : les achats faits ailleurs ne sont déjà pas dans les emplois bruts.',
    remedy:
      'Les fuites sont la part des emplois d’ici occupés par des personnes d’ailleurs. Si elles visaient ce qui est acheté ailleurs, mettez-les à 0.',
  },
  'substitution-counted-twice': {
    says: 'La substitution de {substitution} ({path}) et le contrefactuel ({counterfactual}) disent peut-être la même chose : ce à quoi l’entreprise renonce est déjà retranché avec le contrefactuel.',
    remedy: 'Si le contrefactuel décrit ce à quoi l’entreprise renonce pour le projet, mettez la substitution à 0.',
  },
  'jobs-per-direct-job-high': {
    says: '{place} : {ratio} emplois indirects et induits pour un emploi direct ; les études rétrospectives en trouvent environ {limit} au plus.',
    remedy: 'Vérifiez le contenu local et les salaires, ou lisez plutôt les emplois nets.',
  },
  'place-outside-project': {
    says: 'Le projet ne travaille ni n’achète dans {found} ; attendu : {expected}.',
    remedy: 'Retirez ce lieu, ou donnez au projet une activité sur place.',
  },
  'counterfactual-is-scenario': {
    says: 'Le contrefactuel est le scénario lui-même : il n’en resterait rien.',
    remedy: 'Décrivez ce qui se passe sans le projet, ou retirez le contrefactuel.',
  },
  'counterfactual-frame-differs': {
    says: 'Le contrefactuel doit avoir le même modèle, le même début, les mêmes mois, la même monnaie et la même année de prix que le scénario : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Écrivez la même valeur dans les deux.',
  },
  'unknown-payer': {
    says: 'Personne ne paie cela : {found} ne figure pas parmi les financeurs ({expected}).',
    remedy: 'Ajoutez ce financeur, ou nommez-en un qui existe.',
  },
  'payment-beyond-horizon': {
    says: 'De {instrument}, une part de {share} est payée dans l’horizon de {horizon} mois ; le reste ne figure dans aucun compte.',
    remedy: 'Choisissez un horizon plus long, ou payez avant sa fin.',
  },
  'condition-beyond-horizon': {
    says: 'Les postes promis pour {instrument} sont comptés au mois {found}, après l’horizon de {horizon} mois : rien n’est remboursé.',
    remedy: 'Choisissez un horizon plus long, ou comptez les postes avant sa fin.',
  },
  'payer-without-place': { says: 'Le financeur {payer} n’a pas de lieu ; attendu : {expected}.', remedy: 'Dites de qui vient l’argent.' },
  'two-states-of-one-economy': {
    says: 'L’économie de {found} a déjà un État parmi les financeurs.',
    remedy: 'N’en gardez qu’un, ou faites de l’autre une agence.',
  },
  'relief-needs-state': {
    says: 'Seuls les États perçoivent des impôts ; {found} n’en est pas un.',
    remedy: 'Nommez l’État dont l’impôt n’est pas perçu.',
  },
  'relief-of-uncounted-tax': {
    says: 'Allègement d’un impôt qui n’est pas compté ; attendu : {expected}.',
    remedy: 'Comptez l’impôt sur les sociétés sous « funding ».',
  },
}
