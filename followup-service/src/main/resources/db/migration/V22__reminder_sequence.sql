-- How often a reminder was moved or ended, for calendars that hold a copy of it. A reminder that merely falls due does
-- not count, so claiming what is due costs nothing more.
alter table reminder add column sequence integer not null default 0;
alter table reminder add column changed_at timestamptz not null default now();

create function reminder_changed() returns trigger
    language plpgsql
as $$
begin
    new.sequence := old.sequence + 1;
    new.changed_at := now();
    return new;
end
$$;

create trigger reminder_changed
    before update on reminder
    for each row
    when (new.due_at is distinct from old.due_at
        or new.member_id is distinct from old.member_id
        or (new.state is distinct from old.state and new.state in ('done', 'skipped', 'cancelled')))
    execute function reminder_changed();
