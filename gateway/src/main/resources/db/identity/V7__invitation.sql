create table invitation (
    id           uuid        not null,
    token_hash   bytea       not null,
    workspace_id uuid        not null,
    role         text        not null,
    email        text,
    invited_by   text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    constraint invitation_pk primary key (id),
    constraint invitation_token_unique unique (token_hash),
    constraint invitation_role check (role in ('owner', 'admin', 'member', 'viewer')),
    constraint invitation_workspace_fk foreign key (workspace_id) references workspace (id)
);
comment on table invitation is 'the open ones; a row is gone once it was accepted or withdrawn';
create index invitation_workspace on invitation (workspace_id);
