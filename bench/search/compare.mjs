// Ranks the right answers of search-quality.csv as our search does and as three plain ways to search do, over the same
// passages in the same database, as it is and with 20,000 invented people. It changes nothing: it rolls back.
import { readFileSync } from "node:fs";
import pg from "pg";
import { names } from "./crowd.mjs";

const CROWD = 20_000;
const ROUNDS = 5;

const PREPARE = `
  create temp table passage on commit drop as select * from search_passage;
  update passage p set key = e.key from search_entry e where e.record_id = p.record_id and p.key is null;
  create index on passage using gin (passage gin_trgm_ops);
  create temp table document on commit drop as
      select record_id, kind, key, to_tsvector('english', string_agg(passage, '. ' order by weight, passage)) as words
      from passage group by record_id, kind, key;
  create index on document using gin (words);
  create temp table title on commit drop as
      select record_id, kind, key, passage as name from passage where weight in ('A', 'B');
  create index on title using gin (name gin_trgm_ops);
  analyze passage, document, title;`;

const WAYS = {
  casegraph: "select kind, key from search_record($1, null, true) order by score desc, kind, key",
  "`ilike '%q%'`": `select kind, key from passage where passage ilike '%' || $1 || '%'
      group by kind, key order by min(length(passage)), kind, key`,
  "`websearch_to_tsquery`, English": `select kind, key from document
      where words @@ websearch_to_tsquery('english', $1)
      order by ts_rank(words, websearch_to_tsquery('english', $1)) desc, kind, key`,
  "`pg_trgm` similarity": `select kind, key from title where name % $1
      group by kind, key order by max(similarity(name, $1)) desc, kind, key`,
};

const PEOPLE = `
  insert into person (id, key, state, visible, version, created_at, updated_at, type, name)
  select gen_random_uuid(), 'crowd/' || place, 'PUBLISHED', true, 1, now(), now(), 'NATURAL', name
  from unnest($1::text[]) with ordinality as crowd(name, place)`;

const queries = readFileSync(new URL("../../src/test/resources/search-quality.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(";"))
  .map(([group, text, kind, key]) => ({ group, text, kind, key }));

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();

async function ranks(sql) {
  const found = [];
  for (const { text, kind, key } of queries) {
    const { rows } = await client.query(sql, [text]);
    found.push(rows.findIndex((row) => row.kind === kind && row.key === key) + 1);
  }
  return found;
}

async function milliseconds(sql) {
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { text } of queries) {
      const start = performance.now();
      await client.query(sql, [text]);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return (share) => times[Math.floor(times.length * share)].toFixed(1);
}

function row(name, found, time) {
  const mean = found.reduce((sum, rank) => sum + (rank && 1 / rank), 0) / found.length;
  const share = (most) =>
    Math.round((100 * found.filter((rank) => rank >= 1 && rank <= most).length) / found.length);
  const shares = [1, 3, Infinity].map((most) => `${share(most)} %`);
  return `| ${[name, mean.toFixed(3), ...shares, time(0.5), time(0.95)].join(" | ")} |`;
}

async function table(title) {
  await client.query("savepoint plain");
  await client.query(PREPARE);
  console.log(`\n${title}\n
| way | mean reciprocal rank | first | in the first three | found at all | p50 ms | p95 ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |`);
  for (const [name, sql] of Object.entries(WAYS)) {
    console.log(row(name, await ranks(sql), await milliseconds(sql)));
  }
  await client.query("rollback to savepoint plain");
}

await client.query("begin");
await table(`${queries.length} queries, the examples alone`);
await client.query(PEOPLE, [names(CROWD)]);
await client.query("set constraints all immediate");
await client.query(
  "select gin_clean_pending_list('search_entry_words'), gin_clean_pending_list('search_word_trigrams')",
);
await client.query("analyze search_entry, search_name, search_word, person");
await table(`The same with ${CROWD} people`);
await client.query("rollback");
await client.end();
