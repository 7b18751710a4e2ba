import { type Kysely, sql } from 'kysely'

/**
 * Answers to questions about estimates: of runs that are no estimates, and of the claims check, which is no run. The key says what was asked, so an
 * answer is never written twice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table answer (
    workspace_id uuid not null references workspace,
    key_hash text collate "C" not null constraint answer_key_hash check (key_hash ~ '^[0-9a-f]{64}$'),
    run_id uuid references run,
    kind text not null constraint answer_kind check (kind in ('comparison', 'sensitivity', 'sweep', 'break-even', 'claims')),
    hash text not null constraint answer_hash check (hash ~ '^[0-9a-f]{64}$'),
    content text not null,
    created_at timestamptz(3) not null default now(),
    primary key (workspace_id, key_hash),
    constraint answer_of_run unique (run_id),
    constraint answer_run check ((kind = 'claims') = (run_id is null))
  )`)
    .execute(db)
  await sql
    .raw('create trigger answer_immutable before update or delete on answer for each row execute function refuse_change()')
    .execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table answer`.execute(db)
}
