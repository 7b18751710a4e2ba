/** Questions that take a while to answer. */
export const answers = {
  progress: 'Progress',
  queued_zero: 'It is next in the queue.',
  queued_one: 'Waiting: {{count}} run is ahead of it.',
  queued_other: 'Waiting: {{count}} runs are ahead of it.',
  done: '{{done}} of {{total}} draws or steps done.',
  started: 'Getting ready …',
  leave: 'You can leave this page: it goes on, and the answer is here when you come back.',
  cancel: 'Stop',
  cancelled: 'It was stopped. Nothing of it is kept.',
  failed: 'It could not be worked out.',
  newerModel:
    'This answer comes from the model and engine of its day; a newer model is available. It may differ from estimates made since.',
  otherModel:
    'This answer and the estimate on this page were made with different versions of the model or the engine. Do not compare the two to the last digit.',
  jobsRoute: 'How jobs are counted: by heads or by labour cost, {{place}}',
} as const
