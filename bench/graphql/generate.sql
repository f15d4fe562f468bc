-- Fills an empty, migrated database with invented people: 20,000 of them times :scale, each with a case, three charges
-- of which one ruling disposed, and two citations an outcome. Run by psql, with the variable scale.
--
-- Triggers do not run; what they and the application would have derived is written here, but for the words of search
-- and the steps that explain a status. All in one transaction that empties the tables first, so that with
-- wal_level=minimal nothing is logged. What belongs to one person stands together, as an import would write it.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set session_replication_role = replica;
set maintenance_work_mem = '512MB';
set work_mem = '256MB';
set synchronize_seqscans = off;
begin;

create function pg_temp.made_id(kind text, number bigint) returns uuid
    language sql immutable parallel safe
    return md5(kind || '/' || number)::uuid;

create function pg_temp.day(start date, number bigint) returns integer
    language sql immutable parallel safe
    return to_char(start + (number % 1500)::integer, 'YYYYMMDD')::integer;

-- What the peers page people by; Casegraph has an index of its own.
create index if not exists bench_person_by_name on person (name, key);

truncate record cascade;
-- Indexes are quicker made at once, and keys and dates are right without a check of each.
create temporary table put_off on commit drop as
select format('drop index %s', indexrelid::regclass) as removal, pg_get_indexdef(indexrelid) as return
from pg_index
where indrelid = any('{record, person, court, legal_case, charge, charge_standing, ruling, outcome, outcome_standing,
        source, claim, citation}'::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid)
union all
select format('alter domain %s drop constraint %I', contypid::regtype, conname),
    format('alter domain %s add constraint %I %s not valid', contypid::regtype, conname, pg_get_constraintdef(oid))
from pg_constraint
where contypid in ('record_key'::regtype, 'partial_date'::regtype) and contype = 'c';
select removal from put_off \gexec

\set people 20000 * :scale
\set sources 5000 * :scale

-- A person's number, and those of the charges against them, which are those of the outcomes as well.
create temporary view charged as
select 1 + p as person, p + (j + (p = 0)::integer) * (:people) as number
from generate_series(0::bigint, :people - 1) p, generate_series(0, 2) j;

-- Each outcome is cited for twice.
create temporary view cited as
select o.number as outcome, o.number - 1 + (k + (o.number = 1)::integer) * 3 * (:people) as number, k as position
from charged o, generate_series(0, 1) k;

insert into court (id, key, state, visible, version, created_at, updated_at, name, jurisdiction)
values (pg_temp.made_id('court', 1), 'court-1', 'PUBLISHED', true, 1, '2026-01-01Z', '2026-01-01Z', 'Court Number 1',
    'US-NM');

insert into person (id, key, state, visible, version, created_at, updated_at, type, name)
select pg_temp.made_id('person', i), 'person-' || i, 'PUBLISHED', true, 1, '2026-01-01Z', '2026-01-01Z', 'NATURAL',
    'Person Number ' || i
from generate_series(1::bigint, :people) i;

insert into legal_case (id, key, state, visible, version, created_at, updated_at, caption, docket_number, type, status,
    court_id, filed_on)
select pg_temp.made_id('case', i), 'case-' || i, 'PUBLISHED', true, 1, '2026-01-01Z', '2026-01-01Z',
    'State v. Person Number ' || i, 'D-' || i, 'CRIMINAL', 'CLOSED', pg_temp.made_id('court', 1),
    pg_temp.day('2019-01-01', i)
from generate_series(1::bigint, :people) i;

insert into ruling (id, key, state, visible, version, created_at, updated_at, case_id, type, title, decided_on)
select pg_temp.made_id('ruling', i), 'ruling-' || i, 'PUBLISHED', true, 1, '2026-01-01Z', '2026-01-01Z',
    pg_temp.made_id('case', i), (array['VERDICT', 'DISMISSAL', 'SENTENCE'])[1 + i % 3], 'Ruling number ' || i,
    pg_temp.day('2020-01-01', i)
from generate_series(1::bigint, :people) i;

insert into charge (id, key, state, visible, version, created_at, updated_at, person_id, case_id, offense, statute,
    severity, counts, filed_on, instrument)
select pg_temp.made_id('charge', number), 'charge-' || number, 'PUBLISHED', true, 1, '2026-01-01Z', '2026-01-01Z',
    pg_temp.made_id('person', person), pg_temp.made_id('case', person), 'Offense ' || number % 200,
    '30-2-' || number % 50, 'FELONY', 1, pg_temp.day('2019-01-01', number), 'INDICTMENT'
from charged;

insert into outcome (id, key, state, visible, version, created_at, updated_at, charge_id, ruling_id, disposition,
    decided_on)
select pg_temp.made_id('outcome', number), 'outcome-' || number, 'PUBLISHED', true, 1, '2026-01-01Z', '2026-01-01Z',
    pg_temp.made_id('charge', number), pg_temp.made_id('ruling', person),
    (array['GUILTY_VERDICT', 'DISMISSED', 'NOT_GUILTY_VERDICT'])[1 + number % 3], pg_temp.day('2020-01-01', number)
from charged;

insert into charge_standing (charge_id, status, current_outcome_id, key, disposition, decided_on)
select pg_temp.made_id('charge', number), (array['CONVICTED', 'DISMISSED', 'ACQUITTED'])[1 + number % 3],
    pg_temp.made_id('outcome', number), 'charge-' || number,
    (array['GUILTY_VERDICT', 'DISMISSED', 'NOT_GUILTY_VERDICT'])[1 + number % 3], pg_temp.day('2020-01-01', number)
from charged;

insert into outcome_standing (outcome_id, stands, final)
select pg_temp.made_id('outcome', number), true, false from charged;

insert into source (id, key, state, visible, version, created_at, updated_at, type, title, publisher, url, published_on)
select pg_temp.made_id('source', i), 'source-' || i, 'PUBLISHED', true, 1, '2026-01-01Z', '2026-01-01Z', 'NEWS_ARTICLE',
    'Source title ' || i, 'Publisher ' || i % 100, 'https://example.org/' || i, pg_temp.day('2020-01-01', i)
from generate_series(1::bigint, :sources) i;

insert into claim (id, record_id, field, value, basis, accepted, position, visible, created_at, first_citation_id)
select pg_temp.made_id('claim', outcome), pg_temp.made_id('outcome', outcome), 'disposition',
    (array['GUILTY_VERDICT', 'DISMISSED', 'NOT_GUILTY_VERDICT'])[1 + outcome % 3], 'REPORTED', true, 0, true,
    '2026-01-01Z', pg_temp.made_id('citation', number)
from cited where position = 0;

insert into citation (id, claim_id, record_id, source_id, stance, exact, status, position, visible, created_at)
select pg_temp.made_id('citation', number), pg_temp.made_id('claim', outcome), pg_temp.made_id('outcome', outcome),
    pg_temp.made_id('source', 1 + number % (:sources)), 'SUPPORTS',
    'A quoted passage from the source that supports outcome number ' || number, 'NOT_CHECKED', position, true,
    '2026-01-01Z'
from cited;

insert into record (id, kind, visible)
select id, kind, visible from (
    select id, kind, visible from court
    union all select id, kind, visible from person
    union all select id, kind, visible from legal_case
    union all select id, kind, visible from ruling
    union all select id, kind, visible from charge
    union all select id, kind, visible from outcome
    union all select id, kind, visible from source
) made order by id;

select return from put_off \gexec
commit;
vacuum (analyze);
