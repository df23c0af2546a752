-- A person being approached by a member, and where that stands.
create table connection (
    id                  uuid        not null,
    workspace_id        uuid        not null default current_workspace(),
    member_id           uuid        not null,
    person_name         text        not null,
    person_company      text,
    person_position     text,
    person_profile_url  text,
    note_text           text        not null,
    note_sender         text        not null,
    note_audience       text        not null,
    note_situation      text        not null,
    template_version_id uuid,
    rules               text[]      not null,
    state               text        not null,
    state_since         timestamptz not null,
    sent_at             timestamptz,
    accepted_at         timestamptz,
    plan                text        not null,
    plan_reason         text        not null,
    created_at          timestamptz not null,
    constraint connection_pk primary key (id)
);

create index connection_by_state on connection (workspace_id, state, id);
create index connection_by_workspace on connection (workspace_id, id);

alter table connection enable row level security;
create policy connection_workspace on connection using (workspace_id = current_workspace());

-- What happened, in the order in which it was told; nothing here is ever changed.
create table history_entry (
    id            uuid        not null,
    workspace_id  uuid        not null default current_workspace(),
    connection_id uuid        not null,
    kind          text        not null,
    step          text,
    detail        text,
    at            timestamptz not null,
    recorded_at   timestamptz not null,
    constraint history_entry_pk primary key (id),
    constraint history_entry_connection foreign key (connection_id) references connection (id) on delete cascade
);

create index history_entry_by_connection on history_entry (connection_id, id);

alter table history_entry enable row level security;
create policy history_entry_workspace on history_entry using (workspace_id = current_workspace());
