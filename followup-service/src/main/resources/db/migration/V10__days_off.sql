-- Whose public holidays a member has (ISO 3166, with a region or without), and the days of absence as ISO intervals
-- of days, both ends included (2026-07-06/2026-07-17).
alter table seat add column holidays text;
alter table seat add column absences text[] not null default '{}';
