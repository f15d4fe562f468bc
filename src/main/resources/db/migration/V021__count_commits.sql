-- The version of the data: every committed write raises it by one. Whoever sees a version sees all that was written up
-- to it, so an answer that was read after a version was seen holds as long as that is the version.

create table data_version (
    single boolean primary key default true check (single),
    version bigint not null
);
insert into data_version (version) values (1);

-- A mark that a transaction has written. Rows of one transaction only, which nobody else ever sees; after a crash there
-- are none.
create unlogged table commit_due (
    transaction xid8 primary key,
    last boolean not null default false
);

create function commit_is_due() returns trigger language plpgsql as $$
begin
    insert into commit_due values (pg_current_xact_id()) on conflict do nothing;
    return null;
end $$;

-- The row of the version stays locked until the transaction ends, and so gives the versions the order of the commits.
-- What is put off to the end of the transaction may itself take long: the lock is not taken before all of it is done,
-- in a second turn, and that is left for the commit even where a transaction wants all of it done now.
create function put_commit_last() returns trigger language plpgsql as $$
begin
    set constraints count_commit deferred;
    update commit_due set last = true where transaction = new.transaction;
    return null;
end $$;
create constraint trigger put_commit_last after insert on commit_due
    deferrable initially deferred for each row execute function put_commit_last();

create function count_commit() returns trigger language plpgsql as $$
begin
    delete from commit_due where transaction = new.transaction;
    update data_version set version = version + 1;
    perform pg_notify('casegraph_data', version::text) from data_version;
    return null;
end $$;
create constraint trigger count_commit after update on commit_due
    deferrable initially deferred for each row execute function count_commit();

-- One cheap statement for each statement, however many rows that writes.
create procedure attach_to_version(any_table regclass) language plpgsql as $$
begin
    execute format('create trigger commit_is_due after insert or update or delete or truncate on %s
        for each statement execute function commit_is_due()', any_table);
end $$;
call attach_to_version('record');
call attach_to_version('person');
call attach_to_version('court');
call attach_to_version('legal_case');
call attach_to_version('participation');
call attach_to_version('charge');
call attach_to_version('ruling');
call attach_to_version('ruling_judge');
call attach_to_version('filing');
call attach_to_version('filing_filer');
call attach_to_version('outcome');
call attach_to_version('sentence');
call attach_to_version('event');
call attach_to_version('event_person');
call attach_to_version('source');
call attach_to_version('source_origin');
call attach_to_version('snapshot');
call attach_to_version('source_text');
call attach_to_version('claim');
call attach_to_version('claim_reference');
call attach_to_version('citation');
call attach_to_version('charge_standing');
call attach_to_version('charge_step');
call attach_to_version('outcome_standing');
call attach_to_version('conflict');
call attach_to_version('revision');
call attach_to_version('search_entry');
call attach_to_version('search_name');
call attach_to_version('search_word');
