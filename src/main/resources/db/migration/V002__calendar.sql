-- Own closing days of the chain, and the days a royal decree equates with a holiday (Algemene termijnenwet, article 3.3).
create table closing_day (
    day  date primary key,
    name text not null check (length(trim(name)) > 0)
);

comment on table closing_day is 'Days that are not working days, beside weekends and legal holidays';
comment on column closing_day.name is 'What people read in the explanation of a deadline, in Dutch';
