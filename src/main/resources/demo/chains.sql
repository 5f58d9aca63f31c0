-- The demo chains LAK and STRAF. Every person is fictional; the organisations are real and did not take part.
-- Everything starts in 2006, when the real wage-return chain did, so that a clock set back still finds everybody.

insert into keten.chain (code, name, objective) values
    ('LAK', 'Loonaangifteketen',
        'Loongegevens één keer uitvragen en juist, volledig en op tijd gebruiken voor heffing, uitkering en statistiek.'),
    ('STRAF', 'Strafrechtketen',
        'Strafzaken op tijd en zorgvuldig behandelen, van aangifte tot en met de uitvoering van de straf.');

insert into keten.chain_phase (chain, phase, valid_from, reason, recorded_at, recorded_by) values
    ('LAK', 'WERKEND', '2006-01-01T00:00:00Z', 'Demo', '2006-01-01T00:00:00Z', 'demo'),
    ('STRAF', 'STABIEL', '2006-01-01T00:00:00Z', 'Demo', '2006-01-01T00:00:00Z', 'demo');

insert into keten.chain_capability (chain, capability)
select 'LAK', unnest(array['DIRECT_ROUTE', 'STANDPOINTS', 'AGENDA', 'KETENMANAGER', 'KERNTEAM', 'DOORZETTINGSMACHT',
    'AANWIJZING', 'MANDATES', 'AGREEMENTS', 'STEERING_IMPULSES', 'NORMS', 'REPORTS', 'PHASES', 'WAITING_ATTITUDE',
    'SUPPORT', 'EXTERNAL_WORK', 'NOTIFICATIONS', 'ACCOUNTABILITY'])
union all
-- no ketenmanager, so nothing that stands or falls with one
select 'STRAF', unnest(array['STANDPOINTS', 'AGENDA', 'KERNTEAM', 'AGREEMENTS', 'NORMS', 'REPORTS', 'PHASES',
    'EXTERNAL_WORK', 'NOTIFICATIONS']);

insert into keten.office (chain, code, name) values
    ('LAK', 'SZW', 'Minister van SZW'),
    ('LAK', 'FIN', 'Staatssecretaris van Financiën'),
    ('STRAF', 'JENV', 'Minister van JenV');

insert into keten.partner (chain, code, name, kind, instructable, standpoint_via, office) values
    ('LAK', 'BD', 'Belastingdienst', 'MINISTRY_PART', true, 'TASK', 'FIN'),
    ('LAK', 'UWV', 'UWV', 'ZBO', true, 'TASK', 'SZW'),
    -- SZW is a choice for the demo: within this chain CBS serves the wage data; its own ministry takes no part. Its
    -- standpoint comes from a system, so that the demo has work for an external worker.
    ('LAK', 'CBS', 'CBS', 'ZBO', true, 'SYSTEM', 'SZW'),
    ('STRAF', 'POLITIE', 'Politie', 'POLICE', true, 'TASK', 'JENV'),
    ('STRAF', 'OM', 'Openbaar Ministerie', 'PUBLIC_PROSECUTION', true, 'TASK', 'JENV'),
    ('STRAF', 'RECHTSPRAAK', 'Rechtspraak', 'JUDICIARY', false, 'TASK', 'JENV'),
    ('STRAF', 'CJIB', 'CJIB', 'MINISTRY_PART', true, 'TASK', 'JENV');

insert into keten.body (chain, tier, name) values
    ('LAK', 'OPERATIONAL', 'Productieoverleg'),
    ('LAK', 'TACTICAL', 'Tactisch Ketenoverleg'),
    ('LAK', 'KETENMANAGER', 'Ketenmanager'),
    ('LAK', 'KETENBESTUUR', 'Ketenbestuur'),
    ('LAK', 'KERNTEAM', 'Kernteam'),
    ('LAK', 'POLITICAL', 'Bewindspersonen'),
    ('STRAF', 'OPERATIONAL', 'Operationeel Ketenoverleg'),
    ('STRAF', 'TACTICAL', 'Tactisch Ketenoverleg'),
    ('STRAF', 'KETENBESTUUR', 'Ketenbestuur'),
    ('STRAF', 'KERNTEAM', 'Kernteam'),
    ('STRAF', 'POLITICAL', 'Bewindspersonen');

create temporary table demo_people (
    chain text, role text, partner text, office text, id text, first_name text, last_name text, domain text,
    chairs boolean) on commit drop;

insert into demo_people values
    ('LAK', 'OPERATIONAL_STAFF', 'BD', null, 'bdmedewerker', 'Anouk', 'Verbeek', 'bd', false),
    ('LAK', 'LINE_MANAGER', 'BD', null, 'bdlijn', 'Ruben', 'Hofstra', 'bd', false),
    ('LAK', 'KETENREGISSEUR', 'BD', null, 'bdregisseur', 'Marjan', 'Terpstra', 'bd', true),
    ('LAK', 'DIRECTOR', 'BD', null, 'bdbestuur', 'Gerard', 'Wolthuis', 'bd', false),
    ('LAK', 'OPERATIONAL_STAFF', 'UWV', null, 'uwvmedewerker', 'Samira', 'Benali', 'uwv', true),
    ('LAK', 'LINE_MANAGER', 'UWV', null, 'uwvlijn', 'Joost', 'Kramer', 'uwv', false),
    ('LAK', 'KETENREGISSEUR', 'UWV', null, 'uwvregisseur', 'Petra', 'Schouten', 'uwv', false),
    ('LAK', 'DIRECTOR', 'UWV', null, 'uwvbestuur', 'Ineke', 'Vermaas', 'uwv', true),
    ('LAK', 'OPERATIONAL_STAFF', 'CBS', null, 'cbsmedewerker', 'Daan', 'Peeters', 'cbs', false),
    ('LAK', 'LINE_MANAGER', 'CBS', null, 'cbslijn', 'Wendy', 'Dijkgraaf', 'cbs', false),
    ('LAK', 'KETENREGISSEUR', 'CBS', null, 'cbsregisseur', 'Hugo', 'Lammers', 'cbs', false),
    ('LAK', 'DIRECTOR', 'CBS', null, 'cbsbestuur', 'Elisabeth', 'Roelofs', 'cbs', false),
    ('LAK', 'KETENMANAGER', null, null, 'ketenmanager', 'Karin', 'Oosterveld', 'lak', false),
    ('LAK', 'KETENBUREAU', null, null, 'ketenbureau', 'Tim', 'Brouwers', 'lak', false),
    ('LAK', 'KERNTEAM', null, null, 'kernteam', 'Fenna', 'Zijlstra', 'lak', true),
    ('LAK', 'OFFICE_HOLDER', null, 'SZW', 'ministerszw', 'Roos', 'Hendrikse', 'szw', false),
    ('LAK', 'OFFICE_HOLDER', null, 'FIN', 'staatssecretarisfin', 'Maarten', 'Veldkamp', 'fin', false),
    ('STRAF', 'OPERATIONAL_STAFF', 'POLITIE', null, 'politiemedewerker', 'Kevin', 'Scholten', 'politie', true),
    ('STRAF', 'LINE_MANAGER', 'POLITIE', null, 'politielijn', 'Naima', 'El Idrissi', 'politie', false),
    ('STRAF', 'KETENREGISSEUR', 'POLITIE', null, 'politieregisseur', 'Bas', 'Timmerman', 'politie', false),
    ('STRAF', 'DIRECTOR', 'POLITIE', null, 'politiebestuur', 'Annelies', 'Brandsma', 'politie', false),
    ('STRAF', 'OPERATIONAL_STAFF', 'OM', null, 'ommedewerker', 'Lotte', 'Groen', 'om', false),
    ('STRAF', 'LINE_MANAGER', 'OM', null, 'omlijn', 'Stefan', 'Rutgers', 'om', false),
    ('STRAF', 'KETENREGISSEUR', 'OM', null, 'omregisseur', 'Yvonne', 'Kuipers', 'om', true),
    ('STRAF', 'DIRECTOR', 'OM', null, 'ombestuur', 'Frits', 'Hazelaar', 'om', true),
    ('STRAF', 'OPERATIONAL_STAFF', 'RECHTSPRAAK', null, 'rechtspraakmedewerker', 'Ilse', 'Vos', 'rechtspraak', false),
    ('STRAF', 'LINE_MANAGER', 'RECHTSPRAAK', null, 'rechtspraaklijn', 'Omar', 'Aydin', 'rechtspraak', false),
    ('STRAF', 'KETENREGISSEUR', 'RECHTSPRAAK', null, 'rechtspraakregisseur', 'Judith', 'Maes', 'rechtspraak', false),
    ('STRAF', 'DIRECTOR', 'RECHTSPRAAK', null, 'rechtspraakbestuur', 'Pieter', 'Nauta', 'rechtspraak', false),
    ('STRAF', 'OPERATIONAL_STAFF', 'CJIB', null, 'cjibmedewerker', 'Sanne', 'Wiersma', 'cjib', false),
    ('STRAF', 'LINE_MANAGER', 'CJIB', null, 'cjiblijn', 'Niels', 'Postma', 'cjib', false),
    ('STRAF', 'KETENREGISSEUR', 'CJIB', null, 'cjibregisseur', 'Farida', 'Haddou', 'cjib', false),
    ('STRAF', 'DIRECTOR', 'CJIB', null, 'cjibbestuur', 'Harm', 'Boersma', 'cjib', false),
    ('STRAF', 'KETENBUREAU', null, null, 'strafketenbureau', 'Nadia', 'Postma', 'straf', false),
    ('STRAF', 'OFFICE_HOLDER', null, 'JENV', 'ministerjenv', 'Diederik', 'Langeveld', 'jenv', false),
    (null, 'AUDITOR', null, null, 'auditor', 'Myrthe', 'Coenen', 'audit', false),
    (null, 'PROCESS_OWNER', null, null, 'proceseigenaar', 'Jeroen', 'Dekkers', 'lak', false),
    (null, 'ADMINISTRATOR', null, null, 'beheerder', 'Chantal', 'Prins', 'beheer', false),
    (null, 'WORKER', null, null, 'worker', 'Koppeling', 'Ketenpartners', 'beheer', false);

insert into keten.person (id, first_name, last_name, email)
select id, first_name, last_name, id || '@' || domain || '.example' from demo_people
union all
select 'plaatsvervanger', 'Willem', 'Aarts', 'plaatsvervanger@lak.example';

insert into keten.role_holding (chain, role, partner, office, person, chairs, valid_from, reason, recorded_at, recorded_by)
select chain, role, partner, office, id, chairs, '2006-01-01T00:00:00Z', 'Demo', '2006-01-01T00:00:00Z', 'demo'
from demo_people;

-- The ketenmanager has a deputy of his own; a ketenregisseur is replaced by the line manager of the same partner.
insert into keten.deputy (holding, replaces, person, valid_from, reason, recorded_at, recorded_by)
select h.id, h.person, coalesce(l.person, 'plaatsvervanger'), h.valid_from, 'Demo', h.recorded_at, 'demo'
from keten.role_holding h
left join keten.role_holding l
    on l.chain = h.chain and l.partner = h.partner and l.role = 'LINE_MANAGER' and h.role = 'KETENREGISSEUR'
where h.recorded_by = 'demo' and h.role in ('KETENREGISSEUR', 'KETENMANAGER');
