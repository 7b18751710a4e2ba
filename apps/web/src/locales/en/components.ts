export const components = {
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading …',
  unreachable: 'The service does not answer. Nothing you wrote is lost; start the service again or wait a moment.',
  fault: 'Something went wrong in this page.',
  trace: 'Number of this request: {{id}}',
  asTable: 'Show as table',
  readAt: 'Read off a moment',
  sortBy: 'Sort by {{column}}',
  severity: { error: 'Error:', warning: 'Warning:', note: 'Note:' },
} as const
