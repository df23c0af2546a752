-- Limits of the network that a member has set for the own seat; who has no row has the known ones.
create table seat_limit (
    workspace_id uuid    not null default current_workspace(),
    member_id    uuid    not null,
    kind         text    not null,
    amount       integer not null,
    constraint seat_limit_pk primary key (workspace_id, member_id, kind),
    constraint seat_limit_kind_known check (kind in ('notes_a_month', 'invitations_a_week', 'pending')),
    constraint seat_limit_positive check (amount > 0)
);

alter table seat_limit enable row level security;
create policy seat_limit_workspace on seat_limit using (workspace_id = current_workspace());

create index connection_by_sent on connection (workspace_id, member_id, sent_at) where sent_at is not null;
create index connection_pending on connection (workspace_id, member_id) where state = 'sent';
