-- What a subscriber is to get: an event, or a digest. The position is the order in which events came; within a
-- connection they are sent in that order.
create table delivery (
    id              uuid        not null,
    workspace_id    uuid        not null default current_workspace(),
    subscription_id uuid        not null,
    position        bigint      generated always as identity,
    message_id      uuid        not null,
    connection_id   uuid        not null,
    type            text        not null,
    payload         text        not null,
    state           text        not null,
    attempts        integer     not null default 0,
    first_due_at    timestamptz not null,
    next_attempt_at timestamptz not null,
    leased_until    timestamptz,
    last_status     integer,
    last_error      text,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    constraint delivery_pk primary key (id),
    constraint delivery_subscription foreign key (subscription_id) references subscription (id) on delete cascade,
    constraint delivery_state_known check (state in ('pending', 'delivered', 'failed', 'missed')),
    constraint delivery_once unique (subscription_id, message_id)
);

-- The queue of a subscription, and what of a connection has to go first.
create index delivery_queue on delivery (subscription_id, position) where state = 'pending';
create index delivery_in_order on delivery (subscription_id, connection_id, position) where state = 'pending';
create index delivery_log on delivery (subscription_id, id);
create index delivery_created_at on delivery (created_at);

alter table delivery enable row level security;
create policy delivery_workspace on delivery using (workspace_id = current_workspace());

-- The worker claims deliveries and digests across workspaces, and forgets old ones.
grant select on subscription to followup_worker;
grant select, update (attempts, first_due_at, next_attempt_at, leased_until), delete on delivery to followup_worker;
create policy subscription_worker on subscription to followup_worker using (true);
create policy delivery_worker on delivery to followup_worker using (true);

-- Whoever is erased is erased from the deliveries too.
create index delivery_by_connection on delivery (connection_id);

create function connection_forgotten() returns trigger
    language plpgsql
as $$
begin
    delete from delivery where delivery.connection_id = old.id;
    return old;
end
$$;

create trigger connection_forgotten
    after delete on connection
    for each row
    execute function connection_forgotten();
