-- The aanwijzing: a binding instruction of the ketenmanager to the line of a partner, always about a case (S25, S4).

-- A zbo can be instructed only where a law says so by name; without it the partner gets a request.
alter table keten.partner add column instruction_power text check (instruction_power <> '');

-- Whether an objection suspends what was instructed until the board has decided, is the chain's choice.
alter table keten.chain add column objection_suspends boolean not null default false;

create table keten.aanwijzing (
    escalation              text        not null references keten.escalation,
    number                  integer     not null check (number > 0),
    chain                   text        not null,
    partner                 text        not null,
    -- False: a request, to a partner that cannot be instructed.
    binding                 boolean     not null,
    status                  text        not null
        check (status in ('CONSULTATION', 'ISSUED', 'WITHDRAWN', 'LAPSED', 'REPORTED', 'NO_RESPONSE', 'OVERTURNED')),
    process_instance_id     text,
    affected                text[]      not null,

    proposed_text           text        not null check (proposed_text <> ''),
    proposed_due_on         date        not null,
    reason                  text        not null check (reason <> ''),
    proposed_by             text        not null references keten.person,
    proposed_at             timestamptz not null,
    proposed_role           text        not null,
    proposed_mandate        bigint,
    proposed_version        integer,
    proposed_deputy_for     text,

    -- The terms that held when it was given; a later policy leaves them alone.
    consultation_term       text        not null,
    finalise_term           text        not null,
    acknowledge_term        text        not null,
    objection_term          text        not null,
    consultation_due_at     timestamptz,
    finalise_due_at         timestamptz,

    issued_text             text,
    issued_due_on           date,
    weighing                text,
    -- S4: what somebody says who does not wait for those he consults; it counts in the register of overrides.
    skipped_because         text        check (skipped_because <> ''),
    issued_by               text        references keten.person,
    issued_at               timestamptz,
    issued_role             text,
    issued_mandate          bigint,
    issued_version          integer,
    issued_deputy_for       text,
    acknowledge_due_at      timestamptz,
    compliance_due_at       timestamptz,

    acknowledged_by         text        references keten.person,
    acknowledged_at         timestamptz,
    acknowledge_overdue_at  timestamptz,
    report_result           text        check (report_result in ('COMPLIED', 'NOT_COMPLIED')),
    report_text             text,
    reported_by             text        references keten.person,
    reported_at             timestamptz,
    compliance_overdue_at   timestamptz,

    ended_by                text        references keten.person,
    ended_at                timestamptz,
    ended_reason            text,
    version                 integer     not null default 0,
    primary key (escalation, number),
    foreign key (chain, partner) references keten.partner,
    constraint aanwijzing_issued_whole check (
        (issued_at is null) = (issued_text is null) and (issued_at is null) = (issued_due_on is null)
        and (issued_at is null) = (issued_by is null) and (issued_at is null) = (issued_role is null)
        and (issued_at is null) = (acknowledge_due_at is null) and (issued_at is null) = (compliance_due_at is null)),
    constraint aanwijzing_issued_status
        check ((status in ('ISSUED', 'REPORTED', 'NO_RESPONSE', 'OVERTURNED')) = (issued_at is not null)),
    constraint aanwijzing_acknowledged_by check ((acknowledged_at is null) = (acknowledged_by is null)),
    constraint aanwijzing_reported_whole check (
        (reported_at is null) = (report_result is null) and (reported_at is null) = (report_text is null)
        and (reported_at is null) = (reported_by is null) and (reported_at is null or acknowledged_at is not null)),
    constraint aanwijzing_reported_status check ((status = 'REPORTED') <= (reported_at is not null)),
    constraint aanwijzing_ended check ((status in ('CONSULTATION', 'ISSUED')) = (ended_at is null)),
    -- S25: a power to push through rests on a mandate, whatever else changes.
    constraint aanwijzing_rests_on_mandate check (
        proposed_mandate is not null and proposed_version is not null
        and (issued_at is null) = (issued_mandate is null) and (issued_at is null) = (issued_version is null)),
    -- Nobody is bound to do what he cannot be bound to: a request is never overturned, an instruction never fades away.
    constraint aanwijzing_binding_end check (case status when 'OVERTURNED' then binding when 'NO_RESPONSE' then not binding
        else true end)
);
-- Two instructions to one partner about one case would leave it to guess which holds.
create unique index aanwijzing_one_at_a_time on keten.aanwijzing (escalation, partner)
    where status in ('CONSULTATION', 'ISSUED');
create unique index aanwijzing_process on keten.aanwijzing (process_instance_id);
create index aanwijzing_chain on keten.aanwijzing (chain, issued_at);

create table keten.aanwijzing_consultation (
    escalation  text        not null,
    number      integer     not null,
    partner     text        not null,
    due_at      timestamptz not null,
    asked_at    timestamptz,
    process_instance_id text,
    position    text        check (position in ('AGREE', 'AGREE_WITH_CONDITIONS', 'OBJECT')),
    answer      text,
    answered_by text        references keten.person,
    -- "geen reactie": silence is recorded as silence, with the reason.
    silence     text        check (silence in ('DEADLINE', 'CUT_SHORT', 'WITHDRAWN', 'SKIPPED')),
    closed_at   timestamptz,
    primary key (escalation, number, partner),
    foreign key (escalation, number) references keten.aanwijzing,
    constraint aanwijzing_consultation_answer_or_silence check (case
        when closed_at is null then coalesce(position, answer, answered_by, silence) is null
        when silence is null then position is not null and answer is not null and answered_by is not null
        else coalesce(position, answer, answered_by) is null end)
);
create unique index aanwijzing_consultation_process on keten.aanwijzing_consultation (process_instance_id);

create table keten.aanwijzing_objection (
    escalation    text        not null,
    number        integer     not null,
    objection     integer     not null check (objection > 0),
    made_by       text        not null references keten.person,
    made_at       timestamptz not null,
    text          text        not null check (text <> ''),
    suspends      boolean     not null,
    due_at        timestamptz not null,
    -- Whether the process of the aanwijzing has taken it up.
    taken_up      boolean     not null default false,
    overdue_at    timestamptz,
    verdict       text        check (verdict in ('UPHELD', 'REJECTED')),
    motivation    text,
    decided_by    text        references keten.person,
    decided_at    timestamptz,
    decided_role  text,
    decided_deputy_for text,
    primary key (escalation, number, objection),
    foreign key (escalation, number) references keten.aanwijzing,
    constraint aanwijzing_objection_decided_whole check (
        (decided_at is null) = (verdict is null) and (decided_at is null) = (motivation is null)
        and (decided_at is null) = (decided_by is null) and (decided_at is null) = (decided_role is null)),
    -- Awb 10:3: never in the role in which it was given.
    constraint aanwijzing_objection_not_by_ketenmanager check (decided_role is distinct from 'KETENMANAGER')
);

-- S4, also when the code forgets: nothing is issued while somebody may still answer, unless it says why.
create function keten.aanwijzing_is_consulted() returns trigger language plpgsql as $$
begin
    if new.issued_at is not null and new.skipped_because is null and exists (
        select 1 from keten.aanwijzing_consultation c
         where c.escalation = new.escalation and c.number = new.number
           and (c.closed_at is null or c.silence in ('CUT_SHORT', 'SKIPPED')))
    then
        raise exception 'aanwijzing %/% is issued over an open consultation', new.escalation, new.number;
    end if;
    return null;
end $$;
create constraint trigger aanwijzing_consulted after insert or update of issued_at on keten.aanwijzing
    deferrable initially deferred for each row execute function keten.aanwijzing_is_consulted();

-- A tier that answers for what happens in a case may read it, although the case has not stayed there. Kept with the case,
-- since every list of cases asks it.
alter table keten.escalation add column opened_for text[] not null default '{}'
    check (opened_for <@ array['OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM', 'POLITICAL']);

-- Beside the case itself its aanwijzingen stand on the agenda of the board, each matter once until it is closed.
alter table keten.agenda_item add column if not exists kind text not null default 'CASE';
alter table keten.agenda_item drop constraint if exists agenda_item_kind_check;
alter table keten.agenda_item add constraint agenda_item_kind_check
    check (kind in ('CASE', 'EVALUATION', 'AANWIJZING'));
alter table keten.agenda_item add column matter text;
alter table keten.agenda_item add constraint agenda_item_matter check ((kind = 'AANWIJZING') = (matter is not null));
alter table keten.agenda_item drop constraint if exists agenda_item_escalation_visit_key;
alter table keten.agenda_item drop constraint if exists agenda_item_once;
create unique index agenda_item_once on keten.agenda_item (escalation, visit, kind) where matter is null;
create unique index agenda_item_matter_once on keten.agenda_item (escalation, matter) where closed_at is null;

-- The line managers of a partner are consulted, not its ketenregisseur: a group of their own, added to the views as the
-- migrations before this one left them.
create index role_holding_line_manager
    on keten.role_holding ((chain || '-LINE_MANAGER-' || partner)) where role = 'LINE_MANAGER';
do $$
begin
    execute 'create or replace view keten.identity_group as '
        || rtrim(pg_get_viewdef('keten.identity_group'::regclass), '; ') || '
union all
select chain || ''-LINE_MANAGER-'' || code, ''Lijnmanager – '' || name, ''SEAT''
from keten.partner';
    execute 'create or replace view keten.identity_membership as '
        || rtrim(pg_get_viewdef('keten.identity_membership'::regclass), '; ') || '
union all
select person, chain || ''-LINE_MANAGER-'' || partner, valid_from, valid_until
from keten.occupancy where role = ''LINE_MANAGER''';
end $$;
