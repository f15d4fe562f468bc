-- What statements that write answers need. What is called for each row is written such that the planner can put its
-- body in the place of the call: what is not strict in every part must not be called so.

-- As before, at a sixth of the time: a date's text, null where there is no date.
create or replace function partial_date_text(value integer) returns text language sql immutable parallel safe
    return case when value >= 10000000 then (value / 10000)::text else lpad((value / 10000)::text, 4, '0') end
        || case
               when value / 100 % 100 = 99 then ''
               when value / 100 % 100 < 10 then '-0' || (value / 100 % 100)::text
               else '-' || (value / 100 % 100)::text
           end
        || case
               when value % 100 = 99 then ''
               when value % 100 < 10 then '-0' || (value % 100)::text
               else '-' || (value % 100)::text
           end;

-- An instant as ISO 8601 has it in UTC, with as many digits of the second as it needs: none, three or six.
create function instant_text(value timestamptz) returns text language sql immutable strict parallel safe
    return to_char(value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
        || case
               when extract(microseconds from value)::integer % 1000000 = 0 then ''
               when extract(microseconds from value)::integer % 1000 = 0 then to_char(value at time zone 'UTC', '.MS')
               else to_char(value at time zone 'UTC', '.US')
           end
        || 'Z';

-- "Guilty verdict" for GUILTY_VERDICT.
create function constant_words(value text) returns text language sql immutable strict parallel safe
    return upper(left(value, 1)) || lower(replace(substr(value, 2), '_', ' '));

-- The cursor that says this in this list: the first six bytes of a digest over both, and then what it says, in the
-- alphabet of base64url and without padding.
create function list_cursor(scope text, body text) returns text language sql immutable strict parallel safe
    return translate(
        encode(substring(sha256(convert_to(scope || chr(31) || body, 'UTF8')) for 6) || convert_to(body, 'UTF8'),
               'base64'),
        E'+/=\n', '-_');

-- Refuses a cursor that is another list's.
create function require_cursor(given text, expected text) returns boolean language plpgsql immutable parallel safe as $$
begin
    if given is distinct from expected then
        raise exception 'a cursor of another list' using errcode = 'invalid_parameter_value';
    end if;
    return true;
end $$;
