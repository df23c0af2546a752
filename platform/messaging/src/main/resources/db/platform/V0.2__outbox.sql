-- Events that are committed but not yet published. A shard holds whole keys, so that order within a key is order within a shard.
create table outbox (
    sequence       bigint generated always as identity,
    shard          smallint    not null,
    id             uuid        not null,
    topic          text        not null,
    key            uuid        not null,
    type           text        not null,
    workspace_id   uuid        not null,
    correlation_id text        not null,
    occurred_at    timestamptz not null,
    data           text        not null,
    constraint outbox_pk primary key (shard, sequence)
);

alter table outbox set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);

-- The shard of a key; set-based writers of the outbox use it too.
create function outbox_shard(key uuid) returns smallint
    language sql
    immutable
    parallel safe
return (uuid_hash(key) & 3)::smallint;
