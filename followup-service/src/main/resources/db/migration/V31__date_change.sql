-- The history also keeps why the date of a reminder changed, from when to when.
alter table history_entry add column reminder_id uuid;
alter table history_entry add column from_at timestamptz;
alter table history_entry add column to_at timestamptz;

create index history_entry_by_reminder on history_entry (reminder_id, id) where reminder_id is not null;
