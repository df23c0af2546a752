-- What the draft's step is about; where it is null the step's name says it.
alter table draft add column kind text;
