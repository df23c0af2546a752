-- People. An account has a password, or comes from an identity provider, or both.
create table account (
    id                uuid        not null,
    email             text        not null,
    name              text        not null,
    password_hash     text,
    one_time_secret   bytea,
    one_time_on       boolean     not null default false,
    one_time_step     bigint,
    created_at        timestamptz not null,
    constraint account_pk primary key (id),
    constraint account_email_unique unique (email),
    constraint account_email_lower check (email = lower(email)),
    constraint account_one_time_secret check (one_time_secret is not null or not one_time_on)
);
comment on column account.one_time_step is 'the last time step whose code was taken; none is taken twice';

create table recovery_code (
    account_id uuid  not null,
    code_hash  bytea not null,
    constraint recovery_code_pk primary key (account_id, code_hash),
    constraint recovery_code_account_fk foreign key (account_id) references account (id) on delete cascade
);

-- Who somebody is at an identity provider.
create table provider_identity (
    issuer     text not null,
    subject    text not null,
    account_id uuid not null,
    constraint provider_identity_pk primary key (issuer, subject),
    constraint provider_identity_account_fk foreign key (account_id) references account (id) on delete cascade
);
