-- A note that was sent: the rules that had findings in it and what became of it; never its words or the person. Each event fills
-- its own column, so that they may come in any order. rules is null until the note itself has been heard of.
create table sent_note (
    workspace_id    uuid not null,
    connection_id   uuid not null,
    rules           text[],
    sent_at         timestamptz,
    accepted_at     timestamptz,
    not_accepted_at timestamptz,
    replied_at      timestamptz,
    constraint sent_note_pk primary key (workspace_id, connection_id)
);

alter table sent_note enable row level security;
create policy sent_note_workspace on sent_note using (workspace_id = current_workspace());
