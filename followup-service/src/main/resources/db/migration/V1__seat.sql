-- A member's settings at the network. Who has no row has the defaults.
create table seat (
    workspace_id  uuid     not null,
    member_id     uuid     not null,
    zone          text     not null,
    working_days  text[]   not null,
    working_from  time     not null,
    working_to    time     not null,
    note_limit    integer  not null,
    constraint seat_pk primary key (workspace_id, member_id),
    constraint seat_working_days_some check (cardinality(working_days) > 0),
    constraint seat_working_hours_in_order check (working_from < working_to),
    constraint seat_note_limit_positive check (note_limit > 0)
);

alter table seat enable row level security;
create policy seat_workspace on seat using (workspace_id = current_workspace());
