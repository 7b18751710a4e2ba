import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of whatever is read, by code. */
export const inputFindings: Readonly<Record<string, FindingText>> = {
  'unknown-field': { says: 'Il n’y a pas de champ « {field} » ici.', remedy: 'Corrigez son orthographe ou retirez-le.' },
  'missing-field': { says: 'Cet élément manque ; attendu : {expected}.', remedy: 'Ajoutez-le.' },
  'wrong-type': { says: 'Trouvé : {found} ; attendu : {expected}.', remedy: 'Écrivez une valeur de la nature attendue.' },
  'too-small': { says: 'Trouvé : {found} ; attendu : {expected}.', remedy: 'Choisissez une valeur plus grande.' },
  'too-large': { says: 'Trouvé : {found} ; attendu : {expected}.', remedy: 'Choisissez une valeur plus petite.' },
  'unknown-value': { says: 'Trouvé : {found} ; attendu : {expected}.', remedy: 'Choisissez l’une de ces valeurs.' },
  'wrong-format': {
    says: 'Trouvé : {found}, qui n’est pas écrit comme attendu ({expected}).',
    remedy: 'Écrivez-le sous la forme attendue.',
  },
  'not-valid': { says: 'Trouvé : {found} ; attendu : {expected}.' },
  'not-json': {
    says: 'Ce n’est pas du JSON : près de {found}.',
    remedy: 'Vérifiez les accolades, les virgules et les guillemets à cet endroit.',
  },
  'forbidden-key': { says: 'Le nom {found} ne peut pas servir de champ.', remedy: 'Retirez-le.' },
  'unknown-format-version': {
    says: 'Le fichier annonce le format {found} ; cette version de Shiftwork lit le format {expected}.',
    remedy: 'Ouvrez-le avec la version qui l’a écrit, ou mettez format à 1 et vérifiez chaque champ.',
  },
  'distribution-min-above-max': {
    says: 'La plus petite valeur n’est pas inférieure à la plus grande.',
    remedy: 'Intervertissez ou corrigez min et max.',
  },
  'distribution-mode-outside': { says: 'La valeur la plus probable est hors de min et max.', remedy: 'Placez-la entre les deux.' },
  'weights-do-not-sum': { says: 'La somme des poids n’est pas 1.', remedy: 'Divisez chacun par leur somme.' },
  'chosen-claim-missing': {
    says: 'La valeur retenue {found} ne figure pas parmi les valeurs avancées ({expected}).',
    remedy: 'Choisissez l’une des valeurs de la liste.',
  },
  'duplicate-id': { says: 'Le même identifiant figure deux fois.', remedy: 'Donnez à chacun le sien.' },
  'range-excludes-chosen': {
    says: 'La fourchette {found} ne contient pas la valeur retenue ; attendu : {expected}.',
    remedy: 'Élargissez la fourchette ou retenez une autre valeur.',
  },
  'range-beside-distribution': {
    says: 'La valeur retenue est déjà une distribution ; une fourchette à côté n’a pas de sens.',
    remedy: 'Retirez la fourchette.',
  },
  'not-a-stored-table': {
    says: 'Ce fichier n’est pas une table enregistrée : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Indiquez le dossier de la table, ou enregistrez-le à nouveau : shiftwork import-table DOSSIER FICHIER.',
  },
  'stored-table-cut': {
    says: 'La table enregistrée est incomplète : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Enregistrez à nouveau le dossier : shiftwork import-table DOSSIER FICHIER.',
  },
  'stored-table-changed': {
    says: 'La table enregistrée a changé depuis son écriture : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Enregistrez à nouveau le dossier : shiftwork import-table DOSSIER FICHIER.',
  },
  'stored-table-version': {
    says: 'La table enregistrée vient d’une autre version de Shiftwork : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Enregistrez à nouveau le dossier : shiftwork import-table DOSSIER FICHIER.',
  },
  'table-too-large-to-store': {
    says: 'La table est trop grande pour un seul fichier : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Lisez-la dans son dossier : --table DOSSIER.',
  },
}
