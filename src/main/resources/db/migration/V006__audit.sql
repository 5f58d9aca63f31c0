-- The account of every act (BIO2 8.15). A custody is a chain of lines of its own: a case, a mandate, a chain or a login.
-- Whoever adds a line locks the head of its custody only, so custodies do not wait for each other.
-- How hashes are made, and what is found when, stands in docs/audit.md.
create table keten.audit_custody (
    name        text    collate "C" not null primary key check (length(name) <= 200),
    last_number bigint  not null check (last_number >= 0),
    last_hash   text    not null check (last_hash ~ '^[0-9a-f]{64}$'),
    -- False from the moment a line is added until a seal covers this head.
    sealed      boolean not null default false
);
create index audit_custody_unsealed on keten.audit_custody (name) where not sealed;

create table keten.audit_line (
    custody       text        collate "C" not null,
    number        bigint      not null check (number >= 1),
    chain         text        check (length(chain) <= 100),
    action        text        not null check (length(action) <= 200),
    object        text        not null check (length(object) <= 200),
    result        text        not null check (result in ('DONE', 'REFUSED')),
    rule          text        check (length(rule) <= 100),
    origin        text        not null check (origin in ('API', 'ENGINE_REST', 'TASKLIST', 'PORTAL', 'JOB')),
    actor         text        not null check (length(actor) <= 200),
    ground        text        check (length(ground) <= 200),
    at            timestamptz not null,
    previous_hash text        not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (custody, number),
    constraint audit_line_refused_by_a_rule check ((result = 'REFUSED') = (rule is not null))
);
create index audit_line_newest on keten.audit_line (at desc, custody, number);
create index audit_line_chain on keten.audit_line (chain, at desc, custody, number);
create index audit_line_actor on keten.audit_line (actor, at desc, custody, number);
create index audit_line_action on keten.audit_line (action, at desc, custody, number);
create index audit_line_refused on keten.audit_line (at desc, custody, number) where result = 'REFUSED';

-- A seal over the heads of all custodies that changed since the one before: without it the last lines of a custody, or a
-- whole custody with its head, could be taken away unseen.
create table keten.audit_seal (
    number        bigint      not null primary key check (number >= 1),
    at            timestamptz not null,
    previous_hash text        not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
    key_id        text,
    signature     text,
    constraint audit_seal_signed_with_a_key check ((key_id is null) = (signature is null))
);

create table keten.audit_seal_head (
    seal    bigint not null references keten.audit_seal,
    custody text   collate "C" not null,
    number  bigint not null,
    hash    text   not null,
    primary key (seal, custody)
);

create function keten.audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only';
end $$;

create trigger audit_line_append_only before update or delete or truncate on keten.audit_line
    for each statement execute function keten.audit_is_append_only();
create trigger audit_seal_append_only before update or delete or truncate on keten.audit_seal
    for each statement execute function keten.audit_is_append_only();
create trigger audit_seal_head_append_only before update or delete or truncate on keten.audit_seal_head
    for each statement execute function keten.audit_is_append_only();
create trigger audit_custody_stays before delete or truncate on keten.audit_custody
    for each statement execute function keten.audit_is_append_only();

-- A head only grows, or gets its seal.
create function keten.audit_head_only_grows() returns trigger language plpgsql as $$
begin
    if new.name <> old.name
        or not (new.last_number > old.last_number and not new.sealed
            or new.last_number = old.last_number and new.last_hash = old.last_hash and new.sealed) then
        raise exception 'the head of a custody only grows';
    end if;
    return new;
end $$;
create trigger audit_custody_only_grows before update on keten.audit_custody
    for each row execute function keten.audit_head_only_grows();

-- Rights beside the triggers, taken from the owner too: who wants to change a line has to give himself the right first.
revoke update, delete, truncate on keten.audit_line, keten.audit_seal, keten.audit_seal_head from public, current_user;
revoke delete, truncate on keten.audit_custody from public, current_user;
