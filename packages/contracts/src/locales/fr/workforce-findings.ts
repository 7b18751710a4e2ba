import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of pools, courses and the bounds of the plan, and of the files they are read from, by code. */
export const workforceFindings: Readonly<Record<string, FindingText>> = {
  'month-stands-twice': {
    says: 'Le mois {found} figure deux fois ; {expected}.',
    remedy: 'Réunissez en une seule entrée ce qui concerne ce mois.',
  },
  'code-stands-twice': { says: '{found} figure deux fois dans cette liste.', remedy: 'Ne le nommez qu’une fois.' },
  'joins-beyond-horizon': {
    says: 'Des personnes arrivent au mois {found}, après l’horizon de {horizon} mois ; elles ne sont pas comptées.',
    remedy: 'Faites-les arriver plus tôt ({expected}) ou choisissez un horizon plus long.',
  },
  'course-start-beyond-horizon': {
    says: 'La formation commence au mois {found}, après l’horizon de {horizon} mois ; ce début n’est pas compté.',
    remedy: 'Choisissez {expected}, ou un horizon plus long.',
  },
  'course-ends-beyond-horizon': {
    says: 'Qui commence au mois {found} est en formation pendant {months} mois et en sort après l’horizon de {horizon} mois.',
    remedy: 'Faites-la commencer plus tôt ({expected}), ou choisissez un horizon plus long.',
  },
  'course-never-ends-in-time': {
    says: 'Personne ne sort de la formation dans l’horizon de {horizon} mois : elle commence au plus tôt au mois {found} et dure {months}.',
    remedy: 'Faites-la commencer plus tôt, raccourcissez-la, ou choisissez un horizon plus long.',
  },
  'payer-shares-do-not-sum': {
    says: 'La somme des parts des financeurs est {found} et non {expected}.',
    remedy: 'Modifiez-les jusqu’à ce que leur somme soit 1 ; ce que paie l’entreprise elle-même est la part « employer ».',
  },
  'payer-named-employer': {
    says: 'Un financeur a l’identifiant {found}, qui désigne l’entreprise elle-même dans les formations et les budgets.',
    remedy: 'Donnez à ce financeur un autre identifiant.',
  },
  'budget-stands-twice': {
    says: 'Il y a deux budgets de {payer} pour {year}.',
    remedy: 'Réunissez-les en un seul.',
  },
  'budget-year-outside-horizon': {
    says: 'Le budget porte sur {found} ; le scénario étudie {expected}, il ne limite donc rien.',
    remedy: 'Corrigez l’année, ou retirez le budget.',
  },
  'plan-date-beyond-horizon': {
    says: 'Les postes doivent être pourvus à partir du mois {found}, après l’horizon de {horizon} mois.',
    remedy: 'Choisissez {expected}, ou un horizon plus long.',
  },
  'transition-without-occupation': {
    says: 'Aucun métier n’est nommé.',
    remedy: 'Dites de quel métier viennent les personnes, ou quel poste est à pourvoir.',
  },
  'sheet-empty': { says: 'Le fichier ne contient rien.', remedy: 'Partez du modèle et remplissez-le.' },
  'sheet-header-unknown': {
    says: 'La première ligne ne nomme aucune colonne connue ici ; on y lit : {found}.',
    remedy: 'Commencez le fichier par ces noms, séparés par des virgules ou des points-virgules : {expected}.',
  },
  'sheet-column-missing': { says: 'La colonne « {column} » manque.', remedy: 'Ajoutez-la ; le modèle contient toutes les colonnes.' },
  'sheet-column-unknown': {
    says: 'Il n’y a pas de colonne « {found} » ; ce qu’elle contient n’est pas repris.',
    remedy: 'Colonnes connues : {expected}.',
  },
  'sheet-column-twice': { says: 'La colonne « {found} » figure deux fois ; seule la première est lue.', remedy: 'Retirez l’autre.' },
  'number-of-cells': {
    says: 'La ligne compte {found} ; la première ligne en nomme {expected}.',
    remedy:
      'Mettez entre guillemets tout texte contenant le séparateur et tout nombre à virgule décimale ; retirez les cellules vides de la fin.',
  },
  'cell-not-a-number': {
    says: 'Trouvé : {found} ; attendu : {expected}.',
    remedy: 'Écrivez des chiffres, un point pour les décimales et rien entre les milliers.',
  },
  'decimal-comma': {
    says: 'Trouvé : {found} : une virgule décimale dans un fichier dont les cellules sont séparées par des virgules.',
    remedy: 'Écrivez {expected}, ou enregistrez le fichier avec des points-virgules.',
  },
  'ambiguous-number': {
    says: 'Trouvé : {found}, qui peut être {thousand} ou {decimal}.',
    remedy: 'Écrivez {thousand} pour le premier, {unmistakable} pour le second.',
  },
  'formula-in-cell': {
    says: 'Trouvé : la formule {found} ; les fichiers sont lus sans rien calculer.',
    remedy: 'Enregistrez le fichier avec des valeurs à la place des formules ; mettez une apostrophe devant un texte commençant par =.',
  },
  'month-before-start': {
    says: 'Trouvé : {found}, avant le début du scénario.',
    remedy: 'Choisissez : {expected}.',
  },
  'month-needs-start': {
    says: 'Trouvé : le mois civil {found}, sans début de scénario à partir duquel compter.',
    remedy: 'Écrivez le numéro du mois, compté depuis le début (0 = premier mois).',
  },
  'differs-from-first-row': {
    says: 'Trouvé : {found} ; la première ligne du même identifiant (ligne {first}) indique {expected}.',
    remedy: 'Indiquez la même chose à chaque ligne d’un vivier, ou laissez la cellule vide.',
  },
  'too-many-pools': {
    says: 'Le fichier nomme plus de {most} {kind} ; ceux qui suivent la ligne {line} ne sont pas lus.',
    remedy: 'Réunissez les personnes d’un même métier et d’un même lieu, ou scindez le scénario.',
  },
  'semicolons-read': {
    says: 'Séparateur des cellules : {separator} ; dans les nombres de ce fichier, la virgule est le signe décimal.',
  },
  'more-findings': { says: 'Autres remarques : {count}.', remedy: 'Corrigez d’abord celles-ci, puis relisez le fichier.' },
  'text-file-broken': {
    says: 'À partir d’ici, le fichier ne peut pas être lu : {found}.',
    remedy: 'Fermez le guillemet, ou doublez-le à l’intérieur d’un texte.',
  },
}
