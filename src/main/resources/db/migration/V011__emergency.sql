-- The emergency route: past the board, straight to those who are politically responsible (S5).

-- A case that is on that route now, or was decided on it; its route stays as it was reported.
alter table keten.escalation add column emergency boolean not null default false;

-- Invariant 2 holds for the move past the board too.
alter table keten.upward_move drop constraint upward_move_cause_check;
alter table keten.upward_move add constraint upward_move_cause_check
    check (cause in ('PERSON', 'DEADLINE', 'EMPTY', 'DIRECT', 'POLICY', 'EMERGENCY'));

-- Beside the case itself its emergency stands on the agenda, until the board has evaluated it.
alter table keten.agenda_item add column kind text not null default 'CASE' check (kind in ('CASE', 'EVALUATION'));
alter table keten.agenda_item drop constraint agenda_item_escalation_visit_key;
alter table keten.agenda_item add constraint agenda_item_once unique (escalation, visit, kind);

-- What makes a case an emergency, per chain. The source names no grounds, so each chain may change its own.
create table keten.emergency_ground_default (
    code  text not null primary key check (code ~ '^[A-Z][A-Z0-9]*$'),
    label text not null
);
insert into keten.emergency_ground_default (code, label) values
    ('A', 'Burgers of werkgevers krijgen binnen dagen op grote schaal geen geld of verkeerde aanslagen'),
    ('B', 'Een wettelijke termijn of onmisbare verwerking gaat verloren voordat het bestuur kan bijeenkomen'),
    ('C', 'Een beveiligings- of privacy-incident raakt de hele keten'),
    ('D', 'Het bestuur kan niet bijeenkomen of is zelf partij, terwijl de schade groeit'),
    ('E', 'Een partner stopt of verandert eenzijdig zijn levering');

create table keten.emergency_ground_kind (
    chain text not null references keten.chain,
    code  text not null check (code ~ '^[A-Z][A-Z0-9]*$'),
    label text not null,
    primary key (chain, code)
);
insert into keten.emergency_ground_kind (chain, code, label)
select c.code, d.code, d.label from keten.chain c cross join keten.emergency_ground_default d;

create function keten.chain_starts_with_default_grounds() returns trigger language plpgsql as $$
begin
    insert into keten.emergency_ground_kind (chain, code, label)
    select new.code, d.code, d.label from keten.emergency_ground_default d;
    return new;
end $$;
create trigger chain_default_grounds after insert on keten.chain
    for each row execute function keten.chain_starts_with_default_grounds();

-- Every use of doorzettingsmacht upward, from the first word until the board has looked back.
create table keten.emergency (
    escalation          text        not null references keten.escalation,
    number              integer     not null check (number > 0),
    chain               text        not null references keten.chain,
    state               text        not null
        check (state in ('DECLARED', 'RETRACTED', 'NOT_CONFIRMED', 'ACTIVE', 'ENDED', 'LAPSED')),
    process_instance_id text,
    declared_by         text        not null references keten.person,
    declared_at         timestamptz not null,
    reason              text        not null check (reason <> ''),
    consequence         text        not null check (consequence <> ''),
    -- What is new since the board decided, or since the case was an emergency before.
    new_ground          text,
    -- S10: what the act rested on, at the declaration and again at the confirmation.
    ground_role         text        not null,
    ground_mandate      bigint      not null,
    ground_version      integer     not null,
    ground_deputy_for   text,
    confirm_until       timestamptz not null,
    confirmed_by        text        references keten.person,
    confirmed_at        timestamptz,
    confirm_mandate     bigint,
    confirm_version     integer,
    confirm_deputy_for  text,
    -- What the case left, and the clocks that started there.
    from_tier           text,
    left_visit          integer,
    maximum_until       timestamptz,
    account_until       timestamptz,
    review_until        timestamptz,
    -- Invariant 5: who leads the evaluation is never the ketenmanager.
    review_chair        text        references keten.person,
    board_confirmed_by  text        references keten.person,
    board_confirmed_at  timestamptz,
    board_motivation    text,
    accounted_by        text        references keten.person,
    accounted_at        timestamptz,
    account             text,
    ended_at            timestamptz,
    verdict             text        check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED', 'UNDECIDED')),
    evaluated_at        timestamptz,
    version             integer     not null default 0,
    primary key (escalation, number),
    constraint emergency_confirmed_whole check (
        (confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (confirm_mandate is null)),
    constraint emergency_active_is_confirmed check (
        state not in ('ACTIVE', 'ENDED', 'LAPSED') or (confirmed_at is not null and left_visit is not null
            and maximum_until is not null and account_until is not null and review_until is not null)),
    constraint emergency_chair_is_independent check (
        review_chair is null or (review_chair <> declared_by and review_chair is distinct from confirmed_by)),
    constraint emergency_board_is_independent check (
        board_confirmed_by is null or (board_confirmed_by <> declared_by and board_confirmed_by <> confirmed_by)),
    constraint emergency_ended_has_moment check ((ended_at is not null) = (state not in ('DECLARED', 'ACTIVE')))
);
-- At most one at a time per case.
create unique index emergency_one_live on keten.emergency (escalation) where state in ('DECLARED', 'ACTIVE');
create index emergency_chain on keten.emergency (chain, confirmed_at);
create unique index emergency_process on keten.emergency (process_instance_id);

create table keten.emergency_ground (
    escalation text    not null,
    number     integer not null,
    code       text    not null,
    -- As it read at that moment: a chain may change its grounds.
    label      text    not null,
    primary key (escalation, number, code),
    foreign key (escalation, number) references keten.emergency
);

-- What each partner thinks of it afterwards; no verdict is "geen reactie".
create table keten.emergency_review (
    escalation text        not null,
    number     integer     not null,
    partner    text        not null,
    verdict    text        check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    motivation text,
    given_by   text        references keten.person,
    at         timestamptz not null,
    primary key (escalation, number, partner),
    foreign key (escalation, number) references keten.emergency,
    constraint emergency_review_or_silence check (
        (verdict is null) = (given_by is null) and (verdict is null) = (motivation is null))
);
