-- Which version a trial gave to a connection. Only such notes are compared: those that nobody chose a version for.
create table trial_assignment (
    workspace_id  uuid        not null,
    trial_id      uuid        not null,
    connection_id uuid        not null,
    version_id    uuid        not null,
    assigned_at   timestamptz not null,
    constraint trial_assignment_pk primary key (trial_id, connection_id),
    constraint trial_assignment_of foreign key (trial_id) references trial (id) on delete cascade
);

alter table trial_assignment enable row level security;
create policy trial_assignment_workspace on trial_assignment using (workspace_id = current_workspace());
