-- What changed since a version: which records were written, shown or hidden by which commits.

-- Each transaction that writes records has a number of its own, since its version is not known before it commits.
create sequence write_batch as integer;
create function write_batch() returns integer language plpgsql as $$
declare
    batch integer := nullif(current_setting('casegraph.write_batch', true), '')::integer;
begin
    if batch is null then
        batch := nextval('write_batch');
        perform set_config('casegraph.write_batch', batch::text, true);
    end if;
    return batch;
end $$;

-- The commits, the last million of them. The mark tells a version from one of the same number that another database
-- has, or that this one had before it was restored from a backup.
create table data_commit (
    version bigint primary key,
    mark text not null default left(replace(gen_random_uuid()::text, '-', ''), 12),
    batch integer unique
);
insert into data_commit (version, batch) select version, 0 from data_version;

create function note_commit() returns trigger language plpgsql as $$
begin
    insert into data_commit (version, batch)
    values (new.version, nullif(current_setting('casegraph.write_batch', true), '')::integer);
    delete from data_commit where version <= new.version - 1000000;
    return null;
end $$;
create trigger note_commit after update on data_version
    for each row when (old.version <> new.version) execute function note_commit();

-- By which batch a record was made, when it was last written while it was visible or was shown or hidden, and when it was
-- first shown, if ever. What is written to a hidden record leaves no mark.
alter table record
    add column made_in integer not null default 0,
    add column changed_in integer not null default 0,
    add column shown_in integer default 0;
update record set shown_in = null where not visible;
alter table record
    alter column made_in drop default,
    alter column changed_in drop default,
    alter column shown_in drop default;
create index record_changed on record using brin (changed_in) with (pages_per_range = 32, autosummarize = on);

-- The records that were shown or hidden by a later batch than the one that made them.
create table record_visibility (
    record_id uuid not null,
    batch integer not null,
    visible boolean not null,
    primary key (record_id, batch)
);
create index record_visibility_batch on record_visibility (batch);

-- What the public knew and is no longer there: nothing of it but its name.
create table deleted_record (
    id uuid primary key,
    kind text not null,
    key record_key not null,
    shown_in integer not null
);

create or replace function keep_record() returns trigger language plpgsql as $$
declare
    now_batch constant integer := write_batch();
begin
    if tg_op = 'INSERT' then
        insert into record (id, kind, visible, made_in, changed_in, shown_in)
        select id, kind, visible, now_batch, now_batch, case when visible then now_batch end from changed;
        if exists (select from deleted_record) then
            update record set made_in = 0, shown_in = gone.shown_in
            from changed join deleted_record gone on gone.id = changed.id where record.id = changed.id;
            insert into record_visibility
            select changed.id, now_batch, true from changed join deleted_record gone on gone.id = changed.id
            where changed.visible
            on conflict (record_id, batch) do update set visible = excluded.visible;
            delete from deleted_record using changed where deleted_record.id = changed.id;
        end if;
    elsif tg_op = 'UPDATE' then
        insert into record_visibility
        select changed.id, now_batch, changed.visible from changed join record on record.id = changed.id
        where record.visible <> changed.visible and record.made_in <> now_batch
        on conflict (record_id, batch) do update set visible = excluded.visible;
        update record set visible = changed.visible, changed_in = now_batch, shown_in = case
                when changed.visible then coalesce(record.shown_in, now_batch)
                -- Shown and hidden again before anybody saw it.
                when record.shown_in = now_batch then null
                else record.shown_in
            end
        from changed
        where record.id = changed.id
          and (record.visible <> changed.visible or record.visible and record.changed_in <> now_batch);
    else
        insert into record_visibility
        select changed.id, now_batch, false from changed join record on record.id = changed.id
        where record.visible and record.shown_in <> now_batch
        on conflict (record_id, batch) do update set visible = excluded.visible;
        insert into deleted_record
        select changed.id, changed.kind, changed.key, record.shown_in
        from changed join record on record.id = changed.id where record.shown_in <> now_batch;
        delete from record using changed where record.id = changed.id;
    end if;
    return null;
end $$;

-- The one thing on a record's line that may be written without the record's own row: a text that comes later says how
-- long it is.
create function change_source() returns trigger language plpgsql as $$
declare
    now_batch constant integer := write_batch();
begin
    update record set changed_in = now_batch
    where id in (select source_id from changed) and visible and changed_in <> now_batch;
    return null;
end $$;
create trigger change_source_on_insert after insert on snapshot referencing new table as changed
    for each statement execute function change_source();
create trigger change_source_on_update after update on snapshot referencing new table as changed
    for each statement execute function change_source();
create trigger change_source_on_delete after delete on snapshot referencing old table as changed
    for each statement execute function change_source();
