-- Full text of what a template is called and for, and of what it says.
alter table template
    add column search tsvector generated always as (
        setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', purpose), 'B')
    ) stored;

alter table template_version
    add column search tsvector generated always as (to_tsvector('english', text)) stored;

create index template_search on template using gin (search);
create index template_version_search on template_version using gin (search);
create index template_version_by_workspace on template_version (workspace_id, template_id);

-- Runs as the owner, with the workspace in its own conditions: under row-level security an index is not used for @@,
-- which is not leakproof.
create function search_templates(words text) returns setof uuid
    language sql
    stable
    security definer
    set search_path from current
as $$
    select id
    from template
    where workspace_id = current_workspace() and search @@ websearch_to_tsquery('english', words)
    union
    select template_id
    from template_version
    where workspace_id = current_workspace()
      and state in ('published', 'draft', 'in_review')
      and search @@ websearch_to_tsquery('english', words)
$$;

-- Which templates a member wants at hand.
create table favourite (
    workspace_id uuid not null,
    member_id    uuid not null,
    template_id  uuid not null,
    constraint favourite_pk primary key (member_id, template_id),
    constraint favourite_of foreign key (template_id) references template (id) on delete cascade
);

alter table favourite enable row level security;
create policy favourite_workspace on favourite using (workspace_id = current_workspace());
