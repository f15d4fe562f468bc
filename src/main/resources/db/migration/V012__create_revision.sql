-- One row for each change to a record, its claims and its citations.
create table revision (
    record_id uuid not null references record deferrable initially deferred,
    version integer not null check (version > 0),
    made_at timestamptz not null,
    made_by text not null,
    reason text,
    -- [{"field": …, "from": …, "to": …}]
    changes jsonb not null check (jsonb_typeof(changes) = 'array'),
    primary key (record_id, version)
);
