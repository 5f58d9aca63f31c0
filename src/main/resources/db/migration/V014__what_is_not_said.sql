-- What is not said is not decided: a decision that names no subject is on the ordinary subject of its chain, and one that
-- names no amount is on no money. One subject per chain is the ordinary one, and it is never one that cannot be mandated.
alter table keten.decision_subject_default add column ordinary boolean not null default false;
update keten.decision_subject_default set ordinary = true where code = 'WERKAFSPRAAK';
alter table keten.decision_subject_default
    add constraint decision_subject_default_ordinary_is_mandatable
        check (not (ordinary and (qualified_majority or rule_making)));
create unique index decision_subject_default_one_ordinary on keten.decision_subject_default (ordinary) where ordinary;

alter table keten.decision_subject
    add column ordinary boolean not null default false,
    add constraint decision_subject_ordinary_is_mandatable
        check (not (ordinary and (qualified_majority or rule_making)));
create unique index decision_subject_one_ordinary on keten.decision_subject (chain) where ordinary;
-- A chain that took the working agreement off its list, or made it something for more than one, starts with its first
-- subject that can be mandated; one that has none gets one.
insert into keten.decision_subject (chain, code, position, label)
select c.code, 'GEWONE_WERKAFSPRAAK', 0, 'Gewone werkafspraak'
from keten.chain c
where not exists (select 1 from keten.decision_subject s
    where s.chain = c.code and not s.qualified_majority and not s.rule_making);
update keten.decision_subject s
   set ordinary = true
  from (select distinct on (chain) chain, code
          from keten.decision_subject
         where not qualified_majority and not rule_making
         order by chain, code <> 'WERKAFSPRAAK', position, code) first
 where (s.chain, s.code) = (first.chain, first.code);

create or replace function keten.chain_starts_with_defaults(new_chain text) returns void language sql as $$
    insert into keten.power_row (chain, power, role, tier, basis, not_by_initiator, valid_from, reason, recorded_at,
        recorded_by)
    select new_chain, power, role, tier, basis, not_by_initiator, '1970-01-01T00:00:00Z', 'Standaard bij de start van een keten',
        now(), '(vanzelf)'
    from keten.power_default;
    insert into keten.decision_subject (chain, code, position, label, qualified_majority, rule_making, ordinary)
    select new_chain, code, position, label, qualified_majority, rule_making, ordinary from keten.decision_subject_default;
$$;

-- Looked at when the transaction ends, so that another subject can become the ordinary one.
create function keten.chain_has_an_ordinary_subject() returns trigger language plpgsql as $$
begin
    if exists (select 1 from keten.chain where code = old.chain)
        and not exists (select 1 from keten.decision_subject where chain = old.chain and ordinary)
    then
        raise exception 'decision_subject_one_ordinary: chain % has no ordinary subject any more', old.chain;
    end if;
    return null;
end $$;
create constraint trigger chain_has_an_ordinary_subject
    after update or delete on keten.decision_subject deferrable initially deferred
    for each row execute function keten.chain_has_an_ordinary_subject();

-- What an agreement, and the decision of an office, is about and commits; empty where it was recorded before this, and
-- where nothing was decided.
alter table keten.agreement
    add column decision_subject text,
    add column decision_amount  numeric(15, 2);
alter table keten.office_decision
    add column decision_subject text,
    add column decision_amount  numeric(15, 2);

-- A ketenmanager's mandate is a person's own: he consented to it, and he was supported. Those that named nobody name who
-- consented himself, or else who held the seat when it was recorded, or else who held it first while it was valid. One that
-- never had a holder keeps no name, and covers nobody.
alter table keten.mandate disable trigger mandate_append_only;
update keten.mandate m
   set holder_person = p.person
  from (select u.id, (select h.person
                        from keten.role_holding h
                       where h.chain = u.chain and h.role = 'KETENMANAGER'
                         and (u.valid_until is null or h.valid_from < u.valid_until)
                         and (h.valid_until is null or h.valid_until > u.valid_from)
                       order by not exists (select 1 from keten.mandate_fact f
                                    where f.mandate = u.id and f.kind = 'CONSENT_HOLDER' and f.recorded_by = h.person),
                                not (h.valid_from <= u.recorded_at
                                    and (h.valid_until is null or h.valid_until > u.recorded_at)),
                                h.valid_from, h.id
                       limit 1) as person
          from keten.mandate u
         where u.holder_role = 'KETENMANAGER' and u.holder_person is null) p
 where m.id = p.id and p.person is not null;
alter table keten.mandate enable trigger mandate_append_only;
alter table keten.mandate
    add constraint mandate_of_a_ketenmanager_is_personal
        check (holder_role <> 'KETENMANAGER' or holder_person is not null) not valid;

create or replace view keten.power_holder as
select o.person, w.power, k.capability,
    greatest(o.valid_from, w.valid_from, r.valid_from) as valid_from,
    least(o.valid_until, w.valid_until, r.valid_until) as valid_until
from keten.occupancy o
join keten.power_row r on r.chain = o.chain and r.role = o.role
join keten.chain_capability k on k.chain = o.chain
join keten.mandate_window w on w.chain = o.chain and w.role = o.role and w.power = r.power
    and w.partner is not distinct from o.partner and w.office is not distinct from o.office
    and (o.deputy_for = w.person or (o.deputy_for is null and o.person = w.person))
where o.role = 'KETENMANAGER'
    and (least(o.valid_until, w.valid_until, r.valid_until) is null
        or greatest(o.valid_from, w.valid_from, r.valid_from) < least(o.valid_until, w.valid_until, r.valid_until));

-- 10:1: a partner gives only what is its own. Its mandate lists that partner or nobody, and means that partner either way;
-- so does every mandate that rests on it.
alter table keten.mandate
    add constraint mandate_of_a_partner_is_about_itself
        check (grantor_kind <> 'PARTNER' or partners <@ array[grantor_code]) not valid;

create or replace function keten.mandate_rests_on_its_parent() returns trigger language plpgsql as $$
declare
    above keten.mandate;
    root keten.mandate;
begin
    select * into above from keten.mandate where id = new.parent;
    new.lineage := coalesce(above.lineage, '{}') || new.id;
    if new.parent is null then
        return new;
    end if;
    if (above.may_delegate
            and new.powers <@ above.powers
            and (above.partners = '{}' or new.partners <> '{}' and new.partners <@ above.partners)
            and (above.subjects = '{}' or new.subjects <> '{}' and new.subjects <@ above.subjects)
            and (above.amount_limit is null or new.amount_limit <= above.amount_limit)
            and new.valid_from >= above.valid_from
            and (above.valid_until is null or new.valid_until <= above.valid_until)) is not true then
        raise exception 'mandate_never_wider: a mandate that rests on % is wider than it, or not allowed', new.parent;
    end if;
    select * into root from keten.mandate where id = new.lineage[1];
    if root.grantor_kind = 'PARTNER' and not new.partners <@ array[root.grantor_code] then
        raise exception 'mandate_never_wider: what rests on % is about % only', root.id, root.grantor_code;
    end if;
    return new;
end $$;

-- "As known then" needs what was planned before somebody ended it: an end that was recorded later was not known yet. What
-- was ended before this table kept the plan counts as having been planned without an end.
create function keten.end_keeps_the_plan() returns trigger language plpgsql as $$
begin
    if old.ended_at is null and new.ended_at is not null then
        new.planned_until := old.valid_until;
    end if;
    return new;
end $$;
alter table keten.role_holding add column planned_until timestamptz;
alter table keten.deputy add column planned_until timestamptz;
alter table keten.power_row add column planned_until timestamptz;
create trigger role_holding_end_keeps_the_plan
    before update on keten.role_holding for each row execute function keten.end_keeps_the_plan();
create trigger deputy_end_keeps_the_plan
    before update on keten.deputy for each row execute function keten.end_keeps_the_plan();
create trigger power_row_end_keeps_the_plan
    before update on keten.power_row for each row execute function keten.end_keeps_the_plan();
