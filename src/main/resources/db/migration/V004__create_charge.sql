create table charge (
    id uuid primary key,
    kind text not null generated always as ('CHARGE') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    person_id uuid not null references person deferrable initially deferred,
    case_id uuid not null references legal_case deferrable initially deferred,
    offense text not null check (offense <> ''),
    statute text,
    severity text not null check (severity in ('FELONY', 'MISDEMEANOR', 'INFRACTION', 'UNKNOWN')),
    degree text,
    counts integer not null check (counts > 0),
    filed_on partial_date,
    instrument text not null check (instrument in ('INDICTMENT', 'INFORMATION', 'COMPLAINT', 'UNKNOWN')),
    maximum_sentence text,
    replaces_id uuid check (replaces_id <> id),
    unique (id, person_id),
    -- An amended charge is a charge against the same person.
    foreign key (replaces_id, person_id) references charge (id, person_id) deferrable initially deferred
);
call attach_to_record('charge');
create index charge_of_person on charge (person_id, coalesce(filed_on, 0) desc, key);
create index charge_of_case on charge (case_id, coalesce(filed_on, 0) desc, key);
create index charge_of_replaced on charge (replaces_id) where replaces_id is not null;
