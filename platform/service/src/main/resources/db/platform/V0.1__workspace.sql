-- The workspace of the current transaction; null (and so equal to nothing) where none was set.
create function current_workspace() returns uuid
    language sql
    stable
    parallel safe
return nullif(current_setting('rapport.workspace', true), '')::uuid;
