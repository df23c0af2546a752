-- Whom a service has erased, as hashes: events of that key, however old, have no effect any more.
create table forgotten_key (
    workspace_id uuid        not null default current_workspace(),
    key_hash     bytea       not null,
    forgotten_at timestamptz not null default now(),
    constraint forgotten_key_pk primary key (workspace_id, key_hash)
);

alter table forgotten_key enable row level security;
create policy forgotten_key_workspace on forgotten_key using (workspace_id = current_workspace());

create function key_hash(key uuid) returns bytea
    language sql
    immutable
    parallel safe
return sha256(uuid_send(key));

-- A record without data is a tombstone: compaction removes what a topic holds of its key.
alter table outbox alter column data drop not null;
