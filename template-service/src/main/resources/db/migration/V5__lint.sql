-- What the analyzer says of a version's samples, a row a reader and a sample. The id is the analysis's.
create table lint (
    id           uuid not null,
    workspace_id uuid not null,
    version_id   uuid not null,
    audience     text not null,
    sample       text not null,
    score        int,
    verdict      text,
    faults       text[],
    judged_at    timestamptz,
    constraint lint_pk primary key (id),
    constraint lint_of foreign key (version_id) references template_version (id) on delete cascade,
    constraint lint_once unique (version_id, audience, sample),
    constraint lint_sample check (sample in ('full', 'plain'))
);

alter table lint enable row level security;
create policy lint_workspace on lint using (workspace_id = current_workspace());
