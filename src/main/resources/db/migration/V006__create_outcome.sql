create table outcome (
    id uuid primary key,
    kind text not null generated always as ('OUTCOME') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    charge_id uuid not null references charge deferrable initially deferred,
    ruling_id uuid references ruling deferrable initially deferred,
    disposition text not null check (disposition in ('GUILTY_VERDICT', 'GUILTY_PLEA', 'NO_CONTEST_PLEA',
        'NOT_GUILTY_VERDICT', 'DISMISSED_WITH_PREJUDICE', 'DISMISSED_WITHOUT_PREJUDICE', 'DISMISSED', 'WITHDRAWN',
        'DIVERTED', 'MISTRIAL', 'AFFIRMED', 'REVERSED', 'VACATED', 'PARDONED', 'TRANSFERRED', 'UNKNOWN',
        'UNRECOGNIZED')),
    reported_disposition text,
    decided_on partial_date,
    grounds text,
    replaces_id uuid check (replaces_id <> id),
    unique (id, charge_id),
    -- An outcome can only undo one of the same charge.
    foreign key (replaces_id, charge_id) references outcome (id, charge_id) deferrable initially deferred
);
call attach_to_record('outcome');
create index outcome_of_charge on outcome (charge_id, coalesce(decided_on, 99999999), key);
create index outcome_of_ruling on outcome (ruling_id, key) where ruling_id is not null;
create index outcome_of_replaced on outcome (replaces_id) where replaces_id is not null;

create function case_descends(descendant uuid, ancestor uuid) returns boolean language sql stable as $$
    with recursive above(id) as (
        select descendant
        union
        select c.parent_id from legal_case c join above a on c.id = a.id where c.parent_id is not null)
    select exists (select from above where id = ancestor)
$$;

-- A ruling decides on charges of its own case or, on appeal, of a case that its case descends from: whichever of the
-- outcome, the charge, the ruling and the cases changes.
create function outcome_case_agrees() returns trigger language plpgsql as $$
declare
    outcomes uuid[] := case tg_table_name
        when 'outcome' then array[new.id]
        when 'charge' then array(select id from outcome where charge_id = new.id)
        when 'ruling' then array(select id from outcome where ruling_id = new.id)
        else array(
            with recursive below(id) as (
                select new.id
                union
                select c.id from legal_case c join below b on c.parent_id = b.id)
            select o.id from below b join ruling r on r.case_id = b.id join outcome o on o.ruling_id = r.id)
        end;
    wrong text;
begin
    select o.key into wrong
    from outcome o join charge c on c.id = o.charge_id join ruling r on r.id = o.ruling_id
    where o.id = any(outcomes) and r.case_id <> c.case_id and not case_descends(r.case_id, c.case_id)
    limit 1;
    if found then
        raise exception 'outcome % and its ruling belong to different cases', wrong
            using errcode = 'integrity_constraint_violation', constraint = 'outcome_case_agrees';
    end if;
    return null;
end $$;
create constraint trigger outcome_case_agrees after insert or update of charge_id, ruling_id on outcome
    deferrable initially deferred for each row execute function outcome_case_agrees();
create constraint trigger outcome_case_agrees after update of case_id on charge
    deferrable initially deferred for each row when (old.case_id <> new.case_id)
    execute function outcome_case_agrees();
create constraint trigger outcome_case_agrees after update of case_id on ruling
    deferrable initially deferred for each row when (old.case_id <> new.case_id)
    execute function outcome_case_agrees();
create constraint trigger outcome_case_agrees after update of parent_id on legal_case
    deferrable initially deferred for each row when (old.parent_id is distinct from new.parent_id)
    execute function outcome_case_agrees();

create table sentence (
    id uuid primary key,
    kind text not null generated always as ('SENTENCE') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    outcome_id uuid not null references outcome deferrable initially deferred,
    type text not null check (type in ('PRISON', 'JAIL', 'PROBATION', 'FINE', 'RESTITUTION', 'COMMUNITY_SERVICE',
                                       'TIME_SERVED', 'DEATH', 'OTHER')),
    duration text,
    amount numeric,
    currency text check (currency ~ '^[A-Z]{3}$'),
    imposed_on partial_date,
    suspended boolean not null,
    current boolean not null
);
call attach_to_record('sentence');
create index sentence_of_outcome on sentence (outcome_id, coalesce(imposed_on, 99999999), key);
