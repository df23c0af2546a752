-- A published version that one workspace offers to another. The words are a copy: what happens to the template later
-- changes nothing here. Two workspaces see the row: the one that offers and the one that it is offered to.
create table offer (
    id              uuid        not null,
    workspace_id    uuid        not null,
    to_workspace_id uuid        not null,
    template_id     uuid        not null,
    version_id      uuid        not null,
    definition      jsonb       not null,
    offered_by      uuid        not null,
    offered_at      timestamptz not null,
    answer          text,
    answered_by     uuid,
    answered_at     timestamptz,
    constraint offer_pk primary key (id),
    constraint offer_of foreign key (template_id) references template (id) on delete cascade,
    constraint offer_once unique (version_id, to_workspace_id),
    constraint offer_to_another check (to_workspace_id <> workspace_id),
    constraint offer_answer check (answer in ('taken', 'declined'))
);

create index offer_open on offer (to_workspace_id, offered_at) where answer is null;

alter table offer enable row level security;
create policy offer_seen on offer for select
    using (workspace_id = current_workspace() or to_workspace_id = current_workspace());
create policy offer_made on offer for insert with check (workspace_id = current_workspace());
create policy offer_withdrawn on offer for delete using (workspace_id = current_workspace() and answer is null);
create policy offer_answered on offer for update
    using (to_workspace_id = current_workspace() and answer is null)
    with check (to_workspace_id = current_workspace());
