-- What somebody asserts about one field of a record. Its id is derived from what it says, so that the same claim
-- made twice is one claim.
create table claim (
    id uuid primary key,
    record_id uuid not null references record deferrable initially deferred,
    field text collate "C" not null check (field ~ '^[A-Za-z][A-Za-z0-9.]{0,99}$'),
    value text not null,
    basis text not null check (basis in ('REPORTED', 'COURT_FINDING', 'ALLEGATION', 'ARGUMENT', 'STATEMENT')),
    asserted_by_id uuid references person deferrable initially deferred,
    accepted boolean not null,
    accepted_because text,
    -- The order in which the record's claims were made.
    position integer not null,
    visible boolean not null default false,
    created_at timestamptz not null,
    -- Every claim has at least one citation: this one.
    first_citation_id uuid not null,
    unique (id, record_id)
);
create unique index claim_accepted_once_a_field on claim (record_id, field) where accepted;
create index claim_of_record on claim (record_id, position, id);
create index claim_of_field on claim (record_id, field, position, id);
create index claim_of_person on claim (asserted_by_id) where asserted_by_id is not null;

-- The records that a claim gives away: those that its value names, and who makes it.
create table claim_reference (
    claim_id uuid not null references claim on delete cascade deferrable initially deferred,
    record_id uuid not null references record deferrable initially deferred,
    primary key (claim_id, record_id)
);
create index claim_reference_record on claim_reference (record_id);

-- Ties a claim to a place in a source. Positions count the code points of the snapshot.
create table citation (
    id uuid primary key,
    claim_id uuid not null,
    record_id uuid not null,
    source_id uuid not null references source deferrable initially deferred,
    stance text not null check (stance in ('SUPPORTS', 'DISPUTES')),
    exact text not null check (exact <> '' and char_length(exact) <= 1000),
    prefix text,
    suffix text,
    -- Where the citing side says that the quote stands.
    stated_start integer check (stated_start >= 0),
    stated_end integer check (stated_end >= stated_start),
    -- What checking the quote against the text gave.
    status text not null check (status in ('EXACT', 'NORMALIZED', 'FUZZY', 'AMBIGUOUS', 'ORPHANED', 'NOT_CHECKED')),
    score double precision check (score between 0 and 1),
    found_start integer,
    found_end integer,
    snapshot_sha256 sha256,
    checked_at timestamptz,
    detail text,
    -- The order in which the record's citations were made.
    position integer not null,
    visible boolean not null default false,
    created_at timestamptz not null,
    unique (claim_id, id),
    foreign key (claim_id, record_id) references claim (id, record_id) deferrable initially deferred,
    foreign key (source_id, snapshot_sha256) references snapshot (source_id, sha256) deferrable initially deferred,
    check ((found_start is null) = (found_end is null)),
    check ((status = 'NOT_CHECKED') = (snapshot_sha256 is null)),
    check (status not in ('EXACT', 'NORMALIZED', 'FUZZY') or found_start is not null)
);
alter table claim add foreign key (id, first_citation_id) references citation (claim_id, id)
    deferrable initially deferred;
create index citation_of_record on citation (record_id, position, id);
create index citation_of_claim on citation (claim_id, position, id);
create index citation_of_source on citation (source_id, coalesce(found_start, stated_start, 2147483647), id);
