-- What an import of a million records needs: nothing here is done for what was not touched.

-- A field is due only where there is something to compare: several claims, or a conflict that may be over.
create or replace function field_due_of_claim() returns trigger language plpgsql as $$
begin
    insert into field_due
    select distinct c.record_id, c.field from changed c
    where exists (select from claim o where o.record_id = c.record_id and o.field = c.field and o.id <> c.id)
       or exists (select from conflict k where k.record_id = c.record_id and k.field = c.field)
    on conflict do nothing;
    return null;
end $$;

create or replace function field_due_of_citation() returns trigger language plpgsql as $$
begin
    insert into field_due
    select distinct c.record_id, c.field from changed join claim c on c.id = changed.claim_id
    where exists (select from claim o where o.record_id = c.record_id and o.field = c.field and o.id <> c.id)
       or exists (select from conflict k where k.record_id = c.record_id and k.field = c.field)
    on conflict do nothing;
    return null;
end $$;

-- As derive_visibility(), for these records and all that depends on whether they are seen.
create function derive_visibility(records uuid[]) returns void language plpgsql set enable_seqscan = off as $$
declare
    owned uuid[];
begin
    owned := array(
        select unnest(records)
        union select x.id from participation x where x.person_id = any(records) or x.case_id = any(records)
        union select x.id from charge x where x.person_id = any(records) or x.case_id = any(records)
        union select x.id from filing x where x.case_id = any(records)
        union select x.id from ruling x where x.case_id = any(records));
    owned := array(select unnest(owned) union select x.id from outcome x where x.charge_id = any(owned));
    owned := array(select unnest(owned) union select x.id from sentence x where x.outcome_id = any(owned));

    update person set visible = not visible where id = any(owned) and visible <> (state = 'PUBLISHED');
    update court set visible = not visible where id = any(owned) and visible <> (state = 'PUBLISHED');
    update source set visible = not visible where id = any(owned) and visible <> (state = 'PUBLISHED');
    update legal_case set visible = not visible where id = any(owned) and visible <> (state = 'PUBLISHED');
    update event set visible = not visible where id = any(owned) and visible <> (state = 'PUBLISHED');
    update participation x set visible = not x.visible
        from person p, legal_case c
        where x.id = any(owned) and p.id = x.person_id and c.id = x.case_id
          and x.visible <> (x.state = 'PUBLISHED' and p.visible and c.visible);
    update charge x set visible = not x.visible
        from person p, legal_case c
        where x.id = any(owned) and p.id = x.person_id and c.id = x.case_id
          and x.visible <> (x.state = 'PUBLISHED' and p.visible and c.visible);
    update filing x set visible = not x.visible
        from legal_case c
        where x.id = any(owned) and c.id = x.case_id and x.visible <> (x.state = 'PUBLISHED' and c.visible);
    update ruling x set visible = not x.visible
        from legal_case c
        where x.id = any(owned) and c.id = x.case_id and x.visible <> (x.state = 'PUBLISHED' and c.visible);
    update outcome x set visible = not x.visible
        from charge c
        where x.id = any(owned) and c.id = x.charge_id and x.visible <> (x.state = 'PUBLISHED' and c.visible);
    update sentence x set visible = not x.visible
        from outcome o
        where x.id = any(owned) and o.id = x.outcome_id and x.visible <> (x.state = 'PUBLISHED' and o.visible);

    with touched as materialized (
        select c.id from citation c where c.record_id = any(owned)
        union select c.id from citation c where c.source_id = any(owned)
        union select c.id from claim_reference f join citation c on c.claim_id = f.claim_id
            where f.record_id = any(owned)
    )
    update citation x set visible = not x.visible
        from touched t, source s, record r
        where x.id = t.id and s.id = x.source_id and r.id = x.record_id
          and x.visible <> (s.visible and r.visible and not exists (
              select from claim_reference f join record named on named.id = f.record_id
              where f.claim_id = x.claim_id and not named.visible));
    with touched as materialized (
        select c.id from claim c where c.record_id = any(owned)
        union select c.claim_id from citation c where c.source_id = any(owned)
        union select f.claim_id from claim_reference f where f.record_id = any(owned)
    )
    update claim x set visible = not x.visible
        from touched t
        where x.id = t.id and x.visible <> exists (select from citation c where c.claim_id = x.id and c.visible);
end $$;

-- As before, at a third of the time for what is ASCII, as most passages are.
create or replace function search_fold(value text) returns text
    language sql stable strict parallel safe
    return btrim(regexp_replace(regexp_replace(
        case when octet_length(value) = char_length(value) then lower(value)
             else lower(unaccent(normalize(translate(value, U&'\00AD\200B\200C\200D\2060\FEFF', ''), NFKC))) end,
        '''(s(?=[\s!-/:-@\[-`{-~]|$))?', '', 'g'),
        '[' || search_gap() || ']+', ' ', 'g'));
