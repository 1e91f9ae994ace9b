-- wrk script: each request picks a token and one of the values its holder may ask for, both at random.
-- Input, named by ATHYPER_BENCH_INPUT: "path head", "path tail", then "reader VALUE,VALUE,…" lines and "token READER TOKEN" lines.

local heads, tails, values = {}, {}, {}

local seed = os.time()
function setup(thread)
  seed = seed + 1
  thread:set("seed", seed)
end

function init()
  math.randomseed(seed)
  local path_head, path_tail
  for line in io.lines(os.getenv("ATHYPER_BENCH_INPUT")) do
    local kind, rest = line:match("^(%S+) ?(.*)$")
    if kind == "head" then
      path_head = rest
    elseif kind == "tail" then
      path_tail = rest
    elseif kind == "reader" then
      local list = {}
      for value in rest:gmatch("[^,]+") do list[#list + 1] = value end
      values[#values + 1] = list
    elseif kind == "token" then
      local reader, token = rest:match("^(%d+) (.+)$")
      local headers = "\r\nHost: " .. wrk.headers["Host"] .. "\r\nAuthorization: Bearer " .. token .. "\r\n\r\n"
      heads[#heads + 1] = { "GET " .. path_head, path_tail .. " HTTP/1.1" .. headers, values[tonumber(reader)] }
    end
  end
end

function request()
  local chosen = heads[math.random(#heads)]
  local list = chosen[3]
  return chosen[1] .. list[math.random(#list)] .. chosen[2]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"microseconds":%d,"bad":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, errors.status + errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
