-- What belongs to the timeline of a case or a person, and where it stands there.
create view timeline_entry (owner_id, record_id, held_on, rank, key) as
    -- of a case
    select case_id, id, coalesce(occurred_on, 99999999), 1, key from event where visible and case_id is not null
    union all
    select case_id, id, coalesce(filed_on, 99999999), 2, key from charge where visible
    union all
    select case_id, id, coalesce(filed_on, 99999999), 3, key from filing where visible
    union all
    select case_id, id, coalesce(decided_on, 99999999), 4, key from ruling where visible
    union all
    select c.case_id, o.id, coalesce(o.decided_on, 99999999), 5, o.key
    from charge c join outcome o on o.charge_id = c.id where o.visible
    union all
    select c.case_id, s.id, coalesce(s.imposed_on, 99999999), 6, s.key
    from charge c join outcome o on o.charge_id = c.id join sentence s on s.outcome_id = o.id where s.visible
    -- of a person
    union all
    select p.person_id, e.id, coalesce(e.occurred_on, 99999999), 1, e.key
    from event_person p join event e on e.id = p.event_id where e.visible
    union all
    select person_id, id, coalesce(filed_on, 99999999), 2, key from charge where visible
    union all
    select f.person_id, f.id, f.held_on, 3, f.key from (
        select p.person_id, f.id, coalesce(f.filed_on, 99999999) as held_on, f.key
        from filing_filer p join filing f on f.id = p.filing_id where f.visible
        union
        select c.person_id, f.id, coalesce(f.filed_on, 99999999), f.key
        from charge c join filing f on f.case_id = c.case_id where c.visible and f.visible
    ) f
    union all
    select r.person_id, r.id, r.held_on, 4, r.key from (
        select j.person_id, r.id, coalesce(r.decided_on, 99999999) as held_on, r.key
        from ruling_judge j join ruling r on r.id = j.ruling_id where r.visible
        union
        select c.person_id, r.id, coalesce(r.decided_on, 99999999), r.key
        from charge c join outcome o on o.charge_id = c.id join ruling r on r.id = o.ruling_id
        where o.visible and r.visible
    ) r
    union all
    select c.person_id, o.id, coalesce(o.decided_on, 99999999), 5, o.key
    from charge c join outcome o on o.charge_id = c.id where o.visible
    union all
    select c.person_id, s.id, coalesce(s.imposed_on, 99999999), 6, s.key
    from charge c join outcome o on o.charge_id = c.id join sentence s on s.outcome_id = o.id where s.visible;
