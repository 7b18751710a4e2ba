import type { French } from '../translated.ts'

/** Des questions dont la réponse prend un moment. */
export const answers: French<'answers'> = {
  progress: 'Avancement',
  queued_zero: 'C’est la prochaine dans la file.',
  queued_one: 'En attente : {{count}} calcul la précède.',
  queued_many: 'En attente : {{count}} de calculs la précèdent.',
  queued_other: 'En attente : {{count}} calculs la précèdent.',
  done: '{{done}} tirages ou étapes sur {{total}} effectués.',
  started: 'Préparation…',
  leave: 'Vous pouvez quitter cette page : le calcul se poursuit, et la réponse sera là à votre retour.',
  cancel: 'Arrêter',
  cancelled: 'Le calcul a été arrêté. Rien n’en est conservé.',
  failed: 'La réponse n’a pas pu être calculée.',
  newerModel:
    'Cette réponse provient du modèle et du moteur de son époque ; un modèle plus récent est disponible. Elle peut différer des estimations faites depuis.',
  otherModel:
    'Cette réponse et l’estimation de cette page ont été faites avec des versions différentes du modèle ou du moteur. Ne comparez pas les deux au dernier chiffre près.',
  jobsRoute: 'Manière de compter les emplois : par têtes ou par coût du travail, {{place}}',
}
