-- What the board said on a case outside the tiers: a ruling on an objection. What it says at its tier is in tier_visit.
create table keten.board_word (
    id         bigint      generated always as identity primary key,
    escalation text        not null references keten.escalation,
    what       text        not null check (what <> ''),
    said_at    timestamptz not null
);
create index board_word_escalation on keten.board_word (escalation, said_at);
insert into keten.board_word (escalation, what, said_at)
select o.escalation, case o.verdict when 'UPHELD' then 'bezwaar gegrond' else 'bezwaar ongegrond' end, o.decided_at
  from keten.aanwijzing_objection o
 where o.decided_at is not null;

-- Invariant 5: one person gives one verdict on an emergency. What was given twice before stands, and is marked.
alter table keten.emergency_review add column again boolean not null default false;
update keten.emergency_review r set again = true
 where exists (
     select 1 from keten.emergency_review earlier
      where earlier.escalation = r.escalation and earlier.number = r.number and earlier.given_by = r.given_by
        and (earlier.at, earlier.partner) < (r.at, r.partner));
create unique index emergency_review_one_per_person on keten.emergency_review (escalation, number, given_by) where not again;

-- A change of the power matrix rests on a signed decision of the board; the defaults of a new chain rest on none.
alter table keten.power_row
    add column document       uuid references keten.document,
    add column ended_document uuid references keten.document,
    add constraint power_row_ended_on_a_decision check (ended_document is null or ended_at is not null);
create function keten.power_row_keeps_its_document() returns trigger language plpgsql as $$
begin
    raise exception 'keten.power_row keeps its history';
end $$;
create trigger power_row_document_kept before update on keten.power_row
    for each row when (old.document is distinct from new.document)
    execute function keten.power_row_keeps_its_document();
