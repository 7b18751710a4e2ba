export const briefing = {
  open: 'Briefing to print',
  back: 'Back to the result',
  title: 'Briefing: {{name}}',
  from: 'Estimated {{date}} with Shiftwork. Figures are estimates with ranges, not promises.',
  about:
    'A paper to hand out: two to four pages A4 with the answer, what is taken off on the way to net, the main inputs, and what it does not say.',
  choose: 'What goes on it',
  part: {
    effects: 'How the jobs come about',
    net: 'From gross to net',
    publicMoney: 'Public money',
    retraining: 'Retraining plan',
    risk: 'Risk',
    inputs: 'Main inputs',
    limits: 'What this does not say',
  },
  print: 'Print or save as PDF',
  printHint: 'In the window that opens, choose "Save as PDF" for a file.',
  inputsCaption_one: 'Main inputs. One further input, with its source, is in the workbook and on the page of the result.',
  inputsCaption_other: 'Main inputs. {{count}} further inputs, with their sources, are in the workbook and on the page of the result.',
  imprint: 'What names this estimate',
  cite: 'Cite as: Shiftwork {{engine}}, "{{name}}", version {{version}}, estimate {{hash}}, {{date}}.',
  workbook: 'Workbook (XLSX)',
  archive: 'All figures (ZIP of CSV and JSON)',
  filesTitle: 'Take it with you',
  filesText:
    'The workbook has the summary, the figures, every assumption with its claims, the sources and the run. The archive has every figure.',
}
