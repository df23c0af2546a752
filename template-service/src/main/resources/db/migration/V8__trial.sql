-- Two versions of a template tried against each other. The size is set before it starts and never changes.
create table trial (
    id                uuid        not null,
    workspace_id      uuid        not null,
    template_id       uuid        not null,
    first_version_id  uuid        not null,
    second_version_id uuid        not null,
    per_arm           int         not null,
    started_at        timestamptz not null,
    ended_at          timestamptz,
    constraint trial_pk primary key (id),
    constraint trial_of foreign key (template_id) references template (id) on delete cascade,
    constraint trial_first foreign key (first_version_id) references template_version (id),
    constraint trial_second foreign key (second_version_id) references template_version (id),
    constraint trial_two_versions check (first_version_id <> second_version_id),
    constraint trial_size check (per_arm between 30 and 10000)
);

create unique index trial_one_running on trial (template_id) where ended_at is null;

alter table trial enable row level security;
create policy trial_workspace on trial using (workspace_id = current_workspace());
