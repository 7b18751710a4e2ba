import type { French } from '../translated.ts'

export const help: French<'help'> = {
  title: 'Aide',
  way: 'De la question à la réponse',
  step: {
    open: 'Ouvrez un scénario de l’exemple et lisez sa synthèse ; « Faire la visite guidée », au pied de la page, montre le chemin.',
    change:
      'Choisissez « Modifier le scénario », ou dupliquez-le d’abord, et parcourez les sept étapes. L’aperçu affiché à côté suit votre saisie.',
    run: 'Lancez l’estimation à l’étape « Vérification ». Vous pouvez quitter la page : elle se poursuit sans vous.',
    compare: 'Cochez de deux à douze estimations sur la page d’accueil et comparez-les : ce qui diffère vient en premier.',
    share: 'L’adresse d’un résultat ou d’une comparaison peut être transmise ; elle nomme les estimations, jamais leur contenu.',
  },
  api: 'Pour les programmes : l’interface et sa documentation',
}
