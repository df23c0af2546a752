-- What a workspace sets about judging: its note limit, phrases that pass, and a row for each rule that it treats differently.
create table judging_setting (
    workspace_id    uuid        not null,
    note_limit      integer,
    allowed_phrases text[]      not null,
    changed_at      timestamptz not null,
    constraint judging_setting_pk primary key (workspace_id),
    constraint judging_setting_limit_positive check (note_limit > 0)
);

create table rule_setting (
    workspace_id uuid    not null,
    rule         text    not null,
    severity     text,
    is_off       boolean not null,
    constraint rule_setting_pk primary key (workspace_id, rule),
    constraint rule_setting_severity_known check (severity in ('error', 'warning', 'suggestion', 'strength'))
);

alter table judging_setting enable row level security;
create policy judging_setting_workspace on judging_setting using (workspace_id = current_workspace());

alter table rule_setting enable row level security;
create policy rule_setting_workspace on rule_setting using (workspace_id = current_workspace());
