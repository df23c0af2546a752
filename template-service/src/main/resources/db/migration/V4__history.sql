-- Who did what to a template, when and why.
create table template_move (
    id           uuid        not null,
    workspace_id uuid        not null,
    template_id  uuid        not null,
    version_id   uuid        not null,
    move         text        not null,
    member_id    uuid,
    moved_at     timestamptz not null,
    reason       text,
    constraint template_move_pk primary key (id),
    constraint template_move_of foreign key (template_id) references template (id) on delete cascade,
    constraint template_move_known
        check (move in ('saved', 'submitted', 'returned', 'published', 'superseded', 'rolled_back', 'retired'))
);

create index template_move_by_template on template_move (template_id, moved_at, id);

alter table template_move enable row level security;
create policy template_move_workspace on template_move using (workspace_id = current_workspace());
