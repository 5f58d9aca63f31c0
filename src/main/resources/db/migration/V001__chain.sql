-- The chain: who its partners are, which bodies it has, and who held which role from when until when.
-- Windows are half-open: valid_from belongs to the window, valid_until does not, null is open.

-- Guards on windows need "=" beside "&&" in one index; the extension is trusted, so the owner of the database may create it.
create extension if not exists btree_gist schema keten;

create table keten.chain (
    code                             text    not null primary key check (code ~ '^[A-Z][A-Z0-9]*$'),
    name                             text    not null,
    objective                        text    not null,
    -- The identity views expand three levels; a limit of 0 means: no deputies.
    deputy_depth                     integer not null default 2 check (deputy_depth between 0 and 3),
    ketenmanager_deadline_forwards   boolean not null default false,
    version                          integer not null default 0
);

-- A capability that has no row is off.
create table keten.chain_capability (
    chain      text not null references keten.chain,
    capability text not null check (capability in (
        'DIRECT_ROUTE', 'STANDPOINTS', 'AGENDA', 'KETENMANAGER', 'KERNTEAM', 'DOORZETTINGSMACHT', 'AANWIJZING', 'MANDATES',
        'AGREEMENTS', 'STEERING_IMPULSES', 'NORMS', 'REPORTS', 'PHASES', 'WAITING_ATTITUDE', 'SUPPORT', 'EXTERNAL_WORK',
        'NOTIFICATIONS', 'ACCOUNTABILITY')),
    primary key (chain, capability)
);

create table keten.chain_phase (
    id          bigint      generated always as identity primary key,
    chain       text        not null references keten.chain,
    phase       text        not null check (phase in ('OPBOUW', 'CRISIS', 'WERKEND', 'STABIEL', 'ROBUUST')),
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until >= valid_from),
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint chain_phase_one_at_a_time
        exclude using gist (chain with =, tstzrange(valid_from, valid_until) with &&)
);

create table keten.office (
    chain text not null references keten.chain,
    code  text not null check (code ~ '^[A-Z][A-Z0-9]*$'),
    name  text not null,
    primary key (chain, code)
);

create table keten.partner (
    chain          text    not null references keten.chain,
    code           text    not null check (code ~ '^[A-Z][A-Z0-9]*$'),
    name           text    not null,
    kind           text    not null
        check (kind in ('MINISTRY_PART', 'ZBO', 'JUDICIARY', 'PUBLIC_PROSECUTION', 'POLICE')),
    -- The judiciary is independent by constitution: no setting may make it instructable.
    instructable   boolean not null check (not (instructable and kind = 'JUDICIARY')),
    standpoint_via text    not null default 'TASK' check (standpoint_via in ('TASK', 'SYSTEM')),
    office         text,
    primary key (chain, code),
    foreign key (chain, office) references keten.office
);

create table keten.body (
    chain text not null references keten.chain,
    tier  text not null
        check (tier in ('OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM', 'POLITICAL')),
    name  text not null,
    primary key (chain, tier)
);

create table keten.person (
    -- The engine accepts no other user ids.
    id            text    not null primary key check (id ~ '^[a-zA-Z0-9]+$'),
    first_name    text    not null,
    last_name     text    not null,
    email         text    not null,
    password_hash text,
    active        boolean not null default true,
    version       integer not null default 0
);

create table keten.role_holding (
    id           bigint      generated always as identity primary key,
    chain        text        references keten.chain,
    role         text        not null,
    partner      text,
    office       text,
    person       text        not null references keten.person,
    chairs       boolean     not null default false,
    valid_from   timestamptz not null,
    valid_until  timestamptz check (valid_until >= valid_from),
    reason       text        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    ended_reason text,
    ended_at     timestamptz,
    ended_by     text,
    version      integer     not null default 0,
    tier         text        generated always as (case role
        when 'OPERATIONAL_STAFF' then 'OPERATIONAL'
        when 'LINE_MANAGER' then 'TACTICAL'
        when 'KETENREGISSEUR' then 'TACTICAL'
        when 'DIRECTOR' then 'KETENBESTUUR'
        when 'KETENMANAGER' then 'KETENMANAGER'
        when 'KERNTEAM' then 'KERNTEAM'
        when 'OFFICE_HOLDER' then 'POLITICAL' end) stored,
    -- The candidate group of this seat.
    seat         text        generated always as (case role
        when 'OPERATIONAL_STAFF' then chain || '-OPERATIONAL-' || partner
        when 'LINE_MANAGER' then chain || '-TACTICAL-' || partner
        when 'KETENREGISSEUR' then chain || '-TACTICAL-' || partner
        when 'DIRECTOR' then chain || '-KETENBESTUUR-' || partner
        when 'KETENMANAGER' then chain || '-KETENMANAGER'
        when 'KETENBUREAU' then chain || '-KETENBUREAU'
        when 'KERNTEAM' then chain || '-KERNTEAM'
        when 'OFFICE_HOLDER' then chain || '-POLITICAL-' || office end) stored,
    foreign key (chain, partner) references keten.partner,
    foreign key (chain, office) references keten.office,
    constraint role_holding_scope check (case
        when role in ('OPERATIONAL_STAFF', 'LINE_MANAGER', 'KETENREGISSEUR', 'DIRECTOR')
            then chain is not null and partner is not null and office is null
        when role in ('KETENMANAGER', 'KETENBUREAU', 'KERNTEAM')
            then chain is not null and partner is null and office is null
        when role = 'OFFICE_HOLDER'
            then chain is not null and partner is null and office is not null
        when role in ('AUDITOR', 'PROCESS_OWNER', 'ADMINISTRATOR', 'WORKER')
            then chain is null and partner is null and office is null
        else false end),
    constraint role_holding_chair_has_tier check (not chairs or (tier is not null and tier <> 'KETENMANAGER')),
    constraint role_holding_one_ketenmanager
        exclude using gist (chain with =, tstzrange(valid_from, valid_until) with &&) where (role = 'KETENMANAGER'),
    constraint role_holding_one_chair
        exclude using gist (chain with =, tier with =, tstzrange(valid_from, valid_until) with &&) where (chairs),
    constraint role_holding_once
        exclude using gist (person with =, role with =, (coalesce(chain, '')) with =,
            (coalesce(partner, office, '')) with =, tstzrange(valid_from, valid_until) with &&)
);
create index role_holding_person on keten.role_holding (person);
create index role_holding_seat on keten.role_holding (seat);
create index role_holding_role on keten.role_holding (role, chain, partner);
create index role_holding_chain on keten.role_holding (chain, valid_until);
create index role_holding_ketenregisseur
    on keten.role_holding ((chain || '-KETENREGISSEUR-' || partner)) where role = 'KETENREGISSEUR';

-- Within one holding, person stands in for "replaces": the holder, or somebody who stands in already.
create table keten.deputy (
    id           bigint      generated always as identity primary key,
    holding      bigint      not null references keten.role_holding,
    replaces     text        not null references keten.person,
    person       text        not null references keten.person,
    valid_from   timestamptz not null,
    valid_until  timestamptz check (valid_until >= valid_from),
    reason       text        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    ended_reason text,
    ended_at     timestamptz,
    ended_by     text,
    version      integer     not null default 0,
    constraint deputy_of_another check (person <> replaces),
    constraint deputy_once exclude using gist (
        holding with =, replaces with =, person with =, tstzrange(valid_from, valid_until) with &&)
);
create index deputy_person on keten.deputy (person);
create index deputy_holding on keten.deputy (holding, replaces);

-- Everybody who occupies a holding: the holder and, level by level, his deputies, each for the time that all windows on
-- the way overlap. Written out instead of "with recursive", because PostgreSQL pushes no condition into a recursion and
-- every login would expand all holdings; it repeats the columns of the holding, so that a condition on the seat reaches
-- its index. Greatest and least skip nulls, so an open end stays open.
create view keten.occupancy as
with level as (
    select h.id as holding, h.chain, h.role, h.partner, h.office, h.seat, h.person, null::text as deputy_for, 0 as depth,
        h.valid_from, h.valid_until
    from keten.role_holding h
    union all
    select h.id, h.chain, h.role, h.partner, h.office, h.seat, d1.person, d1.replaces, 1,
        greatest(h.valid_from, d1.valid_from), least(h.valid_until, d1.valid_until)
    from keten.role_holding h
    join keten.chain c on c.code = h.chain and c.deputy_depth >= 1
    join keten.deputy d1 on d1.holding = h.id and d1.replaces = h.person
    union all
    select h.id, h.chain, h.role, h.partner, h.office, h.seat, d2.person, d2.replaces, 2,
        greatest(h.valid_from, d1.valid_from, d2.valid_from), least(h.valid_until, d1.valid_until, d2.valid_until)
    from keten.role_holding h
    join keten.chain c on c.code = h.chain and c.deputy_depth >= 2
    join keten.deputy d1 on d1.holding = h.id and d1.replaces = h.person
    join keten.deputy d2 on d2.holding = h.id and d2.replaces = d1.person
    union all
    select h.id, h.chain, h.role, h.partner, h.office, h.seat, d3.person, d3.replaces, 3,
        greatest(h.valid_from, d1.valid_from, d2.valid_from, d3.valid_from),
        least(h.valid_until, d1.valid_until, d2.valid_until, d3.valid_until)
    from keten.role_holding h
    join keten.chain c on c.code = h.chain and c.deputy_depth >= 3
    join keten.deputy d1 on d1.holding = h.id and d1.replaces = h.person
    join keten.deputy d2 on d2.holding = h.id and d2.replaces = d1.person
    join keten.deputy d3 on d3.holding = h.id and d3.replaces = d2.person
)
select holding, chain, role, partner, office, seat, person, deputy_for, depth, valid_from, valid_until
from level
where valid_until is null or valid_from < valid_until;

-- What the engine and the login know of people. The five identity views are a contract with the platform.
create view keten.identity_user as
select id, first_name, last_name, email, password_hash, active from keten.person;

create view keten.identity_group as
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
    ('WORKER', 'Technische gebruiker')) as r (role, label);

create view keten.identity_membership as
select person as user_id, seat as group_id, valid_from, valid_until
from keten.occupancy where seat is not null
union all
select person, chain || '-KETENREGISSEUR-' || partner, valid_from, valid_until
from keten.occupancy where role = 'KETENREGISSEUR'
union all
select person, role, valid_from, valid_until
from keten.occupancy;

create view keten.identity_tenant as
select code as id, name from keten.chain;

create view keten.identity_tenant_membership as
select person as user_id, chain as tenant_id, valid_from, valid_until
from keten.occupancy where chain is not null
union all
-- The roles that belong to no chain see every chain.
select h.person, c.code, h.valid_from, h.valid_until
from keten.role_holding h
cross join keten.chain c
where h.chain is null;
