create table person (
    id uuid primary key,
    kind text not null generated always as ('PERSON') stored,
    key record_key not null unique,
    state publication_state not null,
    visible boolean not null default false,
    version integer not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    type text not null check (type in ('NATURAL', 'ORGANIZATION')),
    name text not null check (name <> ''),
    aliases text[] not null default '{}',
    description text
);
call attach_to_record('person');
