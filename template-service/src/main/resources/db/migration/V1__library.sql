-- A template: what it is for. What it says is in its versions.
create table template (
    id           uuid        not null,
    workspace_id uuid        not null,
    starter_key  text,
    name         text        not null,
    purpose      text        not null,
    kind         text        not null,
    sender       text        not null,
    audiences    text[]      not null,
    situation    text        not null,
    tags         text[]      not null,
    visibility   text        not null,
    owner_id     uuid,
    revision     int         not null default 1,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    retired_at   timestamptz,
    constraint template_pk primary key (id),
    constraint template_kind check (kind in ('note', 'thank_you', 'engage', 'share', 'question', 'interest', 'bump')),
    constraint template_visibility check (visibility in ('private', 'workspace')),
    constraint template_private_has_owner check (visibility <> 'private' or owner_id is not null)
);

comment on column template.starter_key is 'the key in the starter library that it came from, so that it comes only once';
comment on column template.revision is 'goes up with every save; a save says which one it began from';

create unique index template_starter_key on template (workspace_id, starter_key) where starter_key is not null;
create index template_by_name on template (workspace_id, lower(name), id);

alter table template enable row level security;
create policy template_workspace on template using (workspace_id = current_workspace());

-- What a template says, at one point of its life. Only an open version (draft, in_review) changes.
create table template_version (
    id           uuid        not null,
    workspace_id uuid        not null,
    template_id  uuid        not null,
    number       int         not null,
    state        text        not null,
    text         text        not null,
    slots        jsonb       not null,
    created_by   uuid,
    created_at   timestamptz not null,
    published_at timestamptz,
    retired_at   timestamptz,
    constraint template_version_pk primary key (id),
    constraint template_version_of foreign key (template_id) references template (id) on delete cascade,
    constraint template_version_number unique (template_id, number),
    constraint template_version_state check (state in ('draft', 'in_review', 'published', 'retired'))
);

create unique index template_version_one_open on template_version (template_id) where state in ('draft', 'in_review');
create unique index template_version_one_published on template_version (template_id) where state = 'published';

alter table template_version enable row level security;
create policy template_version_workspace on template_version using (workspace_id = current_workspace());

-- Which starter library a workspace has been given.
create table starter_library (
    workspace_id uuid        not null,
    version      int         not null,
    seeded_at    timestamptz not null,
    constraint starter_library_pk primary key (workspace_id)
);

alter table starter_library enable row level security;
create policy starter_library_workspace on starter_library using (workspace_id = current_workspace());
