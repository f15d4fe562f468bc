-- Finding records by words.

-- What a query asks for, term by term: words, and phrases whose words stand together. A term that is not required
-- only moves what is found by the others. `found` finds the term whatever its weight; the first of `tiers` that finds
-- it says how well. `near` finds the names that it may misspell, `far` also those for which another term must speak.
create function search_term(query text)
    returns table (term text, required boolean, misspellable boolean, found tsquery, tiers tsquery[],
        near tsquery, far tsquery)
    language plpgsql stable rows 4 parallel safe set pg_trgm.similarity_threshold = 0.25 as $$
begin
    return query
    with part as (
        select m[1] is not null as quoted, coalesce(m[1], m[2]) as raw, place
        from regexp_matches(translate(left(query, 200), '“”„‟«»＂', '"""""""'),
            '"([^"]*)"?|([^\s",;]+)', 'g') with ordinality as found(m, place)
    ), parsed as (
        select p.quoted, p.place,
            array(select token from ts_parse('default', search_fold(p.raw)) where tokid <> 12) as words
        from part p
    ), phrase as (
        -- A number written with hyphens or points is one thing: 21-CR-0417.
        select words, quoted, place, 0::bigint as within from parsed
        where words <> '{}' and (quoted or cardinality(words) > 1 and array_to_string(words, ' ') ~ '[0-9]')
        union all
        select array[word], false, place, within
        from parsed, unnest(words) with ordinality as w(word, within)
        where not quoted and not (cardinality(words) > 1 and array_to_string(words, ' ') ~ '[0-9]')
    ), distinct_phrase as (
        select words, bool_or(quoted) as quoted, row_number() over (order by min(place), min(within)) as place,
            max(max(place)) over () = max(place) as last
        from phrase group by words order by min(place), min(within) limit 24
    ), word as (
        select array_to_string(words, ' ') as term, quoted, place, words[cardinality(words)] as final,
            not quoted and cardinality(words) = 1 as plain,
            (select string_agg(quote_literal(w) || ':%1$s', ' <-> ') from unnest(words) as w) as exact,
            (select string_agg(quote_literal(w), ' <-> ') from unnest(words[:cardinality(words) - 1]) as w) as head,
            mixed.apart, mixed.spaced, (ts_lexize('english_stem', words[1]))[1] as stem, distinct_phrase.last
        from distinct_phrase
        -- 21CR0417 is 21 CR 0417 written in one.
        left join lateral (
            select string_agg(quote_literal(m[1]) || ':%1$s', ' <-> ') as apart, string_agg(m[1], ' ') as spaced
            from regexp_matches(words[1], '[0-9]+|[^0-9]+', 'g') as m
        ) mixed on not quoted and cardinality(words) = 1 and words[1] ~ '[0-9]' and words[1] ~ '[^0-9]'
    ), alternative as (
        select coalesce(w.spaced, w.term) as term, w.place, w.plain, w.quoted,
            concat_ws(' | ', w.exact, w.apart) as exact,
            case when w.plain then quote_literal(w.stem) || ':%1$s' end as stem,
            case when not w.quoted and (length(w.final) >= 3 or w.last and length(w.final) >= 2
                    or length(w.final) = 1 and w.final !~ '[0-9]')
                then concat_ws(' <-> ', w.head, quote_literal(w.final) || ':*%1$s') end as prefix,
            length(w.term) > 1 and w.term not in ('a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or',
                'the', 'to', 'v', 'vs', 'with') or w.quoted or w.term ~ '[0-9]' as telling
        from word w
    )
    select a.term, a.required, a.misspellable, format(concat_ws(' | ', a.exact, a.stem, a.prefix), '')::tsquery,
        array[format(a.exact, 'A'), format(concat_ws(' | ', a.exact, a.stem), 'AB'), format(a.prefix, 'AB'),
            format(concat_ws(' | ', a.exact, a.stem), 'C'), format(a.prefix, 'C'),
            format(concat_ws(' | ', a.exact, a.stem), 'D')]::tsquery[],
        misspelled.near, misspelled.far
    from (
        select *, telling or not bool_or(telling) over () as required,
            plain and length(alternative.term) >= 4 and alternative.term !~ '[0-9]' as misspellable
        from alternative
    ) a left join lateral (
        select string_agg(quote_literal(w.word) || ':AB', ' | ') filter (where similarity(w.word, a.term) >= 0.4)
                ::tsquery as near,
            string_agg(quote_literal(w.word) || ':AB', ' | ')::tsquery as far
        from search_word w where w.word % a.term and not starts_with(w.word, a.term)
    ) misspelled on a.required and a.misspellable
    order by a.place;
end $$;

-- What finds the records that match a query: every required term, as it is or misspelled, and one of them not far off.
-- With `partial` one will do. Null where nothing is asked for. No kinds or null: all kinds.
-- Declared immutable, which it is but for the words of names, so that a list is planned by how many records its text
-- finds; and dear, so that no plan is kept that does not know.
create function search_query(query text, kinds text[] default null, partial boolean default false) returns tsquery
    language sql immutable parallel safe cost 10000000 set jit = off
    return (
        select coalesce(w.words && k.any_kind, w.words)
        from (
            select case when partial or t.terms = 1 then t.one when t.doubtful then t.whole && t.one else t.whole end
            from (
                select string_agg(format('(%s)', concat_ws(' | ', found, far)), ' & ')::tsquery as whole,
                    string_agg(concat_ws(' | ', found, near), ' | ')::tsquery as one,
                    bool_and(far is distinct from near) as doubtful, count(*) as terms
                from search_term(query) where required
            ) t
        ) w(words), (select string_agg(quote_literal(kind), ' | ')::tsquery from unnest(kinds) kind) k(any_kind)
    );

-- The visible records of a kind that match.
create function search_match(query text, kind text) returns table (record_id uuid)
    language sql stable parallel safe
    begin atomic
        select e.record_id from search_entry e where e.words @@ search_query(query, array[search_match.kind]);
    end;

-- The visible records that match, each once, with a score from 0 to 1 that depends on nothing but the query and the
-- record. Every required term must match, unless `partial` is true: then one will do, and what matches all comes first.
-- No kinds or null: all kinds.
create function search_record(query text, kinds text[] default null, partial boolean default false)
    returns table (record_id uuid, kind text, key text, score double precision)
    language plpgsql stable parallel safe
    set jit = off set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
    seed tsquery := search_query(query, kinds, partial);
begin
    return query
    with term as materialized (
        select row_number() over () as place, t.*, case when t.required then 1.0 else 0.3 end as share
        from search_term(query) t
    ), whole as materialized (
        select string_agg(t.term, ' ' order by t.place) as text, sum(t.share) as share,
            count(*) filter (where t.required) as required
        from term t
    ), told as (
        select e.record_id, e.kind, e.key, m.quality / w.share as quality, m.matched::float8 / w.required as matched, (
                select max(case when n.name = w.text then 1 else 0.97 * similarity(n.name, w.text) end
                    * case n.weight when 'A' then 1 else 0.97 end)
                from search_name n where n.record_id = e.record_id
            ) as name
        from search_entry e cross join whole w cross join lateral (
            select sum(greatest(o.told, o.misspelled) * o.share) as quality,
                count(*) filter (where o.required and greatest(o.told, o.misspelled) is not null) as matched
            from (
                select d.share, d.required, d.told, case
                    when d.told > 0.75 or e.words @@ d.far is not true then null
                    when e.words @@ d.near or d.told is null then (
                        select max(strict_word_similarity(d.term, n.name))
                            * case when e.words @@ d.near then 0.75 else 0.6 end
                        from search_name n where n.record_id = e.record_id
                    ) end as misspelled
                from (
                    select t.*, case
                        when e.words @@ t.tiers[1] then 1.0 when e.words @@ t.tiers[2] then 0.92
                        when e.words @@ t.tiers[3] then 0.8 when e.words @@ t.tiers[4] then 0.55
                        when e.words @@ t.tiers[5] then 0.45 when e.words @@ t.tiers[6] then 0.3
                        when e.words @@ t.found then 0.22 end as told
                    from term t
                ) d
            ) o
        ) m
        where e.words @@ seed
    )
    select t.record_id, t.kind, t.key, round((case
            when t.matched = 1 then 0.5 + 0.5 * x.quality else 0.5 * x.quality * t.matched end)::numeric, 6)::float8
    from told t cross join lateral (
        select 0.6 * t.quality + 0.3 * coalesce(t.name, 0) + 0.1 * case t.kind
            when 'PERSON' then 1 when 'CASE' then 0.8 when 'COURT' then 0.8 when 'EVENT' then 0.7
            when 'RULING' then 0.6 when 'FILING' then 0.6 when 'CHARGE' then 0.5 when 'SOURCE' then 0.5
            when 'OUTCOME' then 0.3 when 'SENTENCE' then 0.3 else 0.2 end as quality
    ) x;
end $$;

-- Of each of the records the passage that the query finds best, at most 5,000 characters of it, with U+FDD0 before and
-- U+FDD1 after each word found. Neither stands anywhere else in it. No row where no word of a visible passage is found.
create function search_highlight(query text, records uuid[]) returns table (record_id uuid, passage text)
    language plpgsql stable parallel safe
    set jit = off set plan_cache_mode = force_generic_plan as $$
begin
    return query
    with term as materialized (
        select row_number() over () as place, t.* from search_term(query) t where t.required
    ), folded as (
        select p.record_id, p.weight, p.passage, search_fold(p.passage) as text
        from (
            select v.record_id, v.weight, left(translate(v.passage, U&'\FDD0\FDD1', ''), 5000) as passage
            from search_passage v where v.record_id = any(records)
        ) p
    ), best as materialized (
        select distinct on (f.record_id) f.record_id, f.passage, f.text, f.words
        from (
            select f.*, to_tsvector('pg_catalog.simple', f.text) || to_tsvector('pg_catalog.english', f.text) as words
            from folded f
        ) f cross join lateral (
            select sum(case
                when f.words @@ t.tiers[1] or f.words @@ t.found then 1.0
                when t.misspellable and strict_word_similarity(t.term, f.text) >= 0.25
                    then 0.7 * strict_word_similarity(t.term, f.text)
                end) as quality
            from term t
        ) q
        where q.quality > 0
        order by f.record_id,
            q.quality * case f.weight when 'A' then 1 when 'B' then 0.95 when 'C' then 0.8 else 0.7 end desc,
            f.weight, length(f.passage), f.passage
    ), token as (
        select b.record_id, m.place, m.part[1] as gap, m.part[2] as word, b.text, b.words,
            search_fold(m.part[2]) as folded
        from best b, regexp_matches(b.passage,
            format('([%1$s]*)([^%1$s]+(?:[''’][^%1$s]+)*|$)', search_gap()), 'g') with ordinality as m(part, place)
    ), marked as (
        select k.record_id, k.place, k.gap, k.word, bool_or(case
            when k.folded = '' then false
            when k.words @@ t.found and t.term like '% %'
                then k.folded = replace(t.term, ' ', '')
                    or k.folded = any(string_to_array(t.term, ' ')) and position(t.term in k.text) > 0
            when k.words @@ t.found
                then to_tsvector('pg_catalog.simple', k.folded) || to_tsvector('pg_catalog.english', k.folded)
                    @@ t.found
            else t.misspellable and k.near >= 0.25 and k.near = k.nearest end) as found
        from (
            select k.*, t.place as term, similarity(k.folded, t.term) as near,
                max(similarity(k.folded, t.term)) over (partition by k.record_id, t.place) as nearest
            from token k cross join term t
        ) k join term t on t.place = k.term
        group by k.record_id, k.place, k.gap, k.word
    )
    select m.record_id, string_agg(m.gap
        || case when m.found then U&'\FDD0' || m.word || U&'\FDD1' else m.word end, '' order by m.place)
    from marked m group by m.record_id having bool_or(m.found);
end $$;
