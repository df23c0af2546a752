-- The role in which the poller looks across workspaces: to claim what is due and to tell of it, and nothing else.

grant select (id, workspace_id, connection_id, member_id, step, state, due_at), update (state, fired_at)
    on reminder to followup_worker;
grant select (id, person_name, person_company, person_position, person_profile_url, note_text, note_sender,
    note_audience, note_situation) on connection to followup_worker;
grant insert on outbox to followup_worker;
grant select, insert, update on notice_counter to followup_worker;
grant select (created_at), insert, delete on notice to followup_worker;

create policy reminder_worker on reminder to followup_worker using (true);
create policy connection_worker on connection for select to followup_worker using (true);
create policy notice_counter_worker on notice_counter to followup_worker using (true);
create policy notice_worker on notice to followup_worker using (true);
