import type { French } from '../translated.ts'

export const runs: French<'runs'> = {
  title: '{{name}} : estimation en cours',
  titleEnded: '{{name}} : non estimé',
  titleDone: '{{name}}',
  label: 'Avancement de l’estimation',
  queued_zero: 'Elle est la prochaine dans la file.',
  queued_one: 'En attente : {{count}} estimation la précède.',
  queued_many: 'En attente : {{count}} d’estimations la précèdent.',
  queued_other: 'En attente : {{count}} estimations la précèdent.',
  done: '{{draws}} tirages sur {{drawsTotal}} terminés.',
  startedAt: 'Commencée : {{time}}',
  createdAt: 'Demandée : {{time}}',
  leave: 'Vous pouvez quitter cette page : l’estimation se poursuit, et son adresse affichera le résultat à votre retour.',
  cancel: 'Annuler l’estimation',
  back: 'Retour aux scénarios',
  cancelled: 'L’estimation a été annulée. Rien n’en est conservé.',
  failed: 'L’estimation n’a pas pu être faite.',
  again: 'La relancer',
  edit: 'Modifier le scénario',
}
