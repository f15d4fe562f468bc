-- Each count and what it must be: those that the data is published with, then the rows of the four files.
\pset format unaligned
\pset fieldsep |
\pset tuples_only on
create temporary view filed as
    select x.id, x.person_id, x.case_id, x.replaces_id, split_part(x.key, '/', 2) as charge_id
    from charge x
    where x.visible and x.key like 'cook-county/%';
create temporary view disposed as
    select o.id as outcome_id, x.* from filed x join outcome o on o.charge_id = x.id where o.visible;
create temporary view sentenced as
    select s.id as sentence_id, s.current, x.charge_id, x.person_id
    from disposed x join sentence s on s.outcome_id = x.outcome_id where s.visible;

select 'participants disposed of', 11322, count(distinct person_id) from disposed;
select 'cases disposed of', 10897, count(distinct case_id) from disposed;
select 'charges disposed of', 19914, count(distinct charge_id) from disposed;
select 'charges disposed of in another version', 1415, count(*) from disposed where replaces_id is not null;
select 'charges with several dispositions', 277, count(*)
    from (select from disposed group by charge_id having count(*) > 1) charges;
select 'cases with several defendants', 378, count(*)
    from (select from disposed group by case_id having count(distinct person_id) > 1) cases;
select 'sentences superseded', 20, count(*) from sentenced where not current;
select 'charges disposed of and never filed', 0, count(*)
    from disposed x
    where not exists (select from filed f
                      where f.replaces_id is null and f.charge_id = x.charge_id and f.person_id = x.person_id);
select 'charges sentenced', 4250, count(distinct charge_id) from sentenced;
select 'charges sentenced and not disposed of', 0, count(*)
    from (select charge_id, person_id from sentenced except select charge_id, person_id from disposed) charges;

select 'rows of intake', 36190, count(*)
    from participation where visible and role <> 'JUDGE' and key like 'cook-county/%';
select 'participants', 36190, count(*)
    from person where visible and key like 'cook-county/%' and key not like 'cook-county/judge/%';
select 'cases', 33405, count(*) from legal_case where visible and key like 'cook-county/%';
select 'rows of initiation', 73029, count(*) from filed where replaces_id is null;
select 'charge numbers', 70881, count(distinct charge_id) from filed;
select 'rows of dispositions', 20234, count(*) from disposed;
select 'rows of sentencing', 4329, count(*) from sentenced;
select 'facts that no row is cited for', 0, count(*)
    from record r
    where r.visible and r.kind <> 'SOURCE' and not exists (select from citation c where c.record_id = r.id);
