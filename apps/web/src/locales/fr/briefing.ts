import type { French } from '../translated.ts'

export const briefing: French<'briefing'> = {
  open: 'Note à imprimer',
  back: 'Retour au résultat',
  title: 'Note : {{name}}',
  from: 'Estimé le {{date}} avec Shiftwork. Les chiffres sont des estimations avec fourchette, pas des promesses.',
  about:
    'Un document à remettre : deux à quatre pages A4 avec la réponse, ce qui est retiré pour passer du brut au net, les principales données et ce que la note ne dit pas.',
  choose: 'Ce qu’elle contient',
  part: {
    effects: 'D’où viennent les emplois',
    net: 'Du brut au net',
    publicMoney: 'Argent public',
    retraining: 'Plan de reconversion',
    risk: 'Risques',
    inputs: 'Principales données',
    limits: 'Ce que cette note ne dit pas',
  },
  print: 'Imprimer ou enregistrer en PDF',
  printHint: 'Dans la fenêtre qui s’ouvre, choisissez « Enregistrer au format PDF » pour obtenir un fichier.',
  inputsCaption_one: 'Principales données. Une autre donnée, avec sa source, se trouve dans le classeur et sur la page du résultat.',
  inputsCaption_many:
    'Principales données. {{count}} autres données, avec leurs sources, se trouvent dans le classeur et sur la page du résultat.',
  inputsCaption_other:
    'Principales données. {{count}} autres données, avec leurs sources, se trouvent dans le classeur et sur la page du résultat.',
  imprint: 'Ce qui identifie cette estimation',
  cite: 'À citer ainsi : Shiftwork {{engine}}, « {{name}} », version {{version}}, estimation {{hash}}, {{date}}.',
  workbook: 'Classeur (XLSX)',
  archive: 'Tous les chiffres (ZIP de CSV et JSON)',
  filesTitle: 'Emporter le résultat',
  filesText:
    'Le classeur contient la synthèse, les chiffres, chaque hypothèse avec ses affirmations, les sources et le calcul. L’archive contient tous les chiffres.',
}
