-- The fields of which visible claims cannot all be true: derived and guarded as the status of charges is.
create table conflict (
    record_id uuid not null references record on delete cascade deferrable initially deferred,
    field text collate "C" not null,
    primary key (record_id, field)
);

create table field_due (record_id uuid, field text collate "C", primary key (record_id, field));

create function refuse_field_due() returns trigger language plpgsql as $$
begin
    if exists (select from field_due where record_id = new.record_id and field = new.field) then
        raise exception 'the claims on % of % were not compared', new.field, new.record_id
            using errcode = 'integrity_constraint_violation', constraint = 'field_due';
    end if;
    return null;
end $$;
create constraint trigger refuse_field_due after insert on field_due
    deferrable initially deferred for each row execute function refuse_field_due();

create function field_due_of_claim() returns trigger language plpgsql as $$
begin
    insert into field_due select record_id, field from changed on conflict do nothing;
    return null;
end $$;
create trigger field_due_on_insert after insert on claim referencing new table as changed
    for each statement execute function field_due_of_claim();
create trigger field_due_on_update after update on claim referencing new table as changed
    for each statement execute function field_due_of_claim();
create trigger field_due_on_delete after delete on claim referencing old table as changed
    for each statement execute function field_due_of_claim();

-- A dispute more or less makes a claim supported or not.
create function field_due_of_citation() returns trigger language plpgsql as $$
begin
    insert into field_due
    select c.record_id, c.field from changed join claim c on c.id = changed.claim_id
    on conflict do nothing;
    return null;
end $$;
create trigger field_due_on_insert after insert on citation referencing new table as changed
    for each statement execute function field_due_of_citation();
create trigger field_due_on_update after update on citation referencing new table as changed
    for each statement execute function field_due_of_citation();
create trigger field_due_on_delete after delete on citation referencing old table as changed
    for each statement execute function field_due_of_citation();
