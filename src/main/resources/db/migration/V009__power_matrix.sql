-- The power matrix: which role has which power at which tier of a chain, up to which amount (S8). Rows are dated like role
-- holdings: an end is written, nothing is taken away.

-- What a new chain starts with; a chain then changes its own rows.
create table keten.power_default (
    power            text    not null check (power in ('RESOLVE', 'DECIDE', 'FORWARD', 'RETURN', 'AGENDA',
        'SUSPEND_IMPULSE', 'AANWIJZING', 'NOODESCALATIE')),
    role             text    not null check (role in ('OPERATIONAL_STAFF', 'LINE_MANAGER', 'KETENREGISSEUR', 'DIRECTOR',
        'KETENMANAGER', 'KERNTEAM', 'OFFICE_HOLDER')),
    -- Empty: at every tier.
    tier             text
        check (tier in ('OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM', 'POLITICAL')),
    -- OWN: the role acts in its own authority; MANDATE: in the name of whoever gave a mandate.
    basis            text    not null check (basis in ('OWN', 'MANDATE')),
    not_by_initiator boolean not null default false,
    constraint power_default_once unique nulls not distinct (power, role, tier),
    constraint power_default_doorzettingsmacht_by_mandate
        check (power not in ('AANWIJZING', 'NOODESCALATIE') or (role = 'KETENMANAGER' and basis = 'MANDATE'))
);

-- Bringing a question up binds nobody, so it needs no mandate: that way stays open to whoever lacks one.
insert into keten.power_default (power, role, tier, basis) values
    ('RESOLVE', 'OPERATIONAL_STAFF', 'OPERATIONAL', 'MANDATE'),
    ('FORWARD', 'OPERATIONAL_STAFF', 'OPERATIONAL', 'OWN'),
    -- S19: in a phase in which he directs the day, a new operational case is the ketenmanager's as well.
    ('RESOLVE', 'KETENMANAGER', 'OPERATIONAL', 'MANDATE'),
    ('DECIDE', 'KETENMANAGER', 'OPERATIONAL', 'MANDATE'),
    ('FORWARD', 'KETENMANAGER', 'OPERATIONAL', 'OWN'),
    ('RESOLVE', 'LINE_MANAGER', 'TACTICAL', 'MANDATE'),
    ('DECIDE', 'LINE_MANAGER', 'TACTICAL', 'MANDATE'),
    ('RETURN', 'LINE_MANAGER', 'TACTICAL', 'MANDATE'),
    ('FORWARD', 'LINE_MANAGER', 'TACTICAL', 'OWN'),
    ('RESOLVE', 'KETENREGISSEUR', 'TACTICAL', 'MANDATE'),
    ('DECIDE', 'KETENREGISSEUR', 'TACTICAL', 'MANDATE'),
    ('RETURN', 'KETENREGISSEUR', 'TACTICAL', 'MANDATE'),
    ('FORWARD', 'KETENREGISSEUR', 'TACTICAL', 'OWN'),
    ('RESOLVE', 'KETENMANAGER', 'KETENMANAGER', 'MANDATE'),
    ('DECIDE', 'KETENMANAGER', 'KETENMANAGER', 'MANDATE'),
    ('RETURN', 'KETENMANAGER', 'KETENMANAGER', 'MANDATE'),
    ('FORWARD', 'KETENMANAGER', 'KETENMANAGER', 'OWN'),
    ('AGENDA', 'KETENMANAGER', null, 'MANDATE'),
    ('SUSPEND_IMPULSE', 'KETENMANAGER', null, 'MANDATE'),
    ('AANWIJZING', 'KETENMANAGER', null, 'MANDATE'),
    ('NOODESCALATIE', 'KETENMANAGER', null, 'MANDATE'),
    ('RESOLVE', 'DIRECTOR', 'KETENBESTUUR', 'OWN'),
    ('DECIDE', 'DIRECTOR', 'KETENBESTUUR', 'OWN'),
    ('RETURN', 'DIRECTOR', 'KETENBESTUUR', 'OWN'),
    ('FORWARD', 'DIRECTOR', 'KETENBESTUUR', 'OWN'),
    ('RESOLVE', 'KERNTEAM', 'KERNTEAM', 'OWN'),
    ('DECIDE', 'KERNTEAM', 'KERNTEAM', 'OWN'),
    ('RETURN', 'KERNTEAM', 'KERNTEAM', 'OWN'),
    ('FORWARD', 'KERNTEAM', 'KERNTEAM', 'OWN'),
    ('RESOLVE', 'OFFICE_HOLDER', 'POLITICAL', 'OWN'),
    ('DECIDE', 'OFFICE_HOLDER', 'POLITICAL', 'OWN'),
    ('RETURN', 'OFFICE_HOLDER', 'POLITICAL', 'OWN'),
    ('FORWARD', 'OFFICE_HOLDER', 'POLITICAL', 'OWN'),
    -- The agenda of a body is its chair's; who chairs it, the register of roles tells.
    ('AGENDA', 'OPERATIONAL_STAFF', 'OPERATIONAL', 'OWN'),
    ('AGENDA', 'LINE_MANAGER', 'TACTICAL', 'OWN'),
    ('AGENDA', 'KETENREGISSEUR', 'TACTICAL', 'OWN'),
    ('AGENDA', 'DIRECTOR', 'KETENBESTUUR', 'OWN'),
    ('AGENDA', 'KERNTEAM', 'KERNTEAM', 'OWN'),
    ('AGENDA', 'OFFICE_HOLDER', 'POLITICAL', 'OWN');

create table keten.power_row (
    id               bigint        generated always as identity primary key,
    chain            text          not null references keten.chain,
    power            text          not null check (power in ('RESOLVE', 'DECIDE', 'FORWARD', 'RETURN', 'AGENDA',
        'SUSPEND_IMPULSE', 'AANWIJZING', 'NOODESCALATIE')),
    -- The ketenbureau prepares and registers; no row can let it decide.
    role             text          not null check (role in ('OPERATIONAL_STAFF', 'LINE_MANAGER', 'KETENREGISSEUR',
        'DIRECTOR', 'KETENMANAGER', 'KERNTEAM', 'OFFICE_HOLDER')),
    tier             text
        check (tier in ('OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM', 'POLITICAL')),
    amount_limit     numeric(15, 2) check (amount_limit >= 0),
    basis            text          not null check (basis in ('OWN', 'MANDATE')),
    not_by_initiator boolean       not null default false,
    valid_from       timestamptz   not null,
    valid_until      timestamptz   check (valid_until >= valid_from),
    reason           text          not null check (reason <> ''),
    recorded_at      timestamptz   not null,
    recorded_by      text          not null,
    ended_reason     text,
    ended_at         timestamptz,
    ended_by         text,
    version          integer       not null default 0,
    constraint power_row_doorzettingsmacht_by_mandate
        check (power not in ('AANWIJZING', 'NOODESCALATIE') or (role = 'KETENMANAGER' and basis = 'MANDATE')),
    constraint power_row_ended_with_reason
        check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (coalesce(ended_reason, '') = '')),
    constraint power_row_once exclude using gist (chain with =, power with =, role with =, (coalesce(tier, '')) with =,
        tstzrange(valid_from, valid_until) with &&)
);
create index power_row_asked on keten.power_row (chain, power, valid_until);

-- Who had which power when must stay answerable: a row gets an end, once, and nothing else of it changes.
create function keten.power_row_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'keten.power_row keeps its history';
    end if;
    if old.ended_at is not null
        or (old.chain, old.power, old.role, old.tier, old.amount_limit, old.basis, old.not_by_initiator, old.valid_from,
            old.reason, old.recorded_at, old.recorded_by)
        is distinct from
           (new.chain, new.power, new.role, new.tier, new.amount_limit, new.basis, new.not_by_initiator, new.valid_from,
            new.reason, new.recorded_at, new.recorded_by)
    then
        raise exception 'keten.power_row keeps its history';
    end if;
    return new;
end $$;
create trigger power_row_kept before update or delete on keten.power_row
    for each row execute function keten.power_row_is_kept();
create trigger power_row_kept_whole before truncate on keten.power_row
    for each statement execute function keten.power_row_is_kept();

-- What a decision can be about. What needs a qualified majority, and making rules, is never decided on mandate (Awb 10:3).
create table keten.decision_subject_default (
    code               text    not null primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position           integer not null unique,
    label              text    not null check (label <> ''),
    qualified_majority boolean not null default false,
    rule_making        boolean not null default false
);
insert into keten.decision_subject_default (code, position, label, qualified_majority, rule_making) values
    ('WERKAFSPRAAK', 10, 'Werkafspraak', false, false),
    ('PLANNING', 20, 'Planning', false, false),
    ('CAPACITEIT', 30, 'Capaciteit', false, false),
    ('PRIORITEIT', 40, 'Prioriteit', false, false),
    ('NORM', 50, 'Norm', false, false),
    ('BUDGET', 60, 'Budget', false, false),
    ('PARTNERCONFLICT', 70, 'Conflict tussen ketenpartners', false, false),
    ('BEZWAAR', 80, 'Bezwaar tegen een besluit of aanwijzing', false, false),
    ('FASE', 90, 'Ontwikkelfase van de keten', true, false),
    ('DOELSTELLING', 100, 'Doelstelling van de keten', true, false),
    ('MANDAAT', 110, 'Mandaat', true, false),
    ('REGELGEVING', 120, 'Wet- en regelgeving', false, true);

create table keten.decision_subject (
    chain              text    not null references keten.chain,
    code               text    not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position           integer not null,
    label              text    not null check (label <> ''),
    qualified_majority boolean not null default false,
    rule_making        boolean not null default false,
    primary key (chain, code)
);

-- However a chain comes in, it never runs without a matrix: nobody could decide anything.
create function keten.chain_starts_with_defaults(new_chain text) returns void language sql as $$
    insert into keten.power_row (chain, power, role, tier, basis, not_by_initiator, valid_from, reason, recorded_at,
        recorded_by)
    select new_chain, power, role, tier, basis, not_by_initiator, '1970-01-01T00:00:00Z', 'Standaard bij de start van een keten',
        now(), '(vanzelf)'
    from keten.power_default;
    insert into keten.decision_subject (chain, code, position, label, qualified_majority, rule_making)
    select new_chain, code, position, label, qualified_majority, rule_making from keten.decision_subject_default;
$$;
do $$ begin
    perform keten.chain_starts_with_defaults(code) from keten.chain;
end $$;

create function keten.chain_gets_defaults() returns trigger language plpgsql as $$
begin
    perform keten.chain_starts_with_defaults(new.code);
    return new;
end $$;
create trigger chain_gets_defaults after insert on keten.chain
    for each row execute function keten.chain_gets_defaults();

-- The ground of what was decided, as it stood then (S10): it stays when the mandate ends.
alter table keten.tier_visit
    add column ground_role       text,
    add column ground_mandate    bigint,
    add column ground_version    integer,
    add column ground_deputy_for text,
    add column decision_subject  text,
    add column decision_amount   numeric(15, 2),
    add constraint tier_visit_ground check ((ground_mandate is null) = (ground_version is null)
        and (ground_mandate is null or ground_role is not null));
alter table keten.agreement
    add column ground_role       text,
    add column ground_mandate    bigint,
    add column ground_version    integer,
    add column ground_deputy_for text,
    add constraint agreement_ground check ((ground_mandate is null) = (ground_version is null)
        and (ground_mandate is null or ground_role is not null));
alter table keten.timeline_entry
    add column ground_role       text,
    add column ground_mandate    bigint,
    add column ground_version    integer,
    add column ground_deputy_for text,
    add constraint timeline_entry_ground check ((ground_mandate is null) = (ground_version is null)
        and (ground_mandate is null or ground_role is not null));

-- A group per power of doorzettingsmacht, beside the seats and the roles: who may start its process in the engine. It
-- follows the role, the mandate, the matrix and the chain's building blocks to the second.
create or replace view keten.identity_group as
select p.chain || '-' || s.seat || '-' || p.code as id,
    coalesce(b.name, s.label) || ' – ' || p.name as name, 'SEAT' as type
from keten.partner p
cross join (values ('OPERATIONAL', 'Operationeel overleg'), ('TACTICAL', 'Tactisch overleg'),
    ('KETENREGISSEUR', 'Ketenregisseur'), ('KETENBESTUUR', 'Ketenbestuur')) as s (seat, label)
left join keten.body b on b.chain = p.chain and b.tier = s.seat
union all
select c.code || '-' || s.seat, coalesce(b.name, s.label) || ' – ' || c.name, 'SEAT'
from keten.chain c
cross join (values ('KETENMANAGER', 'Ketenmanager'), ('KETENBUREAU', 'Ketenbureau'), ('KERNTEAM', 'Kernteam'))
    as s (seat, label)
left join keten.body b on b.chain = c.code and b.tier = s.seat
union all
select chain || '-POLITICAL-' || code, name, 'SEAT' from keten.office
union all
select role, 'Rol – ' || label, 'ROLE'
from (values
    ('OPERATIONAL_STAFF', 'Operationeel medewerker'), ('LINE_MANAGER', 'Lijnmanager'),
    ('KETENREGISSEUR', 'Ketenregisseur'), ('DIRECTOR', 'Bestuurder'), ('KETENMANAGER', 'Ketenmanager'),
    ('KETENBUREAU', 'Ketenbureau'), ('KERNTEAM', 'Lid van het kernteam'), ('OFFICE_HOLDER', 'Bewindspersoon'),
    ('AUDITOR', 'Auditor'), ('PROCESS_OWNER', 'Proceseigenaar'), ('ADMINISTRATOR', 'Beheerder'),
    ('WORKER', 'Technische gebruiker')) as r (role, label)
union all
select power, 'Bevoegdheid – ' || label, 'POWER'
from (values ('POWER_NOODESCALATIE', 'Nood uitroepen'), ('POWER_AANWIJZING', 'Aanwijzing geven')) as w (power, label);

-- Whoever holds the role of a mandate, or stands in for whoever does, while the matrix gives that role the power.
create view keten.power_holder as
select o.person, w.power, k.capability,
    greatest(o.valid_from, w.valid_from, r.valid_from) as valid_from,
    least(o.valid_until, w.valid_until, r.valid_until) as valid_until
from keten.occupancy o
join keten.power_row r on r.chain = o.chain and r.role = o.role
join keten.chain_capability k on k.chain = o.chain
join keten.mandate_window w on w.chain = o.chain and w.role = o.role and w.power = r.power
    and w.partner is not distinct from o.partner and w.office is not distinct from o.office
    and (w.person is null or o.deputy_for = w.person or (o.deputy_for is null and o.person = w.person))
where o.role = 'KETENMANAGER'
    and (least(o.valid_until, w.valid_until, r.valid_until) is null
        or greatest(o.valid_from, w.valid_from, r.valid_from) < least(o.valid_until, w.valid_until, r.valid_until));

create or replace view keten.identity_membership as
select person as user_id, seat as group_id, valid_from, valid_until
from keten.occupancy where seat is not null
union all
select person, chain || '-KETENREGISSEUR-' || partner, valid_from, valid_until
from keten.occupancy where role = 'KETENREGISSEUR'
union all
select person, role, valid_from, valid_until
from keten.occupancy
union all
-- Written out per power, so that a question about another group does not reach the register of mandates at all.
select person, 'POWER_NOODESCALATIE', valid_from, valid_until
from keten.power_holder where power = 'NOODESCALATIE' and capability = 'DOORZETTINGSMACHT'
union all
select person, 'POWER_AANWIJZING', valid_from, valid_until
from keten.power_holder where power = 'AANWIJZING' and capability = 'AANWIJZING';
