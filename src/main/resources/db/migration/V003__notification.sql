-- What people are told: outbox (mail that has to leave) and inbox (what can be read again), one row per person and fact.
create table keten.notification (
    id              uuid        not null primary key,
    fact_key        text        not null,
    person          text        not null,
    case_id         text        not null,
    chain           text        not null,
    kind            text        not null check (kind in ('REQUEST', 'INFORMATION', 'REMINDER', 'ALARM')),
    subject         text        not null,
    asked           text        not null,
    due_at          timestamptz,
    otherwise       text,
    facts           text[]      not null default '{}',
    path            text        not null,
    created_at      timestamptz not null,
    -- Set exactly as long as a mail has to leave; while it is being handed over, the end of that try.
    next_attempt_at timestamptz,
    attempts        int         not null default 0,
    sent_at         timestamptz,
    cancelled_at    timestamptz,
    given_up_at     timestamptz,
    -- A code such as SMTP_550, never the words of a mail server: those repeat addresses.
    last_error_code text,
    read_at         timestamptz,
    version         bigint      not null default 0,
    unique (fact_key, person),
    constraint notification_closed
        check (next_attempt_at is null or coalesce(sent_at, cancelled_at, given_up_at) is null)
);
create index notification_inbox on keten.notification (person, created_at desc, id desc);
create index notification_unread on keten.notification (person, created_at desc, id desc)
    where read_at is null and cancelled_at is null;
create index notification_unsent on keten.notification (created_at) where next_attempt_at is not null;
create index notification_case on keten.notification (case_id);
