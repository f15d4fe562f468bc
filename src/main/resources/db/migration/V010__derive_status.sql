-- What follows from a charge's outcomes and filings. Derived by the application in the transaction that changed
-- them, from what is visible; the database says what is due and refuses to commit while anything is.
create table charge_standing (
    charge_id uuid primary key references charge on delete cascade deferrable initially deferred,
    status text not null check (status in ('PENDING', 'DISMISSED', 'ACQUITTED', 'CONVICTED', 'WITHDRAWN', 'DIVERTED',
                                           'REPLACED', 'VACATED', 'PARDONED', 'UNKNOWN')),
    current_outcome_id uuid,
    foreign key (current_outcome_id, charge_id) references outcome (id, charge_id) deferrable initially deferred
);
create index charge_standing_status on charge_standing (status, charge_id);

create table charge_step (
    charge_id uuid not null references charge_standing on delete cascade deferrable initially deferred,
    position integer not null,
    decided_on partial_date,
    -- From when the step surely holds; 0 from the beginning of time, 99999999 where no date is known.
    holds_from integer not null,
    status text not null check (status in ('PENDING', 'DISMISSED', 'ACQUITTED', 'CONVICTED', 'WITHDRAWN', 'DIVERTED',
                                           'REPLACED', 'VACATED', 'PARDONED', 'UNKNOWN')),
    because text not null,
    record_id uuid references record deferrable initially deferred,
    primary key (charge_id, position)
);

create table outcome_standing (
    outcome_id uuid primary key references outcome on delete cascade deferrable initially deferred,
    -- Not undone by a later outcome.
    stands boolean not null,
    final boolean not null
);

create table charge_due (charge_id uuid primary key);

create function refuse_charge_due() returns trigger language plpgsql as $$
begin
    if exists (select from charge_due where charge_id = new.charge_id) then
        raise exception 'the status of charge % was not derived', new.charge_id
            using errcode = 'integrity_constraint_violation', constraint = 'charge_due';
    end if;
    return null;
end $$;
create constraint trigger refuse_charge_due after insert on charge_due
    deferrable initially deferred for each row execute function refuse_charge_due();

create function charge_due_of_charge() returns trigger language plpgsql as $$
begin
    insert into charge_due
    select id from changed union select replaces_id from changed where replaces_id is not null
    on conflict do nothing;
    return null;
end $$;
create function charge_due_of_outcome() returns trigger language plpgsql as $$
begin
    insert into charge_due select charge_id from changed on conflict do nothing;
    return null;
end $$;
create function charge_due_of_filing() returns trigger language plpgsql as $$
begin
    insert into charge_due
    select o.charge_id from changed f join outcome o on o.ruling_id = f.appeals_id
    on conflict do nothing;
    return null;
end $$;

create procedure attach_charge_due(changing_table regclass) language plpgsql as $$
begin
    execute format('create trigger charge_due_on_insert after insert on %1$s referencing new table as changed
        for each statement execute function charge_due_of_%1$s()', changing_table);
    execute format('create trigger charge_due_on_update after update on %1$s referencing new table as changed
        for each statement execute function charge_due_of_%1$s()', changing_table);
    execute format('create trigger charge_due_on_change after update on %1$s referencing old table as changed
        for each statement execute function charge_due_of_%1$s()', changing_table);
end $$;
call attach_charge_due('charge');
call attach_charge_due('outcome');
call attach_charge_due('filing');
