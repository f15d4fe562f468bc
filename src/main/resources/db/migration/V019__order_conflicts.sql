-- Since when sources contradict each other: the list of all conflicts begins with the last found.
alter table conflict add column opened_at timestamptz not null default now();
create index conflict_by_opening on conflict (opened_at desc, record_id, field);

-- What is part of a case, the case itself included.
create view case_record (case_id, record_id) as
    select id, id from legal_case
    union all
    select case_id, id from participation
    union all
    select case_id, id from charge
    union all
    select case_id, id from filing
    union all
    select case_id, id from ruling
    union all
    select case_id, id from event where case_id is not null
    union all
    select c.case_id, o.id from charge c join outcome o on o.charge_id = c.id
    union all
    select c.case_id, s.id from charge c join outcome o on o.charge_id = c.id join sentence s on s.outcome_id = o.id;
