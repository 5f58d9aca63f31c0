-- The register of mandates (Awb title 10.1). A mandate is what was granted, which never changes, and the facts that came
-- after it; whether it holds is a fold over both. Nothing here is updated or deleted.

create table keten.mandate (
    id                     bigint         generated always as identity primary key,
    chain                  text           not null references keten.chain,
    grantor_kind           text           not null check (grantor_kind in ('KETENBESTUUR', 'PARTNER', 'OFFICE', 'MANDATE')),
    grantor_code           text,
    -- A sub-mandate rests on its parent (10:9).
    parent                 bigint,
    -- This mandate and all it rests on, the first one first: nobody needs a recursion to see whether the line holds.
    lineage                bigint[]       not null,
    -- The office first, the person second: without a person, whoever holds the role.
    holder_role            text           not null check (holder_role in ('OPERATIONAL_STAFF', 'LINE_MANAGER',
        'KETENREGISSEUR', 'DIRECTOR', 'KETENMANAGER', 'KERNTEAM', 'OFFICE_HOLDER')),
    holder_partner         text,
    holder_office          text,
    holder_person          text           references keten.person,
    -- The partner that employs a holder of no partner, if one does.
    employer               text,
    kind                   text           not null check (kind in ('MANDAAT', 'VOLMACHT', 'MACHTIGING')),
    powers                 text[]         not null check (cardinality(powers) > 0 and powers <@ array['RESOLVE', 'DECIDE',
        'FORWARD', 'RETURN', 'AGENDA', 'SUSPEND_IMPULSE', 'AANWIJZING', 'NOODESCALATIE']),
    -- Empty: every partner, every subject that can be mandated.
    partners               text[]         not null default '{}',
    subjects               text[]         not null default '{}',
    amount_limit           numeric(15, 2) check (amount_limit >= 0),
    valid_from             timestamptz    not null,
    valid_until            timestamptz    check (valid_until > valid_from),
    may_delegate           boolean        not null default false,
    -- What must stand before it works, as it was when it was granted: a partner that joins later changes nothing.
    needs_holder_consent   boolean        not null,
    needs_employer_consent boolean        not null,
    needs_support          text[]         not null default '{}',
    document               uuid           not null,
    document_sha256        text           not null,
    recorded_at            timestamptz    not null,
    recorded_by            text           not null,
    request_key            text,
    request_digest         text,
    unique (chain, id),
    foreign key (chain, parent) references keten.mandate (chain, id),
    foreign key (chain, holder_partner) references keten.partner,
    foreign key (chain, holder_office) references keten.office,
    foreign key (chain, employer) references keten.partner,
    foreign key (document, document_sha256) references keten.document (id, sha256),
    constraint mandate_once_per_request unique (recorded_by, request_key),
    constraint mandate_grantor check ((grantor_kind = 'MANDATE') = (parent is not null)
        and (grantor_kind in ('PARTNER', 'OFFICE')) = (grantor_code is not null)),
    constraint mandate_holder_scope check (case
        when holder_role in ('KETENMANAGER', 'KERNTEAM') then holder_partner is null and holder_office is null
        when holder_role = 'OFFICE_HOLDER' then holder_partner is null and holder_office is not null
        else holder_partner is not null and holder_office is null end),
    -- S5, S25: to push through is the ketenmanager's alone.
    constraint mandate_doorzettingsmacht
        check (not powers && array['AANWIJZING', 'NOODESCALATIE'] or holder_role = 'KETENMANAGER')
);
create index mandate_holder on keten.mandate (chain, holder_role);
create index mandate_parent on keten.mandate (parent);

create table keten.mandate_fact (
    mandate      bigint      not null references keten.mandate,
    number       integer     not null check (number > 0),
    kind         text        not null check (kind in ('CONSENT_HOLDER', 'CONSENT_EMPLOYER', 'SUPPORT_GIVEN',
        'SUPPORT_WITHDRAWN', 'WITHDRAWN')),
    partner      text,
    effective_at timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    reason       text        not null,
    document     uuid        references keten.document,
    primary key (mandate, number),
    constraint mandate_fact_never_backwards check (effective_at >= recorded_at),
    constraint mandate_fact_partner check ((kind in ('SUPPORT_GIVEN', 'SUPPORT_WITHDRAWN')) = (partner is not null))
);

create function keten.mandate_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'keten.% is append-only', tg_table_name;
end $$;
create trigger mandate_append_only
    before update or delete or truncate on keten.mandate
    for each statement execute function keten.mandate_is_append_only();
create trigger mandate_fact_append_only
    before update or delete or truncate on keten.mandate_fact
    for each statement execute function keten.mandate_is_append_only();

-- 10:9: whoever writes here, a sub-mandate is never wider than its parent.
create function keten.mandate_rests_on_its_parent() returns trigger language plpgsql as $$
declare
    above keten.mandate;
begin
    select * into above from keten.mandate where id = new.parent;
    new.lineage := coalesce(above.lineage, '{}') || new.id;
    if new.parent is not null and (above.may_delegate
            and new.powers <@ above.powers
            and (above.partners = '{}' or new.partners <> '{}' and new.partners <@ above.partners)
            and (above.subjects = '{}' or new.subjects <> '{}' and new.subjects <@ above.subjects)
            and (above.amount_limit is null or new.amount_limit <= above.amount_limit)
            and new.valid_from >= above.valid_from
            and (above.valid_until is null or new.valid_until <= above.valid_until)) is not true then
        raise exception 'mandate_never_wider: a mandate that rests on % is wider than it, or not allowed', new.parent;
    end if;
    return new;
end $$;
create trigger mandate_rests_on_its_parent
    before insert on keten.mandate
    for each row execute function keten.mandate_rests_on_its_parent();

-- One body never has two mandates for a ketenmanager at one moment. The periods follow the register by trigger, so that
-- the guard holds whoever writes there; a mandate that was withdrawn before it began has an empty period.
create table keten.ketenmanager_mandate (
    mandate     bigint      not null primary key references keten.mandate,
    chain       text        not null,
    grantor     text        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    constraint ketenmanager_mandate_one_at_a_time
        exclude using gist (chain with =, grantor with =, tstzrange(valid_from, valid_until) with &&)
);

create function keten.ketenmanager_mandate_begins() returns trigger language plpgsql as $$
begin
    insert into keten.ketenmanager_mandate (mandate, chain, grantor, valid_from, valid_until)
    values (new.id, new.chain, new.grantor_kind || coalesce(' ' || new.grantor_code, ''), new.valid_from, new.valid_until);
    return null;
end $$;
create trigger ketenmanager_mandate_begins
    after insert on keten.mandate
    for each row when (new.holder_role = 'KETENMANAGER' and new.parent is null)
    execute function keten.ketenmanager_mandate_begins();

create function keten.ketenmanager_mandate_ends() returns trigger language plpgsql as $$
begin
    update keten.ketenmanager_mandate
       set valid_until = greatest(valid_from, least(valid_until, new.effective_at))
     where mandate = new.mandate;
    return null;
end $$;
create trigger ketenmanager_mandate_ends
    after insert on keten.mandate_fact
    for each row when (new.kind = 'WITHDRAWN')
    execute function keten.ketenmanager_mandate_ends();

-- The period in which a mandate holds by itself, as known now: from the moment that all it needs stood at once (10:4)
-- until it ends or is withdrawn (10:8). Support that is taken back later does not end it.
create view keten.mandate_own_window as
select m.id as mandate, greatest(m.valid_from, c.since) as valid_from, least(m.valid_until, w.at) as valid_until
from keten.mandate m
cross join lateral (
    select case
        when not m.needs_holder_consent and not m.needs_employer_consent and m.needs_support = '{}' then m.valid_from
        else (
            select min(e.effective_at)
            from keten.mandate_fact e
            where e.mandate = m.id
                and (not m.needs_holder_consent or exists (
                    select 1 from keten.mandate_fact f
                    where f.mandate = m.id and f.kind = 'CONSENT_HOLDER' and f.effective_at <= e.effective_at))
                and (not m.needs_employer_consent or exists (
                    select 1 from keten.mandate_fact f
                    where f.mandate = m.id and f.kind = 'CONSENT_EMPLOYER' and f.effective_at <= e.effective_at))
                and not exists (
                    select 1 from unnest(m.needs_support) as needed (partner)
                    where 'SUPPORT_GIVEN' is distinct from (
                        select f.kind from keten.mandate_fact f
                        where f.mandate = m.id and f.partner = needed.partner and f.effective_at <= e.effective_at
                        order by f.effective_at desc, f.number desc limit 1)))
        end as since) c
left join lateral (
    select min(f.effective_at) as at from keten.mandate_fact f where f.mandate = m.id and f.kind = 'WITHDRAWN') w on true
where c.since is not null;

-- The present truth for whoever reads SQL: one row per power, for the time in which the whole line holds (10:9). It says
-- the same as the fold in Java, and a test keeps it so.
create view keten.mandate_window as
select m.id as mandate, m.chain, p.power, m.holder_role as role, m.holder_partner as partner, m.holder_office as office,
    m.holder_person as person, l.valid_from, l.valid_until
from keten.mandate m
cross join lateral (
    select max(o.valid_from) as valid_from, min(o.valid_until) as valid_until, count(*) as complete
    from keten.mandate_own_window o
    where o.mandate = any (m.lineage)) l
cross join lateral unnest(m.powers) as p (power)
where l.complete = cardinality(m.lineage) and (l.valid_until is null or l.valid_from < l.valid_until);
