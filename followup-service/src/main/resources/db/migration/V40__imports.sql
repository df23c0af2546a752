-- Where the sending of a note is known from: told by the member or a tool of theirs, or found in a data archive alone.
alter table connection add column origin text not null default 'told'
    constraint connection_origin check (origin in ('told', 'archive'));

-- What an import did, in counts and faults; nobody's name.
create table import_run (
    id           uuid        not null,
    workspace_id uuid        not null default current_workspace(),
    member_id    uuid        not null,
    created_at   timestamptz not null,
    report       jsonb       not null,
    constraint import_run_pk primary key (id)
);

create index import_run_by_workspace on import_run (workspace_id, id);

alter table import_run enable row level security;
create policy import_run_workspace on import_run using (workspace_id = current_workspace());
