-- What wrk asks and how it judges the answers:
--   wrk -s load.lua URL -- QUERY-FILE SEED PEOPLE     a GraphQL request, of a random person where it asks for $k
--   wrk -s load.lua URL                               a plain GET
local query, people
wrong = 0
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init(args)
  if not args[1] then return end
  query = io.open(args[1]):read('*a'):gsub('%s+', ' '):gsub('"', '\\"')
  math.randomseed(tonumber(args[2]))
  people = query:find('$k', 1, true) and tonumber(args[3])
  wrk.method = 'POST'
  wrk.headers['Content-Type'] = 'application/json'
  wrk.headers['Accept'] = 'application/json'
end

function request()
  if not query then return wrk.format() end
  local variables = people and ',"variables":{"k":"person-' .. math.random(people) .. '"}' or ''
  return wrk.format(nil, nil, nil, '{"query":"' .. query .. '"' .. variables .. '}')
end

function response(status, headers, body)
  if status ~= 200 or query and (body:find('"errors"', 1, true) or not body:find('"Person Number ', 1, true)) then
    wrong = wrong + 1
  end
end

-- Requests a second, the median and the 99th percentile of latency in milliseconds, wrong or missing answers.
function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  if summary.requests == 0 then failed = failed + 1 end
  for _, thread in ipairs(threads) do failed = failed + thread:get('wrong') end
  io.write(string.format('FIGURES %.1f %.3f %.3f %d\n', summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
