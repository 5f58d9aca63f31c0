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
