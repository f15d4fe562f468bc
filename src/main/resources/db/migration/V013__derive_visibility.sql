-- What the public sees: a published record whose every required reference is seen too, a citation whose record
-- and source and whatever its claim names are seen, a claim with at least one such citation. In one place, and as a column, so that each road
-- has one plain condition to put and an index to put it on.
create function derive_visibility() returns void language plpgsql as $$
begin
    update person set visible = not visible where visible <> (state = 'PUBLISHED');
    update court set visible = not visible where visible <> (state = 'PUBLISHED');
    update source set visible = not visible where visible <> (state = 'PUBLISHED');
    update legal_case set visible = not visible where visible <> (state = 'PUBLISHED');
    update event set visible = not visible where visible <> (state = 'PUBLISHED');
    update participation x set visible = not x.visible
        from person p, legal_case c
        where p.id = x.person_id and c.id = x.case_id
          and x.visible <> (x.state = 'PUBLISHED' and p.visible and c.visible);
    update charge x set visible = not x.visible
        from person p, legal_case c
        where p.id = x.person_id and c.id = x.case_id
          and x.visible <> (x.state = 'PUBLISHED' and p.visible and c.visible);
    update filing x set visible = not x.visible
        from legal_case c where c.id = x.case_id and x.visible <> (x.state = 'PUBLISHED' and c.visible);
    update ruling x set visible = not x.visible
        from legal_case c where c.id = x.case_id and x.visible <> (x.state = 'PUBLISHED' and c.visible);
    update outcome x set visible = not x.visible
        from charge c where c.id = x.charge_id and x.visible <> (x.state = 'PUBLISHED' and c.visible);
    update sentence x set visible = not x.visible
        from outcome o where o.id = x.outcome_id and x.visible <> (x.state = 'PUBLISHED' and o.visible);
    update citation x set visible = not x.visible
        from source s, record r
        where s.id = x.source_id and r.id = x.record_id and x.visible <> (s.visible and r.visible and not exists (
              select from claim_reference f join record named on named.id = f.record_id
              where f.claim_id = x.claim_id and not named.visible));
    update claim x set visible = not x.visible
        where x.visible <> exists (select from citation c where c.claim_id = x.id and c.visible);
end $$;
