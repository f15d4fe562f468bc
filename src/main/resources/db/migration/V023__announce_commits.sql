-- The version that the next commit has, from a moment before it, and visible to all from then on. Whoever finds it equal
-- to the version knows that nothing is committed in the next moment, and need not look again for half of it.
create sequence announced_version;
do $$ begin
    perform setval('announced_version', version) from data_version;
end $$;

create or replace function count_commit() returns trigger language plpgsql as $$
declare
    announced bigint;
begin
    delete from commit_due where transaction = new.transaction;
    perform from data_version for update;
    announced := nextval('announced_version');
    -- The moment: 10 ms, of which readers (DataVersion) use 5.
    perform pg_sleep(0.01);
    update data_version set version = announced;
    perform pg_notify('casegraph_data', announced::text);
    return null;
end $$;
