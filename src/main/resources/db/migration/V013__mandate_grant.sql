-- A candidate for ketenmanager on his way to a mandate (S3, S13, S16, S17).

create table keten.candidacy (
    chain               text        not null references keten.chain,
    number              integer     not null check (number > 0),
    state               text        not null
        check (state in ('PROPOSED', 'LAPSED', 'CONSENT_REFUSED', 'SUPPORT_REFUSED', 'REJECTED', 'WITHDRAWN', 'APPOINTED')),
    process_instance_id text,
    candidate           text        not null references keten.person,
    employer            text        not null,
    powers              text[]      not null check (cardinality(powers) > 0 and powers <@ array['RESOLVE', 'DECIDE',
        'FORWARD', 'RETURN', 'AGENDA', 'SUSPEND_IMPULSE', 'AANWIJZING', 'NOODESCALATIE']),
    -- Without a start it begins when the board decides.
    valid_from          timestamptz,
    valid_until         timestamptz check (valid_until > valid_from),
    -- The partners whose support was asked, as they were then.
    supporters          text[]      not null,
    proposed_by         text        not null references keten.person,
    proposed_at         timestamptz not null,
    statements_due_at   timestamptz not null,
    -- The signed decision on which the mandate rests (Awb 10:5).
    document            uuid        references keten.document,
    decided_by          text        references keten.person,
    decided_at          timestamptz,
    decided_reason      text,
    closed_by           text,
    closed_at           timestamptz,
    closed_reason       text,
    -- What came of it: the mandate, and the role that comes and goes with it.
    mandate             bigint      unique references keten.mandate,
    role_holding        bigint      unique references keten.role_holding,
    version             integer     not null default 0,
    primary key (chain, number),
    foreign key (chain, employer) references keten.partner,
    constraint candidacy_closed check ((state = 'PROPOSED') = (closed_at is null)),
    constraint candidacy_appointed check ((state = 'APPOINTED') = (mandate is not null)
        and (mandate is null) = (role_holding is null))
);
create unique index candidacy_one_at_a_time on keten.candidacy (chain) where state = 'PROPOSED';
create index candidacy_candidate on keten.candidacy (candidate);
create index candidacy_group on keten.candidacy ((chain || '-CANDIDATE'));

-- For the directors of the chain only, so it lies apart from all that others read.
create table keten.candidacy_dossier (
    chain     text    not null,
    number    integer not null,
    profile   text    not null check (profile <> ''),
    interests text    not null check (interests <> ''),
    primary key (chain, number),
    foreign key (chain, number) references keten.candidacy
);

create table keten.candidacy_statement (
    chain     text        not null,
    number    integer     not null,
    party     text        not null check (party in ('CANDIDATE', 'EMPLOYER', 'PARTNER')),
    partner   text,
    given     boolean     not null,
    reason    text        not null check (reason <> ''),
    stated_by text        not null references keten.person,
    stated_at timestamptz not null,
    foreign key (chain, number) references keten.candidacy,
    constraint candidacy_statement_partner check ((party = 'PARTNER') = (partner is not null))
);
create unique index candidacy_statement_once
    on keten.candidacy_statement (chain, number, party, (coalesce(partner, '')));
create trigger candidacy_statement_append_only
    before update or delete or truncate on keten.candidacy_statement
    for each statement execute function keten.mandate_is_append_only();

-- S13: who sits on the board of a chain, and with what voice. The seat of the ketenmanager is his role, so it comes and
-- goes with it in one transaction; what his voice counts for is the chain's choice.
alter table keten.chain add column ketenmanager_voice text not null default 'ADVISORY'
    check (ketenmanager_voice in ('ADVISORY', 'VOTING'));
create view keten.board_seat as
select o.chain, o.person, o.role, o.partner, o.deputy_for,
    case o.role when 'DIRECTOR' then 'VOTING' else c.ketenmanager_voice end as voice, o.valid_from, o.valid_until
from keten.occupancy o
join keten.chain c on c.code = o.chain
where o.role in ('DIRECTOR', 'KETENMANAGER');

-- The candidate has a group of his own while his candidacy is open, so that his task is offered to him and nobody else,
-- also when he does not work in the chain yet.
do $$
begin
    execute 'create or replace view keten.identity_group as '
        || rtrim(pg_get_viewdef('keten.identity_group'::regclass), '; ') || '
union all
select code || ''-CANDIDATE'', ''Kandidaat-ketenmanager – '' || name, ''SEAT''
from keten.chain';
    execute 'create or replace view keten.identity_membership as '
        || rtrim(pg_get_viewdef('keten.identity_membership'::regclass), '; ') || '
union all
select candidate, chain || ''-CANDIDATE'', proposed_at, closed_at
from keten.candidacy';
    execute 'create or replace view keten.identity_tenant_membership as '
        || rtrim(pg_get_viewdef('keten.identity_tenant_membership'::regclass), '; ') || '
union all
select candidate, chain, proposed_at, closed_at
from keten.candidacy';
end $$;
