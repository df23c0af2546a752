-- What outcomes can be asked by. Notes from before have none of it until their outcomes are rebuilt.
alter table sent_note
    add column member_id           uuid,
    add column template_version_id uuid,
    add column sender              text,
    add column audience            text,
    add column situation           text,
    add column score               integer,
    add column archive_only        boolean not null default false;

create index sent_note_sent_at on sent_note (workspace_id, sent_at);

-- The last rebuilding of a workspace's outcomes. It is one transaction, so that one that was interrupted changed nothing.
create table outcome_rebuild (
    workspace_id uuid        not null default current_workspace(),
    id           uuid        not null,
    started_at   timestamptz not null,
    seen_at      timestamptz not null,
    ended_at     timestamptz,
    events       bigint      not null,
    failure      text,
    constraint outcome_rebuild_pk primary key (workspace_id)
);

alter table outcome_rebuild enable row level security;
create policy outcome_rebuild_workspace on outcome_rebuild using (workspace_id = current_workspace());
