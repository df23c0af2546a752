-- Near-duplicates without the words: what a sent note's text hashes to. Notes that share a band may be alike; hashes say how much.
create table note_signature (
    workspace_id  uuid        not null,
    connection_id uuid        not null,
    hashes        integer[]   not null,
    sent_at       timestamptz not null,
    constraint note_signature_pk primary key (workspace_id, connection_id)
);

create index note_signature_sent_at on note_signature (sent_at);

create table note_band (
    workspace_id  uuid   not null,
    band          bigint not null,
    connection_id uuid   not null,
    constraint note_band_pk primary key (workspace_id, band, connection_id),
    constraint note_band_signature_fk foreign key (workspace_id, connection_id)
        references note_signature (workspace_id, connection_id) on delete cascade
);

create index note_band_connection on note_band (workspace_id, connection_id);

alter table note_signature enable row level security;
create policy note_signature_workspace on note_signature using (workspace_id = current_workspace());

alter table note_band enable row level security;
create policy note_band_workspace on note_band using (workspace_id = current_workspace());
