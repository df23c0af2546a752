-- What was erased, in numbers; nobody's name and no id.
create table erasure (
    id           uuid        not null,
    workspace_id uuid        not null default current_workspace(),
    cause        text        not null,
    member_id    uuid,
    connections  integer     not null,
    erased_at    timestamptz not null,
    constraint erasure_pk primary key (id),
    constraint erasure_cause_known check (cause in ('request', 'retention', 'workspace'))
);

create index erasure_by_workspace on erasure (workspace_id, id);

alter table erasure enable row level security;
create policy erasure_workspace on erasure using (workspace_id = current_workspace());
