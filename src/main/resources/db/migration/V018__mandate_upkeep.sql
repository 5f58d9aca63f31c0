-- The upkeep of mandates: what the board has to talk about, the quarterly review of special powers, words given on paper,
-- and the end of a dossier (S16, S17).

-- Beside its cases the board of a chain has mandates on its agenda, each matter once until it is closed.
alter table keten.agenda_item alter column escalation drop not null;
alter table keten.agenda_item alter column visit drop not null;
alter table keten.agenda_item add column mandate bigint references keten.mandate;
alter table keten.agenda_item drop constraint if exists agenda_item_kind_check;
alter table keten.agenda_item add constraint agenda_item_kind_check
    check (kind in ('CASE', 'EVALUATION', 'AANWIJZING', 'MANDATE'));
alter table keten.agenda_item drop constraint if exists agenda_item_matter;
alter table keten.agenda_item add constraint agenda_item_matter
    check ((kind in ('AANWIJZING', 'MANDATE')) = (matter is not null));
alter table keten.agenda_item add constraint agenda_item_about check ((kind = 'MANDATE') = (mandate is not null)
    and (kind = 'MANDATE') = (escalation is null) and (escalation is null) = (visit is null));
create unique index agenda_item_mandate_once on keten.agenda_item (mandate, matter)
    where mandate is not null and closed_at is null;

-- Each quarter the board looks at every mandate that lets somebody push through; once, however many nodes there are.
create table keten.mandate_review (
    chain       text        not null,
    mandate     bigint      not null,
    quarter     text        not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    opened_at   timestamptz not null,
    due_at      timestamptz not null,
    answer      text        check (answer in ('KEEP', 'WITHDRAW', 'CHANGE')),
    answered_by text        references keten.person,
    answered_at timestamptz,
    reason      text        check (reason <> ''),
    -- The ketenbureau has done what the board asked, or nobody answered in time.
    closed_at   timestamptz,
    closed_by   text,
    outcome     text        check (outcome <> ''),
    version     integer     not null default 0,
    primary key (mandate, quarter),
    foreign key (chain, mandate) references keten.mandate (chain, id),
    constraint mandate_review_answered check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by is null) and (answer is null) = (reason is null)),
    constraint mandate_review_closed check ((closed_at is null) = (outcome is null)
        and (closed_at is null) = (closed_by is null))
);
create index mandate_review_chain on keten.mandate_review (chain, quarter);

-- A word that somebody gave on paper: the ketenbureau records it with the signed document.
alter table keten.candidacy_statement add column document uuid references keten.document;

-- AVG: how long a dossier is kept after the candidacy, or the mandate that came of it, has ended.
alter table keten.chain add column candidacy_dossier_years integer not null default 1
    check (candidacy_dossier_years between 0 and 20);
alter table keten.candidacy add column dossier_destroyed_at timestamptz;
