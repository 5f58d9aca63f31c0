-- The mandates of the demo chains that work with mandates. The documents are invented; everything starts in 2006, like the
-- chains, and has no end.

create temporary table demo_mandates (
    chain text, grantor_kind text, grantor_code text, holder_role text, holder_partner text, powers text[],
    may_delegate boolean, document uuid, holder_person text) on commit drop;

insert into demo_mandates
select p.chain, 'PARTNER', p.code, r.role, p.code, r.powers, r.role = 'LINE_MANAGER', gen_random_uuid(),
    null
from keten.partner p
cross join (values
    ('OPERATIONAL_STAFF', array['RESOLVE', 'FORWARD']),
    ('LINE_MANAGER', array['RESOLVE', 'DECIDE', 'RETURN', 'FORWARD']),
    ('KETENREGISSEUR', array['RESOLVE', 'DECIDE', 'RETURN', 'FORWARD'])) as r (role, powers)
where p.chain in ('LAK', 'STRAF')
    and exists (select 1 from keten.chain_capability c where c.chain = p.chain and c.capability = 'MANDATES')
union all
select c.chain, 'KETENBESTUUR', null, 'KETENMANAGER', null, array['RESOLVE', 'DECIDE', 'RETURN', 'FORWARD', 'AGENDA',
    'SUSPEND_IMPULSE', 'AANWIJZING', 'NOODESCALATIE'], false, gen_random_uuid(),
    -- A ketenmanager's mandate is a person's own.
    (select h.person from keten.role_holding h
     where h.chain = c.chain and h.role = 'KETENMANAGER' and h.recorded_by = 'demo')
from keten.chain_capability c
where c.chain in ('LAK', 'STRAF') and c.capability = 'KETENMANAGER'
    and exists (select 1 from keten.chain_capability m where m.chain = c.chain and m.capability = 'MANDATES');

insert into keten.document (id, name, media_type, size, sha256, content, stored_at, stored_by)
select document, 'mandaatbesluit.txt', 'text/plain', octet_length(text), encode(sha256(text), 'hex'), text,
    '2006-01-01T00:00:00Z', 'demo'
from (
    select document, convert_to('Mandaatbesluit (demo). ' || coalesce(grantor_code, 'Het ketenbestuur') || ' geeft ' || holder_role
        || ' mandaat voor: ' || array_to_string(powers, ', ') || '.', 'UTF8') as text
    from demo_mandates) d;

-- The ketenmanager works under none of those who give the mandate, so consents and support are needed (Awb 10:4).
insert into keten.mandate (chain, grantor_kind, grantor_code, holder_role, holder_partner, holder_person, kind,
    powers, valid_from,
    may_delegate, needs_holder_consent, needs_employer_consent, needs_support, document, document_sha256, recorded_at,
    recorded_by)
select m.chain, m.grantor_kind, m.grantor_code, m.holder_role, m.holder_partner, m.holder_person, 'MANDAAT', m.powers,
    '2006-01-01T00:00:00Z', m.may_delegate, m.holder_role = 'KETENMANAGER', m.holder_role = 'KETENMANAGER',
    case when m.holder_role = 'KETENMANAGER'
        then array(select code from keten.partner p where p.chain = m.chain order by code) else '{}' end,
    m.document, d.sha256, '2006-01-01T00:00:00Z', 'demo'
from demo_mandates m
join keten.document d on d.id = m.document
order by m.chain, m.grantor_kind, m.grantor_code, m.holder_role;

insert into keten.mandate_fact (mandate, number, kind, partner, effective_at, recorded_at, recorded_by, reason, document)
select m.id, row_number() over (partition by m.id order by f.kind, f.partner), f.kind, f.partner, '2006-01-01T00:00:00Z',
    '2006-01-01T00:00:00Z', 'demo', 'Demo', m.document
from keten.mandate m
cross join lateral (
    select 'CONSENT_HOLDER' as kind, null as partner
    union all select 'CONSENT_EMPLOYER', null
    union all select 'SUPPORT_GIVEN', unnest(m.needs_support)) f
where m.chain in ('LAK', 'STRAF') and m.holder_role = 'KETENMANAGER' and m.recorded_by = 'demo';
