-- What a snapshot's text was taken from: the hash of the original bytes, their type with its charset, and the programs
-- that took the text. Empty where the text came as such, or where nobody has it. The text's own hash stays the key.
alter table snapshot
    add column original_sha256 sha256,
    add column media_type text,
    add column extracted_by text;
create index snapshot_of_original on snapshot (original_sha256) where original_sha256 is not null;

-- The sources whose citations are to be checked against their newest text, in the order in which that was found: one row
-- a reason, and as many as it takes for a source that is checked piece by piece, each naming its citations.
create table verification_due (
    id bigint generated always as identity primary key,
    source_id uuid not null references source on delete cascade deferrable initially deferred,
    citations uuid[]
);
create index verification_due_of_source on verification_due (source_id);

-- A text that comes makes due what is cited from the sources that have it, and so does a snapshot of a text on file.
create function verification_due_of_text() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    insert into verification_due (source_id)
    select distinct s.source_id from changed t join snapshot s on s.sha256 = t.sha256
    where exists (select from citation c where c.source_id = s.source_id);
    return null;
end $$;
create trigger verification_due_on_insert after insert on source_text referencing new table as changed
    for each statement execute function verification_due_of_text();

create function verification_due_of_snapshot() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    insert into verification_due (source_id)
    select distinct s.source_id from changed s
    where exists (select from source_text t where t.sha256 = s.sha256)
        and exists (select from citation c
            where c.source_id = s.source_id and c.snapshot_sha256 is distinct from s.sha256);
    return null;
end $$;
create trigger verification_due_on_insert after insert on snapshot referencing new table as changed
    for each statement execute function verification_due_of_snapshot();

-- An update that leaves hash and time of capture as they are makes nothing due.
create function verification_due_of_capture() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    insert into verification_due (source_id)
    select distinct s.source_id from changed s
    where not exists (select from before b
            where b.source_id = s.source_id and b.sha256 = s.sha256 and b.captured_at = s.captured_at)
        and exists (select from source_text t where t.sha256 = s.sha256)
        and exists (select from citation c where c.source_id = s.source_id);
    return null;
end $$;
create trigger verification_due_on_update after update on snapshot
    referencing old table as before new table as changed
    for each statement execute function verification_due_of_capture();

-- Content drift: the quote stood in an earlier text of the source, and does not stand in the newest, or no longer in one
-- place. Where it stood is kept for as long as that lasts, whichever road found it gone.
alter table citation
    add column drifted_at timestamptz,
    add column last_found_status text check (last_found_status in ('EXACT', 'NORMALIZED', 'FUZZY')),
    add column last_found_score double precision,
    add column last_found_start integer,
    add column last_found_end integer,
    add column last_found_sha256 sha256,
    add foreign key (source_id, last_found_sha256) references snapshot (source_id, sha256)
        deferrable initially deferred,
    add check ((drifted_at is null) = (last_found_status is null)),
    add check (drifted_at is null or last_found_sha256 is not null and last_found_start is not null
        and last_found_end is not null);
create index citation_drifted on citation (drifted_at desc, id) where visible and drifted_at is not null;
create index citation_drifted_of_source on citation (source_id, drifted_at desc, id)
    where visible and drifted_at is not null;

create function note_drift() returns trigger language plpgsql as $$
begin
    if new.status in ('EXACT', 'NORMALIZED', 'FUZZY', 'NOT_CHECKED') then
        new.drifted_at := null;
        new.last_found_status := null;
        new.last_found_score := null;
        new.last_found_start := null;
        new.last_found_end := null;
        new.last_found_sha256 := null;
    elsif old.status in ('EXACT', 'NORMALIZED', 'FUZZY') then
        new.drifted_at := new.checked_at;
        new.last_found_status := old.status;
        new.last_found_score := old.score;
        new.last_found_start := old.found_start;
        new.last_found_end := old.found_end;
        new.last_found_sha256 := old.snapshot_sha256;
    end if;
    return new;
end $$;
create trigger note_drift before update of status, snapshot_sha256 on citation for each row
    when (old.snapshot_sha256 is distinct from new.snapshot_sha256)
    execute function note_drift();

-- What stands here is due from the first start on, if anything is.
insert into verification_due (source_id)
select distinct s.source_id from snapshot s join source_text t on t.sha256 = s.sha256
where exists (select from citation c where c.source_id = s.source_id and c.status = 'NOT_CHECKED');
