export const tour = {
  title: 'A short tour',
  take: 'Take the tour',
  place: 'Step {{step}} of {{of}}',
  step: {
    projects: 'Each card is a project: what it would bring, and within which range. The examples are estimated already.',
    result: 'A result tells gross jobs from net ones and says how sure it is. Press a number with dots under it to see how it came about.',
    begin: 'A project of your own begins from a template, the worked example, a blank project or a file.',
    compare: 'Tick two estimates or more among the scenarios, and compare them: what differs comes first.',
    words:
      'Words that may be new can be pressed where they stand; all of them are under Help. The tour can be taken again from the foot of every page.',
  },
  go: {
    projects: 'To the scenarios',
    result: 'To a result',
    begin: 'To the templates',
    compare: 'To the scenarios',
    words: 'To the words',
  },
  here: 'You are there.',
  before: 'Previous step',
  next: 'Next step',
  leave: 'Leave the tour',
} as const
