create table court (
    id uuid primary key,
    kind text not null generated always as ('COURT') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    name text not null check (name <> ''),
    jurisdiction text
);
call attach_to_record('court');

create table legal_case (
    id uuid primary key,
    kind text not null generated always as ('CASE') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    caption text not null check (caption <> ''),
    docket_number text,
    type text not null check (type in ('CRIMINAL', 'CIVIL', 'APPEAL', 'ADMINISTRATIVE', 'OTHER')),
    status text not null check (status in ('OPEN', 'CLOSED', 'ON_APPEAL', 'STAYED', 'UNKNOWN')),
    court_id uuid references court deferrable initially deferred,
    filed_on partial_date,
    closed_on partial_date,
    parent_id uuid references legal_case deferrable initially deferred check (parent_id <> id)
);
call attach_to_record('legal_case');
create index legal_case_of_court on legal_case (court_id, coalesce(filed_on, 0) desc, key) where visible;
create index legal_case_of_parent on legal_case (parent_id, coalesce(filed_on, 0) desc, key);

create table participation (
    id uuid primary key,
    kind text not null generated always as ('PARTICIPATION') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    person_id uuid not null references person deferrable initially deferred,
    case_id uuid not null references legal_case deferrable initially deferred,
    role text not null check (role in ('DEFENDANT', 'PLAINTIFF', 'PROSECUTOR', 'JUDGE', 'JURY', 'DEFENSE_ATTORNEY',
                                       'PLAINTIFF_ATTORNEY', 'VICTIM', 'WITNESS', 'INVESTIGATOR', 'APPELLANT',
                                       'APPELLEE', 'OTHER')),
    represents_id uuid references person deferrable initially deferred,
    -- "from" and "until" of the contract.
    from_on partial_date,
    until_on partial_date
);
call attach_to_record('participation');
create index participation_of_person on participation (person_id, key);
create index participation_of_case on participation (case_id, key);
create index participation_of_represented on participation (represents_id) where represents_id is not null;
