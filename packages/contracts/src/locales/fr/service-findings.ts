import type { FindingText } from '../../finding-text.ts'

const soon = 'Réessayez dans quelques secondes.'

/** French texts of the findings of the service and its commands, by code. */
export const serviceFindings: Readonly<Record<string, FindingText>> = {
  'not-found': { says: 'Cet élément n’existe pas : {what} ({found}).', remedy: 'Vérifiez l’adresse, ou revenez à la liste.' },
  'no-estimate': {
    says: 'Ce calcul n’a pas d’estimation : son état est « {state} ».',
    remedy: 'Attendez qu’il soit terminé, ou relancez le scénario.',
  },
  'method-not-allowed': { says: 'Cette adresse n’accepte que {expected}.' },
  'body-too-large': { says: 'L’envoi est trop volumineux ; attendu : {expected}.', remedy: 'Envoyez-en moins.' },
  'body-length-wrong': { says: 'Ce qui est arrivé n’a pas la longueur annoncée.', remedy: 'Envoyez-le de nouveau.' },
  'address-not-valid': { says: 'Ce n’est pas une adresse.', remedy: 'Corrigez-la.' },
  'request-not-valid': { says: 'Cette requête ne peut pas être lue.', remedy: 'Corrigez-la et envoyez-la de nouveau.' },
  'too-deep': { says: 'L’imbrication est plus profonde que permis ({expected}).', remedy: 'Retirez des niveaux.' },
  'not-application-json': {
    says: 'Les modifications ne sont acceptées qu’en application/json.',
    remedy: 'Envoyez {expected}.',
  },
  'host-not-ours': {
    says: 'Cette requête était destinée à un autre hôte.',
    remedy: 'Ouvrez le service sous sa propre adresse : {expected}.',
  },
  'origin-not-ours': {
    says: 'Cette requête vient de la page d’un autre site.',
    remedy: 'Utilisez la page que sert le service lui-même.',
  },
  'user-not-ours': {
    says: 'Cette requête vient d’un autre utilisateur de la machine.',
    remedy: 'Faites-la en tant qu’utilisateur ayant lancé le service.',
  },
  'too-many-requests': { says: 'Trop de requêtes ; attendu : {expected}.', remedy: 'Patientez quelques secondes.' },
  overloaded: { says: 'Le service est occupé.', remedy: soon },
  'database-away': { says: 'La base de données ne répond pas.', remedy: soon },
  'disk-full': {
    says: 'Le disque de la base de données est plein. Rien n’a été enregistré.',
    remedy: 'Libérez de la place sur le disque de la base de données.',
  },
  'if-match-missing': { says: 'Les modifications exigent If-Match.', remedy: 'Envoyez {expected}.' },
  'changed-meanwhile': {
    says: 'Quelqu’un l’a modifié entre-temps ; état actuel : {expected}. Rien n’a été enregistré.',
    remedy: 'Relisez-le, reportez-y votre modification et enregistrez.',
  },
  'key-in-flight': {
    says: 'Une requête portant cette Idempotency-Key est encore en cours.',
    remedy: 'Attendez une seconde et renvoyez-la.',
  },
  'key-of-other-request': {
    says: 'L’Idempotency-Key {found} a servi à une autre requête.',
    remedy: 'Créez une nouvelle clé pour chaque nouvelle requête.',
  },
  'web-not-built': {
    says: 'Les pages de l’application web n’ont pas été construites.',
    remedy: 'Exécutez « npm run build » dans le projet, puis relancez.',
  },
  'run-failed': {
    says: 'Le calcul a échoué. Le numéro {trace} en indique la cause dans le journal du service.',
    remedy: 'Relancez-le.',
  },
  'run-abandoned': {
    says: 'Les processus qui effectuaient ce calcul se sont arrêtés à plusieurs reprises.',
    remedy: 'Cherchez ce qui les arrête (la mémoire, par exemple), puis relancez-le.',
  },
  'other-model-version': {
    says: 'Le calcul a été demandé pour une autre version du modèle ({found}) que celle présente ici ({expected}).',
    remedy: 'Relancez-le.',
  },
  'environment-not-valid': {
    says: 'La variable d’environnement {name} n’est pas valable ; attendu : {expected}.',
    remedy: 'Corrigez {name} ou retirez-la de l’environnement.',
  },
  'port-in-use': { says: 'Un autre programme écoute sur le port {found}.', remedy: 'Arrêtez-le, ou choisissez un autre port.' },
  'host-not-loopback': {
    says: 'Le service n’écoute que sur cette machine, pas sur {found} : il n’y a pas encore d’authentification.',
    remedy: 'Retirez --host.',
  },
  'worker-needs-postgresql': {
    says: 'La base de données intégrée appartient au seul processus qui l’a ouverte, lequel effectue lui-même ses calculs.',
    remedy: 'Réglez DATABASE_URL sur un PostgreSQL pour répartir les calculs entre plusieurs processus.',
  },
  'data-folder-in-use': {
    says: 'Le dossier de données est utilisé par {found}.',
    remedy: 'Arrêtez d’abord ce processus, ou choisissez un autre dossier.',
  },
  'data-folder-damaged': { says: 'La base de données de ce dossier est endommagée et a été laissée telle quelle : {found}.' },
  'schema-too-new': {
    says: 'La base de données a été écrite par une version plus récente de Shiftwork ({found}).',
    remedy: 'Lancez la version de Shiftwork qui l’a écrite, ou une plus récente.',
  },
  'postgresql-too-old': {
    says: 'Ce PostgreSQL ({found}) est trop ancien ; attendu : {expected}.',
    remedy: 'Faites pointer DATABASE_URL vers un PostgreSQL de version 15 ou ultérieure.',
  },
  'backup-damaged': {
    says: 'Ce fichier ne peut pas être restauré : {found} ; attendu : {expected}.',
    remedy: 'Rien n’a été restauré. Prenez un autre fichier de sauvegarde.',
  },
  'restore-would-replace': {
    says: 'Il y a déjà quelque chose : {found}.',
    remedy: 'Ajoutez --replace : ce qui existe est conservé à côté.',
  },
  'snapshot-needs-embedded': {
    says: 'Un instantané est la base de données intégrée tout entière et ne peut pas être mis dans PostgreSQL ; attendu : {expected}.',
    remedy: 'Restaurez-le dans un dossier de données, faites-en une sauvegarde et restaurez celle-ci.',
  },
}
