export const help = {
  title: 'Help',
  way: 'From a question to an answer',
  step: {
    open: 'Open a scenario of the worked example and read its summary; “Take the tour” at the foot of the page shows the way around.',
    change:
      'Choose “Change the scenario”, or copy it first, and go through the seven steps. The preview beside them follows what you write.',
    run: 'Run the estimate under “Check answers”. You can leave; it goes on without you.',
    compare: 'Tick two to twelve estimates on the start page and compare them: what differs comes first.',
    share: 'The address of a result or a comparison can be shared; it names estimates, never their content.',
  },
  api: 'For programs: the interface and its reference',
} as const
