-- Keys of programs; each acts for the member who made it and ends with that membership.
create table api_key (
    id           uuid        not null,
    token_hash   bytea       not null,
    member_id    uuid        not null,
    name         text        not null,
    hint         text        not null,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    constraint api_key_pk primary key (id),
    constraint api_key_token_unique unique (token_hash),
    constraint api_key_member_fk foreign key (member_id) references membership (id) on delete cascade
);
create index api_key_member on api_key (member_id);
