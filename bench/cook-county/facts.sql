-- A line for each charge of each participant, as Expect.java prints what the files say.
\pset format unaligned
\pset fieldsep |
\pset tuples_only on
create or replace function pg_temp.day(date integer) returns text language sql as $$
    select coalesce(to_char(to_date(date::text, 'YYYYMMDD'), 'YYYY-MM-DD'), '')
$$;
with sentenced as (
    select outcome_id, string_agg(line, ';' order by line collate "C") as lines
    from (select outcome_id, concat_ws(',', type,
                 case when duration ~ 'D$' then extract(day from duration::interval) || ' days'
                      when duration is not null
                          then extract(year from duration::interval) * 12 + extract(month from duration::interval)
                               || ' months'
                      else '' end,
                 pg_temp.day(imposed_on), current::text) as line
          from sentence where visible) lines
    group by outcome_id
), ended as (
    select o.charge_id, o.reported_disposition as words, coalesce(o.grounds, '') as reason,
           pg_temp.day(o.decided_on) as day, coalesce(j.name, '') as judge, coalesce(s.lines, '') as sentences
    from outcome o
    left join sentenced s on s.outcome_id = o.id
    left join ruling_judge r on r.ruling_id = o.ruling_id
    left join person j on j.id = r.person_id
    where o.visible
)
select split_part(p.key, '/', 2), split_part(c.key, '/', 2), split_part(x.key, '/', 2), split_part(x.key, '/', 4),
       pg_temp.day(x.filed_on), x.offense, regexp_replace(x.statute, '^[0-9]+ ILCS [0-9]+/', ''),
       regexp_replace(x.degree, '^Class ', ''), t.status,
       concat_ws('|', e.words, e.reason, e.day, e.judge, e.sentences)
from charge x
join person p on p.id = x.person_id
join legal_case c on c.id = x.case_id
join charge_standing t on t.charge_id = x.id
left join ended e on e.charge_id = x.id
where x.visible and x.key like 'cook-county/%';
