create table session (
    id           uuid        not null,
    token_hash   bytea       not null,
    account_id   uuid        not null,
    member_id    uuid,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ends_at      timestamptz not null,
    address      text        not null,
    agent        text        not null,
    constraint session_pk primary key (id),
    constraint session_token_unique unique (token_hash),
    constraint session_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint session_member_fk foreign key (member_id) references membership (id) on delete set null
);
comment on column session.member_id is 'as whom, and so in which workspace; null once removed from there';
comment on column session.expires_at is 'moves on with use, never beyond ends_at';
create index session_account on session (account_id);
create index session_member on session (member_id);
create index session_expires on session (expires_at);

-- How often somebody guessed. Shared by all replicas.
create table sign_in_try (
    subject   text        not null,
    since     timestamptz not null,
    tries     integer     not null,
    constraint sign_in_try_pk primary key (subject)
);
create index sign_in_try_since on sign_in_try (since);
