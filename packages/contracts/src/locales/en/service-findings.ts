import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of the service and its commands, by code. */
export const serviceFindings: Readonly<Record<string, FindingText>> = {
  'not-found': { says: 'There is no such {what} ({found}).', remedy: 'Check the address, or go back to the list.' },
  'no-estimate': { says: 'This run has no estimate: it is {state}.', remedy: 'Wait until it is done, or run the scenario again.' },
  'method-not-allowed': { says: 'This address takes {expected} only.' },
  'body-too-large': { says: 'What was sent is too large; expected {expected}.', remedy: 'Send less.' },
  'body-length-wrong': { says: 'What arrived is not as long as it was said to be.', remedy: 'Send it again.' },
  'address-not-valid': { says: 'This is not an address.', remedy: 'Correct it.' },
  'request-not-valid': { says: 'This request cannot be read.', remedy: 'Correct it and send it again.' },
  'too-deep': { says: 'This is nested deeper than {expected}.', remedy: 'Take levels out.' },
  'not-application-json': { says: 'Changes are taken as application/json only.', remedy: 'Send {expected}.' },
  'host-not-ours': { says: 'This request was meant for another host.', remedy: 'Open the service under its own address: {expected}.' },
  'origin-not-ours': {
    says: "This request comes from another site's page.",
    remedy: 'Use the page that the service itself serves.',
  },
  'user-not-ours': {
    says: 'This request comes from another user of the machine.',
    remedy: 'Ask as the user who started the service.',
  },
  'too-many-requests': { says: 'Too many requests; expected {expected}.', remedy: 'Wait a few seconds.' },
  overloaded: { says: 'The service is busy.' },
  'database-away': { says: 'The database does not answer.' },
  'disk-full': { says: 'The disk of the database is full. Nothing was stored.' },
  'if-match-missing': { says: 'Changes need If-Match.', remedy: 'Send {expected}.' },
  'changed-meanwhile': {
    says: 'Somebody changed it meanwhile; it is now {expected}. Nothing was stored.',
    remedy: 'Read it again, put your change in, and save.',
  },
  'key-in-flight': { says: 'A request with this Idempotency-Key is still running.', remedy: 'Wait a second and send it again.' },
  'key-of-other-request': {
    says: 'The Idempotency-Key {found} was used for another request.',
    remedy: 'Make a new key for each new request.',
  },
  'web-not-built': { says: 'The pages of the web app have not been built.' },
  'run-failed': { says: 'The run failed. The trace id {trace} finds the cause in the log of the service.', remedy: 'Run it again.' },
  'run-abandoned': {
    says: 'The processes that computed this run died again and again.',
    remedy: 'Look for what ends them (memory, say), then run it again.',
  },
  'other-model-version': {
    says: 'The run was asked for under another version of the model ({found}) than the one that is here ({expected}).',
    remedy: 'Run it again.',
  },
  'environment-not-valid': { says: 'The environment variable {name} is not valid; expected {expected}.' },
  'port-in-use': { says: 'Another program listens on port {found}.' },
  'host-not-loopback': {
    says: 'The service listens on this machine only, not on {found}: there is no sign-in yet.',
    remedy: 'Leave --host out.',
  },
  'worker-needs-postgresql': {
    says: 'The embedded database belongs to the one process that has it open, which computes its runs itself.',
    remedy: 'Set DATABASE_URL to a PostgreSQL to spread runs over several processes.',
  },
  'data-folder-in-use': { says: 'The data folder is in use by {found}.' },
  'data-folder-damaged': { says: 'The database in this folder is damaged and was left as it is: {found}.' },
  'schema-too-new': { says: 'The database was written by a newer version of Shiftwork ({found}).' },
  'postgresql-too-old': { says: 'This PostgreSQL ({found}) is too old; expected {expected}.' },
  'backup-damaged': { says: 'This file cannot be restored: {found}; expected {expected}.' },
  'restore-would-replace': { says: 'There is something already: {found}.' },
  'snapshot-needs-embedded': {
    says: 'A snapshot is the embedded database as a whole and cannot be put into PostgreSQL; expected {expected}.',
    remedy: 'Restore it into a data folder, make a backup of that, and restore the backup.',
  },
}
