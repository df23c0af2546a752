-- Steps of arcs that will be or are due. A connection has at most one that is open, so that nobody is reminded twice.
create table reminder (
    id                        uuid        not null,
    workspace_id              uuid        not null default current_workspace(),
    connection_id             uuid        not null,
    member_id                 uuid        not null,
    step                      text        not null,
    state                     text        not null,
    earliest_at               timestamptz not null,
    latest_at                 timestamptz,
    due_at                    timestamptz not null,
    reason                    text        not null,
    snoozed                   boolean     not null default false,
    fired_at                  timestamptz,
    handled_at                timestamptz,
    draft_id                  uuid,
    draft_text                text,
    draft_template_version_id uuid,
    draft_prepared_at         timestamptz,
    created_at                timestamptz not null,
    constraint reminder_pk primary key (id),
    constraint reminder_connection foreign key (connection_id) references connection (id) on delete cascade,
    constraint reminder_state_known check (state in ('scheduled', 'due', 'done', 'skipped', 'cancelled'))
);

-- The queue: what is scheduled, soonest first. A fired reminder leaves the index.
create index reminder_queue on reminder (due_at) where state = 'scheduled';

create unique index reminder_one_open on reminder (connection_id) where state in ('scheduled', 'due');

-- One bump, ever: also a bump that fired and was cancelled afterwards was the one.
create unique index reminder_one_bump on reminder (connection_id)
    where step = 'bump' and (state <> 'cancelled' or fired_at is not null);

create index reminder_by_connection on reminder (connection_id, id);
create index reminder_by_due on reminder (workspace_id, due_at, id);
create index reminder_by_state on reminder (workspace_id, state, due_at, id);

-- Fired rows leave dead entries at the queue's front; clean them early and often.
alter table reminder set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 5000);

alter table reminder enable row level security;
create policy reminder_workspace on reminder using (workspace_id = current_workspace());
