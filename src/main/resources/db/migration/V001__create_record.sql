-- A date that may stop at the year or the month, as year * 10000 + month * 100 + day, where a part that is
-- not known is 99: it sorts after the known ones of the same coarser period. 2024-07 is 20240799.
create function is_partial_date(value integer) returns boolean
    language sql immutable strict parallel safe
    return case
        when value / 10000 not between 1 and 9999 then false
        when value / 100 % 100 = 99 then value % 100 = 99
        when value / 100 % 100 not between 1 and 12 then false
        when value % 100 = 99 then true
        else value % 100 between 1 and extract(day from
                make_date(value / 10000, value / 100 % 100, 1) + interval '1 month' - interval '1 day')
    end;

create function partial_date_text(value integer) returns text
    language sql immutable strict parallel safe
    return lpad((value / 10000)::text, 4, '0')
        || case when value / 100 % 100 = 99 then '' else '-' || lpad((value / 100 % 100)::text, 2, '0') end
        || case when value % 100 = 99 then '' else '-' || lpad((value % 100)::text, 2, '0') end;

create domain partial_date as integer check (is_partial_date(value));
create domain record_key as text collate "C" check (value ~ '^[a-z0-9./-]{1,200}$');
create domain publication_state as text check (value in ('DRAFT', 'PUBLISHED', 'RETRACTED', 'SEALED'));

-- The identity of everything that can be cited for, whatever its kind: what claims and revisions point at.
-- Its rows are made and ended by the tables of the kinds, never by hand: see keep_record().
create table record (
    id uuid primary key,
    kind text not null check (kind in ('PERSON', 'CASE', 'COURT', 'PARTICIPATION', 'CHARGE', 'FILING', 'RULING',
                                       'OUTCOME', 'SENTENCE', 'EVENT', 'SOURCE')),
    -- Kept with the column of the same name of the kind's table: see derive_visibility().
    visible boolean not null,
    unique (id, kind)
);

-- Statement-level, so that a bulk load costs one insert and not one a row.
create function keep_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into record (id, kind, visible) select id, kind, visible from changed;
    elsif tg_op = 'UPDATE' then
        update record set visible = changed.visible
        from changed where record.id = changed.id and record.visible <> changed.visible;
    else
        delete from record using changed where record.id = changed.id;
    end if;
    return null;
end $$;

create procedure attach_to_record(kind_table regclass) language plpgsql as $$
begin
    execute format('create trigger keep_record_on_insert after insert on %s
        referencing new table as changed for each statement execute function keep_record()', kind_table);
    execute format('create trigger keep_record_on_update after update on %s
        referencing new table as changed for each statement execute function keep_record()', kind_table);
    execute format('create trigger keep_record_on_delete after delete on %s
        referencing old table as changed for each statement execute function keep_record()', kind_table);
    execute format('alter table %s add foreign key (id, kind) references record (id, kind)
        deferrable initially deferred', kind_table);
end $$;
