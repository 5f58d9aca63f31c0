-- Files that an act rests on: kept once, unchanged, with their hash. Whose a file is, the table that points at it says.
create table keten.document (
    id         uuid        not null primary key,
    name       text        not null check (name <> ''),
    media_type text        not null
        check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain')),
    size       bigint      not null check (size > 0),
    sha256     text        not null,
    content    bytea       not null,
    stored_at  timestamptz not null,
    stored_by  text        not null,
    constraint document_size_is_its_size check (size = octet_length(content)),
    constraint document_hash_is_its_hash check (sha256 = encode(sha256(content), 'hex')),
    -- who points at a file may repeat its hash, and then cannot be wrong about it
    constraint document_hash unique (id, sha256)
);

create function keten.document_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'keten.document is append-only';
end $$;
create trigger document_append_only
    before update or delete or truncate on keten.document
    for each statement execute function keten.document_is_append_only();
