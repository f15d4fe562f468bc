-- Finding records by words; docs/search.md says what is searched and how it ranks.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- What stands between words, as the inside of a bracket expression. Listed, because what a letter is beyond ASCII
-- depends on the database's locale.
create function search_gap() returns text
    language sql immutable parallel safe
    return U&'\0001-/:-@\\[-`{-~\007F-\00BF\00D7\00F7\2000-\206F\2190-\2BFF\3000-\303F';

-- A text as search compares it: lower case, without accents, apostrophes and punctuation, its words one blank apart.
create function search_fold(value text) returns text
    language sql stable strict parallel safe
    return btrim(regexp_replace(regexp_replace(
        lower(unaccent(normalize(translate(value, U&'\00AD\200B\200C\200D\2060\FEFF', ''), NFKC))),
        '''(s(?=[\s!-/:-@\[-`{-~]|$))?', '', 'g'),
        '[' || search_gap() || ']+', ' ', 'g'));

-- "Defense attorney" for DEFENSE_ATTORNEY, as Labels does.
create function search_label(constant text) returns text
    language sql immutable strict parallel safe
    return left(constant, 1) || lower(replace(substr(constant, 2), '_', ' '));

-- All that can be found, passage by passage, with its weight: A names and titles, B other names and numbers,
-- C what describes, D claims and what the record belongs to. Only what is visible: the rest of search relies on it.
create view search_passage (record_id, kind, key, weight, passage) as
    select id, kind, key, 'A', name from person where visible
    union all select p.id, p.kind, p.key, 'B', a.name from person p, unnest(p.aliases) as a(name) where p.visible
    union all select id, kind, key, 'C', description from person where visible and description is not null

    union all select id, kind, key, 'A', name from court where visible
    union all select id, kind, key, 'C', jurisdiction from court where visible and jurisdiction is not null

    union all select id, kind, key, 'A', caption from legal_case where visible
    union all select id, kind, key, 'B', docket_number from legal_case where visible and docket_number is not null
    union all select id, kind, key, 'C', concat_ws(', ', search_label(type), search_label(status),
            partial_date_text(filed_on), partial_date_text(closed_on)) from legal_case where visible

    union all select id, kind, key, 'A', search_label(role) from participation where visible
    union all select x.id, x.kind, x.key, 'D', n.name
        from participation x join person p on p.id = x.person_id, unnest(p.name || p.aliases) as n(name)
        where x.visible and p.visible
    union all select x.id, x.kind, x.key, 'D', c.caption
        from participation x join legal_case c on c.id = x.case_id where x.visible and c.visible

    union all select id, kind, key, 'A', offense from charge where visible
    union all select id, kind, key, 'B', statute from charge where visible and statute is not null
    union all select id, kind, key, 'C', concat_ws(', ', search_label(severity), degree, search_label(instrument),
            partial_date_text(filed_on)) from charge where visible
    union all select x.id, x.kind, x.key, 'D', n.name
        from charge x join person p on p.id = x.person_id, unnest(p.name || p.aliases) as n(name)
        where x.visible and p.visible
    union all select x.id, x.kind, x.key, 'D', c.caption
        from charge x join legal_case c on c.id = x.case_id where x.visible and c.visible

    union all select id, kind, key, 'A', title from filing where visible
    union all select id, kind, key, 'C', concat_ws(', ', search_label(type), search_label(status),
            partial_date_text(filed_on)) from filing where visible
    union all select x.id, x.kind, x.key, 'D', c.caption
        from filing x join legal_case c on c.id = x.case_id where x.visible and c.visible

    union all select id, kind, key, 'A', title from ruling where visible
    union all select id, kind, key, 'C', grounds from ruling where visible and grounds is not null
    union all select id, kind, key, 'C', summary from ruling where visible and summary is not null
    union all select id, kind, key, 'C', concat_ws(', ', search_label(type), partial_date_text(decided_on))
        from ruling where visible
    union all select x.id, x.kind, x.key, 'D', c.caption
        from ruling x join legal_case c on c.id = x.case_id where x.visible and c.visible

    union all select id, kind, key, 'A', concat_ws(', ', search_label(disposition), partial_date_text(decided_on))
        from outcome where visible
    union all select id, kind, key, 'B', reported_disposition
        from outcome where visible and reported_disposition is not null
    union all select id, kind, key, 'C', grounds from outcome where visible and grounds is not null
    union all select x.id, x.kind, x.key, 'D', n.name
        from outcome x join charge c on c.id = x.charge_id join person p on p.id = c.person_id,
            unnest(array[c.offense, p.name] || p.aliases) as n(name)
        where x.visible and c.visible and p.visible

    union all select id, kind, key, 'A', concat_ws(', ', search_label(type), partial_date_text(imposed_on))
        from sentence where visible
    union all select id, kind, key, 'C', concat_ws(' ', amount, currency)
        from sentence where visible and amount is not null
    union all select x.id, x.kind, x.key, 'D', n.name
        from sentence x join outcome o on o.id = x.outcome_id join charge c on c.id = o.charge_id
            join person p on p.id = c.person_id, unnest(array[c.offense, p.name] || p.aliases) as n(name)
        where x.visible and o.visible and c.visible and p.visible

    union all select id, kind, key, 'A', title from event where visible
    union all select id, kind, key, 'C', place from event where visible and place is not null
    union all select id, kind, key, 'C', partial_date_text(occurred_on)
        from event where visible and occurred_on is not null

    union all select id, kind, key, 'A', title from source where visible
    union all select id, kind, key, 'C', concat_ws(', ', byline, publisher, partial_date_text(published_on))
        from source where visible

    -- A name that somebody states is one more name. The key of its record comes from the passages above.
    union all select c.record_id, r.kind, null,
            case when c.field in ('name', 'aliases', 'caption', 'title', 'offense') then 'B' else 'D' end, c.value
        from claim c join record r on r.id = c.record_id where c.visible and r.visible;

-- The visible records as word vectors: whole words, then stems, each weighted as its passage is.
create table search_entry (
    record_id uuid primary key,
    kind text not null,
    key text collate "C" not null,
    words tsvector not null
);
create index search_entry_words on search_entry using gin (words);

-- Their names, one by one, for names that are misspelled.
create table search_name (
    record_id uuid not null,
    weight text not null,
    name text not null
);
create index search_name_record on search_name (record_id);
create index search_name_trigrams on search_name using gin (name gin_trgm_ops);

-- A tsvector holds a mebibyte at the most: texts of these lengths stay below it whatever they are made of.
-- The row of zeros parts the passages, so that no phrase is found across two of them.
create function search_words(a text, b text, c text, d text) returns tsvector
    language sql stable parallel safe
    return ts_delete(
        setweight(to_tsvector('pg_catalog.simple', coalesce(left(a, 5000) || ' 00000000000000 ', '')), 'A')
            || setweight(to_tsvector('pg_catalog.simple', coalesce(left(b, 10000) || ' 00000000000000 ', '')), 'B')
            || setweight(to_tsvector('pg_catalog.simple', coalesce(left(c, 15000) || ' 00000000000000 ', '')), 'C')
            || setweight(to_tsvector('pg_catalog.simple', coalesce(left(d, 30000) || ' 00000000000000 ', '')), 'D')
            || setweight(to_tsvector('pg_catalog.english', coalesce(left(a, 5000) || ' 00000000000000 ', '')), 'A')
            || setweight(to_tsvector('pg_catalog.english', coalesce(left(b, 10000) || ' 00000000000000 ', '')), 'B')
            || setweight(to_tsvector('pg_catalog.english', coalesce(left(c, 15000) || ' 00000000000000 ', '')), 'C')
            || setweight(to_tsvector('pg_catalog.english', coalesce(left(d, 30000) || ' 00000000000000 ', '')), 'D'),
        '00000000000000');

-- The records to be read anew before the transaction ends, and a mark that there are some. Rows of one transaction
-- only, which nobody else ever sees; after a crash there are none.
create unlogged table search_due (record_id uuid not null);
create unlogged table search_turn (transaction xid8 primary key);

-- Once a transaction, whatever it changed: a bulk load costs two statements, and not some a record.
create function search_refresh() returns trigger language plpgsql set jit = off as $$
begin
    delete from search_turn where transaction = new.transaction;
    -- Planned each time, since a plan for a few records would be the wrong one for a million.
    execute 'delete from search_entry where record_id in (select record_id from search_due)';
    execute 'delete from search_name where record_id in (select record_id from search_due)';
    execute $sql$
        with passage as materialized (
            select p.record_id, p.kind, p.key, p.weight, search_fold(left(p.passage, 30000)) as folded
            from (select distinct record_id from search_due) due join search_passage p using (record_id)
        ), entry as (
            insert into search_entry
            select record_id, max(kind), max(key), search_words(
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'A'),
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'B'),
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'C'),
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'D'))
            from passage group by record_id
        )
        insert into search_name
        select record_id, min(weight), left(folded, 300)
        from passage where weight in ('A', 'B') and folded <> '' group by record_id, left(folded, 300)
        $sql$;
    delete from search_due;
    return null;
end $$;
create constraint trigger search_refresh after insert on search_turn
    deferrable initially deferred for each row execute function search_refresh();

create function search_take_turn() returns void language sql
    begin atomic
        insert into search_turn values (pg_current_xact_id()) on conflict do nothing;
    end;

create function search_due_of_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into search_due select id from changed where visible;
    else
        insert into search_due select id from changed;
    end if;
    perform search_take_turn();
    return null;
end $$;

create function search_due_of_claim() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into search_due select record_id from changed where visible;
    else
        insert into search_due select distinct record_id from changed;
    end if;
    perform search_take_turn();
    return null;
end $$;

create procedure attach_to_search(any_table regclass, due text) language plpgsql as $$
begin
    execute format('create trigger search_due_on_insert after insert on %s referencing new table as changed
        for each statement execute function %I()', any_table, due);
    execute format('create trigger search_due_on_update after update on %s referencing new table as changed
        for each statement execute function %I()', any_table, due);
    execute format('create trigger search_due_on_delete after delete on %s referencing old table as changed
        for each statement execute function %I()', any_table, due);
end $$;
call attach_to_search('person', 'search_due_of_record');
call attach_to_search('court', 'search_due_of_record');
call attach_to_search('legal_case', 'search_due_of_record');
call attach_to_search('participation', 'search_due_of_record');
call attach_to_search('charge', 'search_due_of_record');
call attach_to_search('filing', 'search_due_of_record');
call attach_to_search('ruling', 'search_due_of_record');
call attach_to_search('outcome', 'search_due_of_record');
call attach_to_search('sentence', 'search_due_of_record');
call attach_to_search('event', 'search_due_of_record');
call attach_to_search('source', 'search_due_of_record');
call attach_to_search('claim', 'search_due_of_claim');

-- What is found by the name, the caption or the offense of another record, when that changes.
create function search_due_of_renamed() returns trigger language plpgsql as $$
declare
    renamed uuid[];
    charges uuid[];
begin
    execute format('select array(select c.id from changed c join before b on b.id = c.id where %s)',
        case tg_table_name
            when 'person' then 'b.name <> c.name or b.aliases <> c.aliases'
            when 'legal_case' then 'b.caption <> c.caption'
            when 'charge' then 'b.offense <> c.offense or b.person_id <> c.person_id'
            else 'b.charge_id <> c.charge_id'
        end) into renamed;
    if renamed = '{}' then
        return null;
    end if;
    charges := case tg_table_name
        when 'person' then array(select id from charge where person_id = any(renamed))
        when 'charge' then renamed
        else '{}'
        end;
    insert into search_due
    select unnest(charges)
    union all select id from participation where person_id = any(renamed) or case_id = any(renamed)
    union all select id from charge where case_id = any(renamed)
    union all select id from filing where case_id = any(renamed)
    union all select id from ruling where case_id = any(renamed)
    union all select id from outcome where charge_id = any(charges)
    union all select s.id from outcome o join sentence s on s.outcome_id = o.id
        where o.charge_id = any(charges) or o.id = any(renamed);
    perform search_take_turn();
    return null;
end $$;
create trigger search_due_on_rename after update on person referencing old table as before new table as changed
    for each statement execute function search_due_of_renamed();
create trigger search_due_on_rename after update on legal_case referencing old table as before new table as changed
    for each statement execute function search_due_of_renamed();
create trigger search_due_on_rename after update on charge referencing old table as before new table as changed
    for each statement execute function search_due_of_renamed();
create trigger search_due_on_rename after update on outcome referencing old table as before new table as changed
    for each statement execute function search_due_of_renamed();

-- What a query asks for, term by term: words, and phrases whose words stand together. A term that is not required
-- only moves what is found by the others. `found` finds the term whatever its weight; the first of `tiers` that finds
-- it says how well.
create function search_term(query text)
    returns table (term text, required boolean, misspellable boolean, found tsquery, tiers tsquery[])
    language plpgsql stable rows 4 parallel safe as $$
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
    select a.term,
        a.telling or not bool_or(a.telling) over (),
        a.plain and length(a.term) >= 4 and a.term !~ '[0-9]',
        format(concat_ws(' | ', a.exact, a.stem, a.prefix), '')::tsquery,
        array[format(a.exact, 'A'), format(concat_ws(' | ', a.exact, a.stem), 'AB'), format(a.prefix, 'AB'),
            format(concat_ws(' | ', a.exact, a.stem), 'C'), format(a.prefix, 'C'),
            format(concat_ws(' | ', a.exact, a.stem), 'D')]::tsquery[]
    from alternative a order by a.place;
end $$;

-- The visible records that match, each once, with a score from 0 to 1 that depends on nothing but the query and the
-- record. Every required term must match, unless `partial` is true: then one will do, and what matches all comes first.
-- No kinds or null: all kinds.
create function search_record(query text, kinds text[] default null, partial boolean default false)
    returns table (record_id uuid, kind text, key text, score double precision)
    language plpgsql stable parallel safe
    set jit = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
    set pg_trgm.strict_word_similarity_threshold = 0.4 as $$
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
        select e.record_id, t.place, case
            when e.words @@ t.tiers[1] then 1.0 when e.words @@ t.tiers[2] then 0.92 when e.words @@ t.tiers[3] then 0.8
            when e.words @@ t.tiers[4] then 0.55 when e.words @@ t.tiers[5] then 0.45
            when e.words @@ t.tiers[6] then 0.3 else 0.22 end as quality
        from term t join search_entry e on e.words @@ t.found
        where t.required
        union all
        select n.record_id, t.place, 0.75 * max(strict_word_similarity(t.term, n.name))
        from term t join search_name n on n.name %>> t.term
        where t.required and t.misspellable
        group by n.record_id, t.place
    ), candidate as materialized (
        select e.record_id, e.kind, e.key, e.words, h.places, h.quality
        from (
            select b.record_id, array_agg(b.place) as places, sum(b.quality) as quality
            from (select t.record_id, t.place, max(t.quality) as quality from told t group by t.record_id, t.place) b
            group by b.record_id
        ) h join search_entry e on e.record_id = h.record_id
        where kinds is null or e.kind = any(kinds)
    ), judged as (
        select c.record_id, c.kind, c.key, c.quality + coalesce(m.quality, 0) as quality,
            cardinality(c.places) + coalesce(m.required, 0) as matched,
            (select max(case when n.name = w.text then 1 else 0.97 * similarity(n.name, w.text) end
                    * case n.weight when 'A' then 1 else 0.97 end)
             from search_name n where n.record_id = c.record_id) as name
        from candidate c cross join whole w
        left join lateral (
            -- The terms that found nothing by themselves: what is optional, and what is misspelled beyond finding.
            select sum(o.quality * o.share) as quality, count(*) filter (where o.required) as required
            from (
                select t.share, t.required, case
                    when t.required then 0.6 * s.similarity
                    when c.words @@ t.tiers[1] then 1.0 when c.words @@ t.tiers[2] then 0.92
                    when c.words @@ t.tiers[3] then 0.8 when c.words @@ t.tiers[4] then 0.55
                    when c.words @@ t.tiers[5] then 0.45 when c.words @@ t.tiers[6] then 0.3 else 0.22 end as quality
                from term t
                left join lateral (
                    select max(strict_word_similarity(t.term, n.name)) as similarity
                    from search_name n where n.record_id = c.record_id
                ) s on t.required
                where not t.place = any(c.places)
                    and case when t.required then t.misspellable and s.similarity >= 0.25 else c.words @@ t.found end
            ) o
        ) m on cardinality(c.places) < (select count(*) from term)
    )
    select j.record_id, j.kind, j.key, round((case
            when j.matched = w.required then 0.5 + 0.5 * x.quality
            else 0.5 * x.quality * j.matched / w.required end)::numeric, 6)::double precision
    from judged j cross join whole w cross join lateral (
        select 0.6 * j.quality / w.share + 0.3 * coalesce(j.name, 0) + 0.1 * case j.kind
            when 'PERSON' then 1 when 'CASE' then 0.8 when 'COURT' then 0.8 when 'EVENT' then 0.7
            when 'RULING' then 0.6 when 'FILING' then 0.6 when 'CHARGE' then 0.5 when 'SOURCE' then 0.5
            when 'OUTCOME' then 0.3 when 'SENTENCE' then 0.3 else 0.2 end as quality
    ) x
    where partial or j.matched = w.required;
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

-- What is there already.
insert into search_due select id from record;
insert into search_turn values (pg_current_xact_id());
