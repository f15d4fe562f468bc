select '{"person":{"name":' || to_json(p.name) || ',"charges":{"nodes":[' || coalesce((
    select string_agg('{"offense":' || to_json(c.offense) || ',"statute":' || coalesce(to_json(c.statute)::text, 'null')
        || ',"outcomes":[' || coalesce((
        select string_agg('{"disposition":"' || o.disposition || '","decidedOn":'
            || coalesce('"' || partial_date_text(o.decided_on) || '"', 'null') || ',"ruling":' || coalesce((
                select '{"type":"' || r.type || '","title":' || to_json(r.title) || ',"decidedOn":'
                    || coalesce('"' || partial_date_text(r.decided_on) || '"', 'null') || '}'
                from ruling r where r.id = o.ruling_id and r.visible), 'null')
            || ',"citations":{"nodes":[' || coalesce((
                select string_agg('{"quote":{"exact":' || to_json(q.exact) || '},"source":{"title":' || to_json(s.title)
                    || ',"publisher":' || coalesce(to_json(s.publisher)::text, 'null')
                    || ',"url":' || coalesce(to_json(s.url)::text, 'null') || '}}', ',' order by q.position, q.id)
                from citation q join source s on s.id = q.source_id where q.record_id = o.id and q.visible), '')
            || ']}}', ',' order by coalesce(o.decided_on, 99999999), o.key)
        from outcome o where o.charge_id = c.id and o.visible), '') || ']}', ','
        order by coalesce(c.filed_on, 99999999), c.key)
    from charge c where c.person_id = p.id and c.visible), '') || ']}}}'
from person p where p.key = 'person-' || :k and p.visible;
