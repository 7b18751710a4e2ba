import { type Kysely, sql } from 'kysely'

/** The workspace and the owner that are there from the start; in desk mode the owner is who acts. */
export const builtInWorkspaceId = '019ab000-0000-7000-8000-000000000001'
export const builtInOwnerId = '019ab000-0000-7000-8000-000000000002'

/** Texts in a key have the collation "C": rows come in the same order from every server, whatever its language. */
const tables = [
  `create table workspace (
    id uuid primary key,
    name text not null,
    created_at timestamptz(3) not null default now()
  )`,
  `create table actor (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    name text not null,
    kind text not null constraint actor_kind check (kind in ('person', 'service')),
    created_at timestamptz(3) not null default now()
  )`,
  `create table economy_table (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    hash text not null constraint economy_table_hash check (hash ~ '^[0-9a-f]{64}$'),
    name text not null,
    origin text not null constraint economy_table_origin check (origin in ('bundled', 'user')),
    content bytea,
    created_at timestamptz(3) not null default now(),
    constraint economy_table_once unique (workspace_id, hash),
    constraint economy_table_content check ((origin = 'user') = (content is not null))
  )`,
  `create table parameter_set (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    hash text not null constraint parameter_set_hash check (hash ~ '^[0-9a-f]{64}$'),
    name text not null,
    origin text not null constraint parameter_set_origin check (origin in ('bundled', 'user')),
    content text,
    created_at timestamptz(3) not null default now(),
    constraint parameter_set_once unique (workspace_id, hash),
    constraint parameter_set_content check ((origin = 'user') = (content is not null))
  )`,
  `create table model_version (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    hash text not null constraint model_version_hash check (hash ~ '^[0-9a-f]{64}$'),
    name text not null,
    engine_version text not null,
    parameter_set_id uuid not null references parameter_set,
    state text not null constraint model_version_state check (state in ('draft', 'in-review', 'published')),
    created_by uuid not null references actor,
    created_at timestamptz(3) not null default now(),
    published_at timestamptz(3),
    constraint model_version_once unique (workspace_id, hash),
    constraint model_version_published check ((state = 'published') = (published_at is not null))
  )`,
  `create table model_version_economy_table (
    model_version_id uuid not null references model_version on delete cascade,
    economy_table_id uuid not null references economy_table,
    primary key (model_version_id, economy_table_id)
  )`,
  `create table scenario (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    name text not null,
    current_version integer not null,
    row_version integer not null default 1,
    example text,
    created_by uuid not null references actor,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    deleted_at timestamptz(3),
    constraint scenario_example_once unique (workspace_id, example)
  )`,
  // Ids grow with time: newest first is by id, and a page's last id is where the next page begins.
  `create index scenario_newest on scenario (workspace_id, id desc)`,
  `create table scenario_version (
    id uuid primary key,
    scenario_id uuid not null references scenario,
    number integer not null constraint scenario_version_number check (number > 0),
    content text not null,
    content_hash text not null constraint scenario_version_content_hash check (content_hash ~ '^[0-9a-f]{64}$'),
    inputs_hash text not null constraint scenario_version_inputs_hash check (inputs_hash ~ '^[0-9a-f]{64}$'),
    restored_from integer,
    created_by uuid not null references actor,
    created_at timestamptz(3) not null default now(),
    constraint scenario_version_once unique (scenario_id, number)
  )`,
  // The two point at one another; checked at commit, so that both can be written in one transaction.
  `alter table scenario add constraint scenario_current_version foreign key (id, current_version)
    references scenario_version (scenario_id, number) deferrable initially deferred`,
  `create table run (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    kind text not null constraint run_kind check (kind in ('estimate', 'comparison', 'sensitivity', 'sweep', 'frontier')),
    scenario_version_id uuid references scenario_version,
    model_hash text not null constraint run_model_hash check (model_hash ~ '^[0-9a-f]{64}$'),
    engine_version text not null,
    seed bigint not null constraint run_seed check (seed between 0 and 4294967295),
    draws integer not null constraint run_draws check (draws >= 0),
    key_hash text not null constraint run_key_hash check (key_hash ~ '^[0-9a-f]{64}$'),
    request text not null,
    state text not null constraint run_state check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    blocks_total integer not null constraint run_blocks_total check (blocks_total >= 0),
    error text,
    created_by uuid not null references actor,
    created_at timestamptz(3) not null default now(),
    started_at timestamptz(3),
    ended_at timestamptz(3),
    constraint run_estimate_scenario check (kind <> 'estimate' or scenario_version_id is not null),
    constraint run_ended check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
    constraint run_error check ((state = 'failed') = (error is not null))
  )`,
  // The same key gives the stored run; a failed or cancelled one may be asked for again.
  `create unique index run_key_once on run (workspace_id, key_hash) where state not in ('failed', 'cancelled')`,
  `create index run_of_scenario_version on run (scenario_version_id)`,
  `create index run_newest on run (workspace_id, id desc)`,
  `create index run_unfinished on run (id) where state in ('queued', 'running')`,
  `create table run_block (
    run_id uuid not null references run on delete cascade,
    block integer not null constraint run_block_number check (block >= 0),
    bytes bytea not null,
    created_at timestamptz(3) not null default now(),
    primary key (run_id, block)
  )`,
  `create table estimate (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    run_id uuid not null references run,
    key_hash text not null constraint estimate_key_hash check (key_hash ~ '^[0-9a-f]{64}$'),
    hash text not null constraint estimate_hash check (hash ~ '^[0-9a-f]{64}$'),
    head text not null,
    created_at timestamptz(3) not null default now(),
    constraint estimate_once unique (workspace_id, key_hash),
    constraint estimate_of_run unique (run_id)
  )`,
  `create table cut (
    estimate_id uuid not null references estimate,
    name text collate "C" not null,
    piece integer not null,
    pieces integer not null,
    meta text,
    bytes bytea not null,
    primary key (estimate_id, name, piece),
    constraint cut_piece check (piece >= 0 and piece < pieces),
    constraint cut_meta check ((piece = 0) = (meta is not null)),
    constraint cut_size check (octet_length(bytes) <= 1000000)
  )`,
  // Already gzip: trying to press it again only costs time.
  `alter table cut alter column bytes set storage external`,
  `create table comparison (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    key_hash text not null constraint comparison_key_hash check (key_hash ~ '^[0-9a-f]{64}$'),
    name text not null,
    result text,
    created_by uuid not null references actor,
    created_at timestamptz(3) not null default now(),
    constraint comparison_once unique (workspace_id, key_hash)
  )`,
  `create table comparison_run (
    comparison_id uuid not null references comparison,
    position integer not null constraint comparison_run_position check (position >= 0),
    run_id uuid not null references run,
    primary key (comparison_id, position)
  )`,
  `create table share (
    id uuid primary key,
    workspace_id uuid not null references workspace,
    subject text not null constraint share_subject check (subject in ('estimate', 'comparison')),
    subject_id uuid not null,
    token_hash text not null constraint share_token_hash check (token_hash ~ '^[0-9a-f]{64}$'),
    created_by uuid not null references actor,
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3) not null,
    revoked_at timestamptz(3),
    constraint share_once unique (token_hash)
  )`,
  `create table event (
    workspace_id uuid not null references workspace,
    sequence bigint not null constraint event_sequence check (sequence > 0),
    actor_id uuid not null references actor,
    action text not null,
    subject text not null,
    subject_id uuid not null,
    details text not null,
    at timestamptz(3) not null,
    prev_hash text not null constraint event_prev_hash check (prev_hash ~ '^[0-9a-f]{64}$'),
    hash text not null constraint event_hash check (hash ~ '^[0-9a-f]{64}$'),
    primary key (workspace_id, sequence)
  )`,
  `create table idempotency (
    workspace_id uuid not null references workspace,
    key text collate "C" not null,
    method text not null,
    path text not null,
    body_hash text not null,
    status integer not null,
    response text not null,
    created_at timestamptz(3) not null default now(),
    primary key (workspace_id, key)
  )`,
  `create index idempotency_age on idempotency (created_at)`,
]

const triggers = [
  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% of % is refused: its rows are immutable', tg_op, tg_table_name using errcode = 'restrict_violation';
  end $$`,
  ...['economy_table', 'parameter_set', 'scenario_version', 'event', 'estimate', 'cut'].map(
    (table) => `create trigger ${table}_immutable before update or delete on ${table} for each row execute function refuse_change()`,
  ),
  `create trigger model_version_immutable before update or delete on model_version
    for each row when (old.state = 'published') execute function refuse_change()`,
  `create function refuse_change_of_published() returns trigger language plpgsql as $$
  begin
    if exists (select from model_version where id = old.model_version_id and state = 'published') then
      raise exception '% of % is refused: the model version is published', tg_op, tg_table_name using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
  end $$`,
  `create trigger model_version_economy_table_immutable before update or delete on model_version_economy_table
    for each row execute function refuse_change_of_published()`,
]

/** The tables of the first release, with the built-in workspace and its owner. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...triggers]) await sql.raw(statement).execute(db)
  await sql`insert into workspace (id, name) values (${builtInWorkspaceId}, 'Workspace')`.execute(db)
  await sql`insert into actor (id, workspace_id, name, kind)
    values (${builtInOwnerId}, ${builtInWorkspaceId}, 'Owner', 'person')`.execute(db)
}

const names = `idempotency, event, share, comparison_run, comparison, cut, estimate, run_block, run, scenario_version, scenario,
  model_version_economy_table, model_version, parameter_set, economy_table, actor, workspace`

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table ${names} cascade`).execute(db)
  await sql`drop function refuse_change_of_published()`.execute(db)
  await sql`drop function refuse_change()`.execute(db)
}
