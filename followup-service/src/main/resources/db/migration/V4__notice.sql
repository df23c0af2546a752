-- What the event stream tells: reminders' events, numbered without gaps within a workspace. The number is taken last in
-- a transaction and its counter's row stays locked to the end, so that a number that is visible is visible with all
-- those before it; a reader who remembers the last number that it saw misses nothing.
create table notice_counter (
    workspace_id uuid   not null default current_workspace(),
    last         bigint not null,
    constraint notice_counter_pk primary key (workspace_id)
);

create table notice (
    workspace_id uuid        not null default current_workspace(),
    number       bigint      not null,
    member_id    uuid        not null,
    type         text        not null,
    data         text        not null,
    created_at   timestamptz not null,
    constraint notice_pk primary key (workspace_id, number)
);

create index notice_created_at on notice (created_at);

alter table notice_counter enable row level security;
create policy notice_counter_workspace on notice_counter using (workspace_id = current_workspace());
alter table notice enable row level security;
create policy notice_workspace on notice using (workspace_id = current_workspace());
