-- A chain problem on its way to a decision. These tables hold the truth; the engine holds keys, dates and codes.

create sequence keten.escalation_number;

create table keten.escalation (
    id                  text        not null primary key,
    chain               text        not null references keten.chain,
    process_instance_id text,
    title               text        not null,
    description         text        not null,
    own_effort          text        not null check (own_effort <> ''),
    chain_interest      text        not null check (chain_interest <> ''),
    impact              text        not null check (impact in ('LOW', 'MEDIUM', 'HIGH')),
    urgency             text        not null check (urgency in ('NORMAL', 'HIGH')),
    route               text        not null check (route in ('TIERED', 'DIRECT', 'EMERGENCY')),
    route_reason        text,
    track               text        not null check (track in ('OPERATION', 'DEVELOPMENT')),
    submitted_by        text        not null references keten.person,
    submitting_partner  text        not null,
    raised_at           timestamptz not null,
    status              text        not null
        check (status in ('OPEN', 'RESOLVED', 'DECIDED', 'IN_EXECUTION', 'CLOSED', 'WITHDRAWN', 'DIVIDED')),
    tier                text
        check (tier in ('OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM', 'POLITICAL')),
    -- The decision definition that this case started with: a later policy leaves it alone.
    policy              text        not null,
    policy_version      text        not null,
    outcome_by          text,
    outcome_text        text,
    closed_at           timestamptz,
    -- Invariant 8: a decided case stays decided; who wants it reconsidered raises a new one with new facts.
    follows             text        references keten.escalation,
    new_facts           text,
    -- The tier whose decision that was: it binds the tiers below.
    bound_by            text
        check (bound_by in ('OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM', 'POLITICAL')),
    request_key         text,
    request_digest      text,
    version             integer     not null default 0,
    foreign key (chain, submitting_partner) references keten.partner,
    -- S14: who skips a tier says why.
    constraint escalation_direct_has_reason check (route <> 'DIRECT' or coalesce(route_reason, '') <> ''),
    constraint escalation_closed_has_moment check ((status = 'OPEN') = (closed_at is null)),
    constraint escalation_follows_with_new_facts check ((follows is null) = (coalesce(new_facts, '') = '')),
    constraint escalation_once_per_request unique (submitted_by, request_key)
);
create index escalation_chain on keten.escalation (chain, raised_at desc);
create index escalation_open on keten.escalation (chain, tier) where status = 'OPEN';

-- Who the case is about: the partners it touches, and the partner that raised it.
create table keten.escalation_partner (
    escalation text    not null references keten.escalation,
    partner    text    not null,
    affected   boolean not null,
    primary key (escalation, partner)
);
create index escalation_partner_partner on keten.escalation_partner (partner, escalation);

-- One stay of a case at a tier. A case that comes back gets a new one.
create table keten.tier_visit (
    escalation       text        not null references keten.escalation,
    number           integer     not null,
    tier             text        not null
        check (tier in ('OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM', 'POLITICAL')),
    phase            text        not null,
    occupied         boolean     not null,
    entered_at       timestamptz not null,
    term             text        not null,
    take_up_at       timestamptz not null,
    remind_at        timestamptz not null,
    standpoint_at    timestamptz not null,
    due_at           timestamptz not null,
    -- The one live deadline: the term, or what follows when the term has passed and the case stays.
    next_deadline_at timestamptz not null,
    on_deadline      text        not null
        check (on_deadline in ('REMIND', 'FORWARD', 'REMIND_THEN_FORWARD', 'ALARM', 'ALARM_AND_BOARD_CHAIR')),
    repeat_percent   integer     not null,
    deadlines_passed integer     not null default 0,
    taken_up_by      text,
    taken_up_at      timestamptz,
    left_at          timestamptz,
    outcome          text
        check (outcome in ('RESOLVED', 'DECIDED', 'FORWARDED', 'RETURNED', 'DIVIDED', 'WITHDRAWN', 'RESOLVED_ELSEWHERE',
                           'EMERGENCY')),
    -- Why the case left: somebody decided, the term forced it, or nobody sits here.
    cause            text        check (cause in ('PERSON', 'DEADLINE', 'EMPTY')),
    left_by          text,
    motivation       text,
    next_tier        text,
    primary key (escalation, number),
    constraint tier_visit_left_with_outcome check ((left_at is null) = (outcome is null)),
    constraint tier_visit_person_has_name check (cause is distinct from 'PERSON' or left_by is not null)
);
-- Invariant 9: exactly one tier holds an open case.
create unique index tier_visit_one_open on keten.tier_visit (escalation) where left_at is null;
create index tier_visit_reached on keten.tier_visit (tier, escalation);
create index tier_visit_deadline on keten.tier_visit (next_deadline_at) where left_at is null;

-- What happens when if nobody acts: shown with every case, made again each time the case enters a tier.
create table keten.plan_step (
    escalation      text        not null references keten.escalation,
    tier            text        not null,
    position        integer     not null,
    body            text        not null,
    expected_at     timestamptz not null,
    remind_at       timestamptz not null,
    due_at          timestamptz not null,
    on_deadline     text        not null,
    if_nobody_acts  text        not null,
    explanation     text        not null,
    primary key (escalation, tier)
);

-- Invariant 2: every move to a higher tier keeps who, when, why, what was tried, and each affected partner's standpoint.
create table keten.upward_move (
    escalation  text        not null references keten.escalation,
    visit       integer     not null,
    from_tier   text        not null,
    to_tier     text        not null,
    cause       text        not null check (cause in ('PERSON', 'DEADLINE', 'EMPTY', 'DIRECT', 'POLICY')),
    moved_by    text        not null,
    moved_at    timestamptz not null,
    why         text        not null check (why <> ''),
    tried       text        not null check (tried <> ''),
    standpoints jsonb       not null,
    primary key (escalation, visit)
);

create table keten.standpoint (
    escalation text        not null references keten.escalation,
    visit      integer     not null,
    partner    text        not null,
    position   text        check (position in ('AGREE', 'AGREE_WITH_CONDITIONS', 'OBJECT')),
    text       text,
    given_by   text,
    -- "geen reactie": silence is recorded as silence, with the reason.
    silence    text        check (silence in ('DEADLINE', 'TIER_LEFT')),
    at         timestamptz not null,
    primary key (escalation, visit, partner),
    constraint standpoint_or_silence check (
        (silence is null and position is not null and text is not null and given_by is not null)
        or (silence is not null and position is null and text is null and given_by is null))
);

create table keten.agreement (
    id          bigint      generated always as identity primary key,
    escalation  text        not null references keten.escalation,
    owner       text        not null,
    due_on      date        not null,
    content     text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index agreement_escalation on keten.agreement (escalation);

-- S28: what stands on the agenda of a body leaves it by the body's outcome, or by a person with a reason.
create table keten.agenda_item (
    id             bigint      generated always as identity primary key,
    chain          text        not null references keten.chain,
    tier           text        not null,
    escalation     text        not null references keten.escalation,
    visit          integer     not null,
    placed_at      timestamptz not null,
    placed_by      text        not null,
    reason         text        not null,
    closed_at      timestamptz,
    closed_by      text,
    closed_reason  text,
    unique (escalation, visit),
    constraint agenda_item_closed_with_reason check (
        (closed_at is null) = (closed_reason is null) and coalesce(closed_reason, 'x') <> '')
);
create index agenda_item_open on keten.agenda_item (chain, tier) where closed_at is null;

create table keten.timeline_entry (
    escalation text        not null references keten.escalation,
    number     integer     not null,
    at         timestamptz not null,
    kind       text        not null,
    tier       text,
    actor      text,
    text       text        not null,
    detail     text,
    primary key (escalation, number)
);

-- The timeline is an account: nothing in it is changed or taken away.
create function keten.timeline_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'keten.timeline_entry is append-only';
end $$;
create trigger timeline_entry_append_only
    before update or delete or truncate on keten.timeline_entry
    for each statement execute function keten.timeline_is_append_only();
