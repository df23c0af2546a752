-- Who did what when from where. Entries are added and read, and nothing else.
create table audit_entry (
    id             uuid        not null,
    workspace_id   uuid        not null,
    at             timestamptz not null,
    actor_kind     text        not null,
    member_id      uuid,
    key_id         uuid,
    actor_name     text        not null,
    action         text        not null,
    target         text,
    address        text        not null,
    correlation_id text        not null,
    details        jsonb       not null,
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_workspace on audit_entry (workspace_id, id);

revoke update, delete on audit_entry from identity;

create function audit_entry_stays() returns trigger
    language plpgsql as
$$
begin
    raise exception 'an audit entry is never changed';
end
$$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays();
