export const app = {
  name: 'Shiftwork',
  skip: 'Skip to the content',
  navigation: 'Main',
  nav: { scenarios: 'Scenarios', pathways: 'Pathways', plants: 'Plants', data: 'Data', assumptions: 'Assumptions', help: 'Help' },
  language: 'Language',
  languageFailed: 'The language could not be loaded. Try again.',
  foot: 'Shiftwork tells gross jobs from net jobs. Every figure comes with its range, its source and the way it came about.',
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or what it showed has been deleted.',
    home: 'Go to the scenarios',
  },
  fault: { title: 'This page cannot be shown' },
} as const
