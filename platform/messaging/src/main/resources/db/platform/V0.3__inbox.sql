-- Events whose effect is committed, a row a consumer; a second delivery finds its row and does nothing.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    constraint inbox_pk primary key (consumer, event_id)
);

create index inbox_received_at on inbox (received_at);
