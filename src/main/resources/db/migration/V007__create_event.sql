create table event (
    id uuid primary key,
    kind text not null generated always as ('EVENT') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    title text not null check (title <> ''),
    occurred_on partial_date,
    place text,
    case_id uuid references legal_case deferrable initially deferred
);
call attach_to_record('event');
create index event_of_case on event (case_id, coalesce(occurred_on, 99999999), key) where case_id is not null;

create table event_person (
    event_id uuid not null references event deferrable initially deferred,
    position integer not null,
    person_id uuid not null references person deferrable initially deferred,
    primary key (event_id, position),
    unique (event_id, person_id)
);
create index event_person_person on event_person (person_id);
