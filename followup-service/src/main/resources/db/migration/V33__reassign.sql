-- Who sent the invitation: the network counts it against that account, whoever has the connection later. Null means
-- whoever has it.
alter table connection add column sent_by uuid;

alter table history_entry add column from_member_id uuid;
alter table history_entry add column to_member_id uuid;

create index connection_by_sender on connection (workspace_id, coalesce(sent_by, member_id), sent_at)
    where sent_at is not null;
create index connection_pending_by_sender on connection (workspace_id, coalesce(sent_by, member_id))
    where state = 'sent';
drop index connection_by_sent;
drop index connection_pending;
create index connection_by_member on connection (workspace_id, member_id, id);
