-- A workspace's own arcs. Each change is a new version; a connection keeps the one it began with.
create table arc (
    id           uuid        not null,
    workspace_id uuid        not null default current_workspace(),
    version      integer     not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    retired_at   timestamptz,
    constraint arc_pk primary key (id)
);

create index arc_by_workspace on arc (workspace_id, id);

alter table arc enable row level security;
create policy arc_workspace on arc using (workspace_id = current_workspace());

create table arc_version (
    arc_id       uuid        not null,
    workspace_id uuid        not null default current_workspace(),
    version      integer     not null,
    definition   jsonb       not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    constraint arc_version_pk primary key (arc_id, version),
    constraint arc_version_of foreign key (arc_id) references arc (id) on delete cascade
);

alter table arc_version enable row level security;
create policy arc_version_workspace on arc_version using (workspace_id = current_workspace());

-- Which arc a new connection gets, by who sends; without a row the built-in one.
create table arc_default (
    workspace_id uuid not null default current_workspace(),
    sender       text not null,
    arc          text not null,
    constraint arc_default_pk primary key (workspace_id, sender),
    constraint arc_default_sender_known check (sender in ('job_seeker', 'recruiter', 'sales', 'other'))
);

alter table arc_default enable row level security;
create policy arc_default_workspace on arc_default using (workspace_id = current_workspace());

-- The arc of a connection: the id of an own one or the name of a built-in one, null until it matters. The version is
-- set with the acceptance; who was accepted without one has the built-in arc of the sender.
alter table connection add column arc text;
alter table connection add column arc_version integer;

-- What a step is about; where it is null the step's name says it.
alter table reminder add column kind text;
alter table history_entry add column step_kind text;

grant select (kind) on reminder to followup_worker;
