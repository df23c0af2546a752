-- A text prepared for a due reminder; a person reads and changes it.
create table draft (
    id                  uuid        not null,
    workspace_id        uuid        not null,
    reminder_id         uuid        not null,
    connection_id       uuid        not null,
    member_id           uuid        not null,
    step                text        not null,
    subject             text,
    text                text        not null,
    template_version_id uuid,
    prepared_at         timestamptz not null,
    score               int,
    faults              text[],
    judged_at           timestamptz,
    constraint draft_pk primary key (id),
    constraint draft_one_a_reminder unique (workspace_id, reminder_id)
);

create index draft_by_connection on draft (workspace_id, connection_id, prepared_at);

comment on column draft.faults is 'ids of the rules that had findings, strengths left out; null until it is judged';

alter table draft enable row level security;
create policy draft_workspace on draft using (workspace_id = current_workspace());
