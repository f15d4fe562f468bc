-- Keeping what is stored for search in the transaction that changes a record.

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
            select record_id, max(kind), max(key), array_to_tsvector(array[max(kind)]) || search_words(
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'A'),
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'B'),
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'C'),
                string_agg(folded, ' 00000000000000 ') filter (where weight = 'D'))
            from passage group by record_id
            returning words
        ), word as (
            insert into search_word
            select distinct lexeme from entry, unnest(entry.words)
            where weights && '{A,B}' and lexeme !~ '[0-9]'
                and not exists (select from search_word known where known.word = lexeme)
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

-- What is there already.
insert into search_due select id from record;
insert into search_turn values (pg_current_xact_id());
