-- What the lists at the root and their filters and orders are read by. Every order ends with the key, so that it is
-- total; what has no date comes last, whichever way the dates run. An index row must be short: texts are ordered by
-- their first 200 characters.

-- The first day that a partial date can mean, as a sort key.
create function partial_date_start(value integer) returns integer
    language sql immutable strict parallel safe
    return value - case when value % 10000 = 9999 then 9898 when value % 100 = 99 then 98 else 0 end;

create index person_by_name on person (left(name, 200) collate "und-x-icu", key) where visible;
create index person_by_update on person (updated_at desc, key) where visible;
create index participation_of_role on participation (role, person_id) where visible;

create index legal_case_by_filing on legal_case (coalesce(filed_on, 99999999), key) where visible;
create index legal_case_by_filing_desc on legal_case (coalesce(filed_on, 0) desc, key) where visible;
create index legal_case_by_caption on legal_case (left(caption, 200) collate "und-x-icu", key) where visible;
create index legal_case_by_update on legal_case (updated_at desc, key) where visible;

create index charge_by_filing on charge (coalesce(filed_on, 99999999), key) where visible;
create index charge_by_filing_desc on charge (coalesce(filed_on, 0) desc, key) where visible;
create index charge_by_offense on charge (left(offense, 200) collate "und-x-icu", key) where visible;
create index charge_of_severity on charge (severity, coalesce(filed_on, 0) desc, key) where visible;
create index charge_of_statute on charge (left(lower(statute), 200)) where visible;
create index charge_by_words on charge
    using gin (to_tsvector('english', offense || ' ' || coalesce(statute, ''))) where visible;

create index ruling_by_decision on ruling (coalesce(decided_on, 99999999), key) where visible;
create index ruling_by_decision_desc on ruling (coalesce(decided_on, 0) desc, key) where visible;

create index source_by_publication on source (coalesce(published_on, 99999999), key) where visible;
create index source_by_publication_desc on source (coalesce(published_on, 0) desc, key) where visible;
create index source_by_title on source (left(title, 200) collate "und-x-icu", key) where visible;
create index source_of_publisher on source (left(lower(publisher), 200)) where visible;
create index citation_of_source_visible on citation (source_id, visible);

-- Of the charge, and of its current outcome, so that charges are found and ordered by what became of them.
alter table charge_standing add column key record_key, add column disposition text, add column decided_on partial_date;
create index charge_standing_disposition on charge_standing (disposition, charge_id);
create index charge_standing_by_decision on charge_standing (coalesce(decided_on, 0) desc, key);
update charge_standing s set key = c.key, disposition = o.disposition, decided_on = o.decided_on
from charge c left join outcome o on o.charge_id = c.id
where c.id = s.charge_id and o.id is not distinct from s.current_outcome_id;
set constraints all immediate;
alter table charge_standing alter column key set not null;
