-- By which means something passed between member and person; null where it was told before, or the step says it.
alter table history_entry add column means text;
