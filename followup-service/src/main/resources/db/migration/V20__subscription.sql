-- Who is told of reminders, and how. A signing secret must be readable to sign with; a calendar's is kept as a hash.
create table subscription (
    id                    uuid        not null,
    workspace_id          uuid        not null default current_workspace(),
    member_id             uuid        not null,
    channel               text        not null,
    name                  text        not null,
    target                text,
    kinds                 text[]      not null,
    owner_id              uuid,
    enabled               boolean     not null default true,
    disabled_reason       text,
    failing_since         timestamptz,
    secret                text,
    previous_secret       text,
    previous_secret_until timestamptz,
    secret_hash           text,
    next_digest_at        timestamptz,
    created_at            timestamptz not null,
    constraint subscription_pk primary key (id),
    constraint subscription_channel_known check (channel in ('webhook', 'digest', 'calendar')),
    constraint subscription_webhook_complete check (channel <> 'webhook' or (target is not null and secret is not null)),
    constraint subscription_digest_complete check (channel <> 'digest' or target is not null),
    constraint subscription_calendar_complete check (channel <> 'calendar' or secret_hash is not null)
);

create index subscription_by_workspace on subscription (workspace_id, id);
create unique index subscription_by_secret on subscription (secret_hash) where secret_hash is not null;
create index subscription_digest_queue on subscription (next_digest_at) where channel = 'digest' and enabled;

alter table subscription enable row level security;
create policy subscription_workspace on subscription using (workspace_id = current_workspace());

-- Whose calendar a secret opens. It runs as the schema's owner, because who asks has no workspace yet; it tells nothing
-- but where to look.
create function calendar_of(hash text) returns table (id uuid, workspace_id uuid)
    language sql
    stable
    security definer
    set search_path from current
begin atomic
    select subscription.id, subscription.workspace_id
    from subscription
    where subscription.secret_hash = hash and subscription.channel = 'calendar' and subscription.enabled;
end;

revoke execute on function calendar_of(text) from public;
do $$
begin
    execute format('grant execute on function calendar_of(text) to %I', current_schema());
end
$$;
