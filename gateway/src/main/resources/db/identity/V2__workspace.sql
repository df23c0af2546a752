create table workspace (
    id         uuid        not null,
    name       text        not null,
    created_at timestamptz not null,
    constraint workspace_pk primary key (id)
);

-- The id is the member's: the seat's id in every service.
create table membership (
    id           uuid        not null,
    workspace_id uuid        not null,
    account_id   uuid        not null,
    role         text        not null,
    joined_at    timestamptz not null,
    constraint membership_pk primary key (id),
    constraint membership_account_unique unique (workspace_id, account_id),
    constraint membership_role check (role in ('owner', 'admin', 'member', 'viewer')),
    constraint membership_workspace_fk foreign key (workspace_id) references workspace (id),
    constraint membership_account_fk foreign key (account_id) references account (id) on delete cascade
);
create index membership_account on membership (account_id);

-- The one that is there before anyone has made others; its owner's seat waits for the claim.
insert into workspace (id, name, created_at) values ('00000000-0000-7000-8000-000000000001', 'My workspace', now());
