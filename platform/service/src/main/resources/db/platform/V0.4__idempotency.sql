-- Answers already given to writes that carried an Idempotency-Key, so that a repeated write gets the same answer.
create table idempotency (
    workspace_id uuid        not null,
    key          text        not null,
    request_hash text        not null,
    status       smallint    not null,
    body         text        not null,
    created_at   timestamptz not null default now(),
    constraint idempotency_pk primary key (workspace_id, key)
);

create index idempotency_created_at on idempotency (created_at);

alter table idempotency enable row level security;
create policy idempotency_workspace on idempotency using (workspace_id = current_workspace());
