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

-- A ruling decides on charges of its own case or, on appeal, of a case that its case descends from.
create function outcome_case_agrees() returns trigger language plpgsql as $$
declare
    charge_case uuid := (select case_id from charge where id = new.charge_id);
    ruling_case uuid := (select case_id from ruling where id = new.ruling_id);
begin
    if new.ruling_id is null or ruling_case = charge_case then
        return null;
    end if;
    perform 1 from (
        with recursive ancestor(id) as (
            select ruling_case
            union
            select c.parent_id from legal_case c join ancestor a on c.id = a.id where c.parent_id is not null
        )
        select id from ancestor) a where a.id = charge_case;
    if not found then
        raise exception 'outcome % and its ruling belong to different cases', new.key
            using errcode = 'integrity_constraint_violation', constraint = 'outcome_case_agrees';
    end if;
    return null;
end $$;
create constraint trigger outcome_case_agrees after insert or update of charge_id, ruling_id on outcome
    deferrable initially deferred for each row execute function outcome_case_agrees();

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
