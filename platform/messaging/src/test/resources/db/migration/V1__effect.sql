-- What the test's consumer does: it counts replies.
create table effect (
    workspace_id  uuid    not null,
    connection_id uuid    not null,
    replies       integer not null,
    constraint effect_pk primary key (connection_id)
);

alter table effect enable row level security;
create policy effect_workspace on effect using (workspace_id = current_workspace());
