create domain sha256 as text collate "C" check (value ~ '^[0-9a-f]{64}$');

create table source (
    id uuid primary key,
    kind text not null generated always as ('SOURCE') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    type text not null check (type in ('NEWS_ARTICLE', 'COURT_RECORD', 'PRESS_RELEASE', 'STATEMENT', 'SOCIAL_MEDIA',
                                       'BOOK', 'DATASET', 'OTHER')),
    title text not null check (title <> ''),
    publisher text,
    byline text,
    url text,
    archived_url text,
    language text,
    published_on partial_date
);
call attach_to_record('source');

-- The reports that a source credits for what it says.
create table source_origin (
    source_id uuid not null references source deferrable initially deferred,
    position integer not null,
    origin_id uuid not null references source deferrable initially deferred check (origin_id <> source_id),
    primary key (source_id, position),
    unique (source_id, origin_id)
);
create index source_origin_origin on source_origin (origin_id);

create table snapshot (
    source_id uuid not null references source deferrable initially deferred,
    sha256 sha256 not null,
    captured_at timestamptz not null,
    characters integer not null check (characters >= 0),
    primary key (source_id, sha256)
);
create index snapshot_sha256 on snapshot (sha256);

-- Texts belong to their publishers: they are checked against, never served. Apart from the snapshots, so that
-- nothing that reads a snapshot can carry a text along, and so that a text may arrive before or after its lines.
create table source_text (
    sha256 sha256 primary key,
    text text not null,
    check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);
