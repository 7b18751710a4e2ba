export const templates = {
  title: 'Start from a template',
  text: 'Six kinds of projects, each whole: investment, start-up and operation, with purchases and posts. Every default names its source or says that it is our judgement; replace them one by one.',
  ours: 'Names and texts of the templates are our own translation.',
  aYear: '{{number}} a year',
  posts: 'Posts at full capacity',
  investment: 'To build, equip and train',
  sales: 'Sales of a full year',
  millions: '{{amount}} million {{currency}}',
  choose: 'Choose',
  chosen: 'Start from “{{name}}”',
  place: 'Where will it be?',
  placeHint:
    'Wages are brought to the pay level of the country; amounts of money stay as they are. Offered are the places whose pay level is known. All of it can be changed afterwards.',
  create: 'Create the scenario',
  fileTitle: 'Start from a file',
  fileText: 'A scenario file that was downloaded before, here or on another machine.',
} as const
