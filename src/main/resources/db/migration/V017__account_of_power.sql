-- The account of power (S27, S10, S25, S5): what counts as a use, what became of the ketenmanager's decisions, and the
-- indexes with which both stay quick. ADR-0026 says why these and no others.

-- A use of doorzettingsmacht: an emergency that took effect, an aanwijzing that binds. A request binds nobody.
create view keten.power_use as
select chain, escalation, number, 'NOODESCALATIE' as power, confirmed_at as used_at
from keten.emergency
where left_visit is not null
union all
select chain, escalation, number, 'AANWIJZING', issued_at
from keten.aanwijzing
where issued_at is not null and binding;

-- What was decided at the tier of the ketenmanager and binds the tiers below, with the later case in which a higher tier
-- decided anew, if there is one. Whether it then decided otherwise, only words tell.
create view keten.ketenmanager_decision as
select e.chain, v.escalation, v.number as visit, v.left_by as decided_by, v.left_at as decided_at, v.ground_role,
    v.ground_mandate, v.ground_version, v.ground_deputy_for, o.escalation as anew_in, o.tier as anew_at_tier,
    o.at as anew_at
from keten.tier_visit v
join keten.escalation e on e.id = v.escalation
left join lateral (
    select later.id as escalation, w.tier, w.left_at as at
    from keten.escalation later
    join keten.tier_visit w on w.escalation = later.id
    where later.follows = v.escalation and w.outcome in ('RESOLVED', 'DECIDED')
        and w.tier in ('KETENBESTUUR', 'KERNTEAM', 'POLITICAL')
    order by w.left_at limit 1) o on true
where v.tier = 'KETENMANAGER' and v.outcome = 'DECIDED';

create index escalation_follows on keten.escalation (follows) where follows is not null;
create index tier_visit_left on keten.tier_visit (left_at) where left_at is not null;
create index tier_visit_ketenmanager_decided on keten.tier_visit (left_at)
    where tier = 'KETENMANAGER' and outcome = 'DECIDED';
