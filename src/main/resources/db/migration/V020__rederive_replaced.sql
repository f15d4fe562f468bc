-- A version of a charge that has no filing date takes bounds from the versions before and after it, and from the
-- outcomes of those: what changes on one of them makes all of them due. What was derived before this step stays as it
-- is until one of its records changes.

-- The charges, and all that take each other's place with them, over any number of steps.
create function charge_versions(charges uuid[]) returns setof uuid language sql stable
    -- Planned once a session, perhaps while the table is small, and then run for each row of an import.
    set enable_seqscan = off
begin atomic
    with recursive version as (
        select unnest(charges) as id
        union
        select next.id
        from version v
            cross join lateral (
                select c.replaces_id as id from charge c where c.id = v.id and c.replaces_id is not null
                union all
                select c.id from charge c where c.replaces_id = v.id
            ) next
    )
    select id from version;
end;

create function make_charge_due(charges uuid[]) returns void language plpgsql set enable_seqscan = off as $$
begin
    insert into charge_due select unnest(charges) on conflict do nothing;
    -- Few charges have more than one version.
    if exists (select from charge where id = any(charges) and replaces_id is not null)
        or exists (select from charge where replaces_id = any(charges))
    then
        insert into charge_due select charge_versions(charges) on conflict do nothing;
    end if;
end $$;

create or replace function charge_due_of_charge() returns trigger language plpgsql as $$
begin
    perform make_charge_due(array(
        select id from changed union select replaces_id from changed where replaces_id is not null));
    return null;
end $$;
create or replace function charge_due_of_outcome() returns trigger language plpgsql as $$
begin
    perform make_charge_due(array(select charge_id from changed));
    return null;
end $$;
create or replace function charge_due_of_filing() returns trigger language plpgsql as $$
begin
    perform make_charge_due(array(
        select o.charge_id from changed f join outcome o on o.ruling_id = f.appeals_id));
    return null;
end $$;
