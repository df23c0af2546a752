-- How long a workspace keeps people after it is over with them; no row or null days: until someone erases them.
-- everyone_until: the owner asked to erase everybody who was there by then; null when that is done.
create table retention (
    workspace_id      uuid        not null default current_workspace(),
    days              integer,
    changed_by        uuid        not null,
    changed_at        timestamptz not null,
    everyone_until    timestamptz,
    everyone_asked_by uuid,
    constraint retention_pk primary key (workspace_id),
    constraint retention_days_sensible check (days between 1 and 3650)
);

alter table retention enable row level security;
create policy retention_workspace on retention using (workspace_id = current_workspace());

-- The worker looks across workspaces for those that want something erased, and for nothing else.
grant select (workspace_id, days, everyone_until) on retention to followup_worker;
create policy retention_worker on retention for select to followup_worker using (true);

create index connection_over on connection (workspace_id, state_since)
    where state in ('closed', 'not_accepted', 'withdrawn', 'expired');
