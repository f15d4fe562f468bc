-- What is stored to find records by words; docs/search.md says what is searched and how it ranks.
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

-- The visible records as word vectors: whole words, then stems, each weighted as its passage is; and their kind, which
-- no word is, since it is in capitals.
create table search_entry (
    record_id uuid primary key,
    kind text not null,
    key text collate "C" not null,
    words tsvector not null
);
create index search_entry_words on search_entry using gin (words);

-- Their names, one by one, to tell how near a text is to them.
create table search_name (
    record_id uuid not null,
    weight text not null,
    name text not null
);
create index search_name_record on search_name (record_id);

-- The words of names, which are far fewer than names: what a misspelled word may stand for. Some may be there twice or
-- in no name any more; that changes nothing, as only records are found.
create table search_word (word text collate "C" not null);
create index search_word_once on search_word (word);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

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
