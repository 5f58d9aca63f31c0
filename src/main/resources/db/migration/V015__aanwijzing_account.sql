-- What the giver of an aanwijzing has to answer for (ADR-0024), and whom a matter on the board's agenda is about.

alter table keten.aanwijzing
    -- S4: who is not consulted while others are; everybody reads why, and it counts in the register of overrides.
    add column left_out         text[] not null default '{}',
    add column left_out_because text   check (left_out_because <> ''),
    -- What is new since the board ended one to this partner about this case.
    add column new_ground       text   check (new_ground <> ''),
    -- Which decision of a higher body about this case it carries out.
    add column carries_out      text   check (carries_out <> ''),
    add constraint aanwijzing_left_out_with_reason check ((cardinality(left_out) > 0) = (left_out_because is not null)),
    add constraint aanwijzing_left_out_of_affected check (left_out <@ affected and not partner = any (left_out));

-- S4 as in V012; who was left out with a reason of its own no longer needs the reason for not waiting.
create or replace function keten.aanwijzing_is_consulted() returns trigger language plpgsql as $$
begin
    if new.issued_at is not null and new.skipped_because is null and exists (
        select 1 from keten.aanwijzing_consultation c
         where c.escalation = new.escalation and c.number = new.number
           and (c.closed_at is null or c.silence in ('CUT_SHORT', 'SKIPPED'))
           and not c.partner = any (new.left_out))
    then
        raise exception 'aanwijzing %/% is issued over an open consultation', new.escalation, new.number;
    end if;
    return null;
end $$;

-- What the board ended is not given again without saying what is new, also when the code forgets.
create function keten.aanwijzing_has_new_ground() returns trigger language plpgsql as $$
begin
    if new.new_ground is null and exists (
        select 1 from keten.aanwijzing earlier
         where earlier.escalation = new.escalation and earlier.partner = new.partner and earlier.status = 'OVERTURNED')
    then
        raise exception 'aanwijzing %/% repeats one that the board ended', new.escalation, new.number;
    end if;
    return new;
end $$;
create trigger aanwijzing_new_ground before insert on keten.aanwijzing
    for each row execute function keten.aanwijzing_has_new_ground();

-- Whose matter it is: its own people do not take it off the agenda.
alter table keten.agenda_item add column about text;
update keten.agenda_item i set about = a.partner
  from keten.aanwijzing a
 where i.kind = 'AANWIJZING' and a.escalation = i.escalation
   and i.matter like 'aanwijzing/' || a.number || '/%';
