-- Notes of one batch that are nearly the same: groups by place, the largest first, their notes by rank. Found once, when asked for.
alter table batch add column grouped boolean not null default false;

create table batch_group_member (
    workspace_id uuid    not null default current_workspace(),
    batch_id     uuid    not null,
    place        integer not null,
    rank         integer not null,
    number       integer not null,
    similarity   real    not null,
    constraint batch_group_member_pk primary key (batch_id, place, rank),
    constraint batch_group_member_item_fk foreign key (batch_id, number)
        references batch_item (batch_id, number) on delete cascade
);

create index batch_group_member_item on batch_group_member (batch_id, number);

alter table batch_group_member enable row level security;
create policy batch_group_member_workspace on batch_group_member using (workspace_id = current_workspace());
