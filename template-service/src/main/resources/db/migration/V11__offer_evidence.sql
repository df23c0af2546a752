-- What became of the offered version's notes where it comes from, as it was known when it was offered.
alter table offer add column evidence jsonb;
