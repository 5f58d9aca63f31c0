-- The political tier: each competent office decides for its own domain, and only together do they decide the case.

alter table keten.chain
    -- How often a case that divides the offices goes back to the board, before it ends without a decision.
    add column divided_rounds          integer not null default 1 check (divided_rounds >= 0),
    -- Whether an office can decide only with its signed note.
    add column political_note_required boolean not null default false;

-- Invariant 6: one row per competent office and stay, made when the case arrives; empty until the office has decided.
create table keten.office_decision (
    escalation      text        not null references keten.escalation,
    visit           integer     not null,
    office          text        not null,
    -- Awb 10:10: in whose name, as it was called then.
    on_behalf_of    text        not null,
    taken_up_by     text,
    taken_up_at     timestamptz,
    decision        text        check (decision in ('RESOLVE', 'DECIDE', 'FORWARD', 'RETURN')),
    motivation      text,
    return_tier     text
        check (return_tier in ('OPERATIONAL', 'TACTICAL', 'KETENMANAGER', 'KETENBESTUUR', 'KERNTEAM')),
    agreement_owner text,
    agreement_due   date,
    note            uuid,
    decided_by      text,
    decided_at      timestamptz,
    ground_role       text,
    ground_mandate    bigint,
    ground_version    integer,
    ground_deputy_for text,
    primary key (escalation, visit, office),
    constraint office_decision_taken_up_by_somebody check ((taken_up_by is null) = (taken_up_at is null)),
    constraint office_decision_whole check (
        (decision is null and motivation is null and return_tier is null and agreement_owner is null and note is null
            and decided_by is null and decided_at is null)
        or (decision is not null and motivation is not null and decided_by is not null and decided_at is not null)),
    constraint office_decision_return_has_tier check (decision is null or (decision = 'RETURN') = (return_tier is not null)),
    constraint office_decision_ground check ((ground_mandate is null) = (ground_version is null)
        and (ground_mandate is null or ground_role is not null)),
    constraint office_decision_agreement_whole check ((agreement_owner is null) = (agreement_due is null)),
    -- Invariant 7: what an office decides is carried out by a partner, before a day.
    constraint office_decision_agreed check (decision not in ('RESOLVE', 'DECIDE') or agreement_owner is not null)
);

-- What an office has decided stands: a case that comes back gets a new stay, and new decisions.
create function keten.office_decision_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what an office has decided stands';
end $$;
create trigger office_decision_stands
    before update or delete on keten.office_decision
    for each row when (old.decided_at is not null) execute function keten.office_decision_stands();

-- The signed notes that an office has added to a case; one of them may go with its decision.
create table keten.signed_note (
    escalation   text not null references keten.escalation,
    document     uuid not null references keten.document,
    office       text not null,
    on_behalf_of text not null,
    primary key (escalation, document),
    constraint signed_note_of_its_office unique (escalation, office, document)
);
alter table keten.office_decision
    -- An office decides with a note of its own.
    add constraint office_decision_own_note
        foreign key (escalation, office, note) references keten.signed_note (escalation, office, document);
