create table ruling (
    id uuid primary key,
    kind text not null generated always as ('RULING') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    case_id uuid not null references legal_case deferrable initially deferred,
    type text not null check (type in ('ORDER', 'DISMISSAL', 'VERDICT', 'SENTENCE', 'JUDGMENT', 'APPELLATE_DECISION',
                                       'PARDON', 'OTHER')),
    title text not null check (title <> ''),
    decided_on partial_date,
    with_prejudice boolean,
    grounds text,
    summary text,
    reverses_id uuid references ruling deferrable initially deferred check (reverses_id <> id)
);
call attach_to_record('ruling');
create index ruling_of_case on ruling (case_id, coalesce(decided_on, 99999999), key);
create index ruling_of_reversed on ruling (reverses_id) where reverses_id is not null;

create table ruling_judge (
    ruling_id uuid not null references ruling deferrable initially deferred,
    position integer not null,
    person_id uuid not null references person deferrable initially deferred,
    primary key (ruling_id, position),
    unique (ruling_id, person_id)
);
create index ruling_judge_person on ruling_judge (person_id);

create table filing (
    id uuid primary key,
    kind text not null generated always as ('FILING') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    case_id uuid not null references legal_case deferrable initially deferred,
    type text not null check (type in ('COMPLAINT', 'INDICTMENT', 'MOTION', 'NOTICE_OF_APPEAL', 'PETITION', 'BRIEF',
                                       'OTHER')),
    title text not null check (title <> ''),
    filed_on partial_date,
    status text not null check (status in ('PENDING', 'GRANTED', 'DENIED', 'WITHDRAWN', 'SETTLED', 'MOOT',
                                           'UNKNOWN')),
    resolved_on partial_date,
    decided_by_id uuid references ruling deferrable initially deferred,
    appeals_id uuid references ruling deferrable initially deferred
);
call attach_to_record('filing');
create index filing_of_case on filing (case_id, coalesce(filed_on, 99999999), key);
create index filing_of_deciding_ruling on filing (decided_by_id, key) where decided_by_id is not null;
create index filing_of_appealed_ruling on filing (appeals_id) where appeals_id is not null;

create table filing_filer (
    filing_id uuid not null references filing deferrable initially deferred,
    position integer not null,
    person_id uuid not null references person deferrable initially deferred,
    primary key (filing_id, position),
    unique (filing_id, person_id)
);
create index filing_filer_person on filing_filer (person_id);
