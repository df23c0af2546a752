-- What became of a note, a row a connection. Each event sets its own column, so that their order does not matter.
create table outcome (
    workspace_id        uuid not null,
    connection_id       uuid not null,
    template_version_id uuid,
    sent_at             timestamptz,
    accepted_at         timestamptz,
    not_accepted_at     timestamptz,
    replied_at          timestamptz,
    constraint outcome_pk primary key (workspace_id, connection_id)
);

create index outcome_by_version on outcome (workspace_id, template_version_id) where template_version_id is not null;

alter table outcome enable row level security;
create policy outcome_workspace on outcome using (workspace_id = current_workspace());
