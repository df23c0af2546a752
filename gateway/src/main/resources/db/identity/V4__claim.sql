-- One-time links that make the first owner; all of them are gone once one was used.
create table claim (
    token_hash bytea       not null,
    created_at timestamptz not null,
    constraint claim_pk primary key (token_hash)
);
