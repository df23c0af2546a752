-- Many notes at a time. The counters of a batch change in the transaction of what they count, so that nobody counts rows.
-- fed: items handed to the topic; judged and failed: items that have come back.
create table batch (
    workspace_id    uuid        not null,
    id              uuid        not null,
    name            text        not null,
    depth           text        not null,
    state           text        not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    ended_at        timestamptz,
    idempotency_key text,
    content_hash    text        not null,
    notes           integer     not null default 0,
    bad_rows        integer     not null default 0,
    fed             integer     not null default 0,
    judged          integer     not null default 0,
    failed          integer     not null default 0,
    send            integer     not null default 0,
    revise          integer     not null default 0,
    hold            integer     not null default 0,
    constraint batch_pk primary key (id),
    constraint batch_idempotency_key_unique unique (workspace_id, idempotency_key),
    constraint batch_state_known check (state in ('running', 'paused', 'cancelled', 'completed'))
);

create index batch_newest on batch (workspace_id, created_at desc, id desc);
create index batch_to_feed on batch (id) where state = 'running' and fed < notes;

-- findings: [{rule, severity, start, end, points}], positions in UTF-16 code units of the text.
create table batch_item (
    workspace_id   uuid    not null,
    batch_id       uuid    not null,
    number         integer not null,
    id             uuid    not null,
    line           bigint  not null,
    reference      text,
    text           text    not null,
    sender         text    not null,
    audience       text    not null,
    situation      text    not null,
    note_limit     integer not null,
    recipient_name text,
    state          text    not null,
    score          smallint,
    verdict        text,
    findings       jsonb,
    error          text,
    constraint batch_item_pk primary key (batch_id, number),
    constraint batch_item_id_unique unique (id),
    constraint batch_item_batch_fk foreign key (batch_id) references batch (id) on delete cascade,
    constraint batch_item_state_known check (state in ('waiting', 'requested', 'judged', 'failed'))
);

create index batch_item_waiting on batch_item (batch_id, number) where state = 'waiting';
create index batch_item_verdict on batch_item (batch_id, verdict, number);

-- A row of the upload that is no note, and why.
create table batch_fault (
    workspace_id uuid   not null,
    batch_id     uuid   not null,
    number       integer not null,
    line         bigint not null,
    field        text   not null,
    message      text   not null,
    constraint batch_fault_pk primary key (batch_id, number),
    constraint batch_fault_batch_fk foreign key (batch_id) references batch (id) on delete cascade
);

alter table batch enable row level security;
create policy batch_workspace on batch using (workspace_id = current_workspace());

alter table batch_item enable row level security;
create policy batch_item_workspace on batch_item using (workspace_id = current_workspace());

alter table batch_fault enable row level security;
create policy batch_fault_workspace on batch_fault using (workspace_id = current_workspace());

-- The role in which the feeder looks across workspaces for batches that wait, and forgets old ones.
grant select (workspace_id, id, state, created_at, notes, fed, judged, failed), delete on batch to analyzer_worker;
create policy batch_worker on batch to analyzer_worker using (true);
