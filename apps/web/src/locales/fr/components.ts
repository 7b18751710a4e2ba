import type { French } from '../translated.ts'

export const components: French<'components'> = {
  close: 'Fermer',
  cancel: 'Annuler',
  retry: 'Réessayer',
  loading: 'Chargement…',
  unreachable: 'Le service ne répond pas. Rien de ce que vous avez saisi n’est perdu ; relancez le service ou patientez un instant.',
  refused: 'Le service n’a pas pu donner suite :',
  failed: 'Le service a rencontré une erreur interne ; son journal en donne la cause.',
  fault: 'Une erreur s’est produite dans cette page.',
  trace: 'Numéro de cette requête : {{id}}',
  asTable: 'Afficher sous forme de tableau',
  readAt: 'Lire les valeurs à une date',
  showAll_one: 'Afficher l’unique ligne ({{count}})',
  showAll_many: 'Afficher les {{count}} de lignes',
  showAll_other: 'Afficher les {{count}} lignes',
  sortBy: 'Trier par {{column}}',
  severity: { error: 'Erreur :', warning: 'Avertissement :', note: 'Remarque :' },
}
