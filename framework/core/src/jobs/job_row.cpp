#include <athyper/core/jobs/job_row.hpp>

#include <functional>

#include <lib/base/base64.hpp>
#include <lib/base/sql_array.hpp>

namespace athyper::core::jobs {
namespace {

using std::chrono::milliseconds;

void append_sized(std::string& out, std::string_view part) {
  out += std::to_string(part.size());
  out += ':';
  out += part;
}

lib::sql::Param optional_text(const std::string& text) {
  return text.empty() ? lib::sql::Param() : lib::sql::Param(text);
}

lib::Error undecodable(std::string message) {
  return {lib::ErrorCode::invalid_argument, "jobs.undecodable", std::move(message)};
}

using ValueOf = std::function<lib::sql::Param(const JobRow&)>;

struct Column {
  std::string_view name;
  std::string_view type;
  ValueOf value;
};

const std::vector<Column>& columns() {
  static const std::vector<Column> kColumns = {
      {"id", "uuid", [](const JobRow& r) { return r.id; }},
      {"tenant_id", "uuid", [](const JobRow& r) { return r.envelope.tenant; }},
      {"queue", "text", [](const JobRow& r) { return r.queue; }},
      {"type", "text", [](const JobRow& r) { return r.type; }},
      {"priority", "smallint", [](const JobRow& r) { return std::to_string(order_of(r.options.priority)); }},
      {"payload", "text", [](const JobRow& r) { return r.payload; }},
      {"options", "text", [](const JobRow& r) { return optional_text(options_text(r.options)); }},
      {"principal_id", "uuid", [](const JobRow& r) { return optional_text(r.envelope.principal); }},
      {"purpose", "text", [](const JobRow& r) { return r.envelope.purpose; }},
      {"model_version", "bigint", [](const JobRow& r) { return std::to_string(r.envelope.model_version); }},
      {"trace", "text", [](const JobRow& r) { return optional_text(r.envelope.trace); }},
      {"mac", "bytea", [](const JobRow& r) { return "\\x" + lib::hex_encode(r.mac); }},
      {"unique_key", "text", [](const JobRow& r) { return optional_text(r.options.unique_key); }},
  };
  return kColumns;
}

lib::sql::Param array_of(const std::vector<JobRow>& rows, const ValueOf& value) {
  std::vector<lib::sql::Param> values;
  values.reserve(rows.size());
  for (const JobRow& row : rows) values.push_back(value(row));
  return lib::sql::text_array(values);
}

// The row leaves the hot table and, as far as `keep` says, comes into the history of its month.
lib::sql::ShapePtr end_shape(const std::string& ended, const std::string& status) {
  return lib::sql::make_shape(
      "with ended as (delete from core.job j using " + ended +
      " where j.id = e.id and j.token = e.token returning j.*, e.result, e.keep), kept as (insert into"
      " core.job_history (id, tenant_id, queue, type, priority, status, attempts, principal_id, purpose, trace,"
      " failures, result, created_at, started_at, finished_at) select id, tenant_id, queue, type, priority, '" +
      status +
      "', attempts, principal_id, purpose, trace, failures, result, created_at, started_at, clock_timestamp() from"
      " ended where keep) select id from ended");
}

}  // namespace

std::string sealed_bytes(const JobRow& row) {
  std::string out;
  out.reserve(row.payload.size() + 256);
  for (const std::string_view part : {std::string_view(row.id), std::string_view(row.queue), std::string_view(row.type),
                                      std::string_view(row.envelope.tenant), std::string_view(row.envelope.principal),
                                      std::string_view(row.envelope.purpose)}) {
    append_sized(out, part);
  }
  append_sized(out, std::to_string(row.envelope.model_version));
  append_sized(out, row.payload);
  return out;
}

std::string options_text(const JobOptions& options) {
  static const JobOptions kDefaults;
  lib::Json out = lib::Json::object();
  const auto add = [&](std::string_view name, milliseconds value, milliseconds normal) {
    if (value != normal) out.set(std::string(name), std::int64_t{value.count()});
  };
  if (options.attempts != kDefaults.attempts) out.set("attempts", options.attempts);
  if (options.backoff.type == JobBackoffType::fixed) out.set("backoff", "fixed");
  add("backoffDelay", options.backoff.delay, kDefaults.backoff.delay);
  add("backoffMax", options.backoff.max_delay, kDefaults.backoff.max_delay);
  add("timeout", options.timeout, kDefaults.timeout);
  if (options.remove_on_complete) out.set("removeOnComplete", true);
  return out.as_object().empty() ? std::string() : out.dump();
}

lib::Result<JobOptions> parse_options(std::string_view text) {
  JobOptions options;
  if (text.empty()) return options;
  const auto json = lib::parse_json(text);
  if (!json.ok() || !json->is_object()) return undecodable("The options are no JSON object.");
  options.attempts = static_cast<int>(json->get_integer("attempts").value_or(options.attempts));
  if (json->get_string("backoff") == "fixed") options.backoff.type = JobBackoffType::fixed;
  const auto read = [&](std::string_view name, milliseconds& into) {
    if (const auto value = json->get_integer(name)) into = milliseconds(*value);
  };
  read("backoffDelay", options.backoff.delay);
  read("backoffMax", options.backoff.max_delay);
  read("timeout", options.timeout);
  options.remove_on_complete = json->get_bool("removeOnComplete").value_or(false);
  if (!problems_of(options).empty()) return undecodable("The options cannot work.");
  return options;
}

void append_enqueue(lib::sql::Builder& sql, const std::vector<JobRow>& rows, std::string_view guard) {
  sql.syntax("INSERT INTO core.job (run_at");
  for (const Column& column : columns()) sql.syntax(", ").syntax(column.name);
  sql.syntax(") SELECT statement_timestamp() + u.delay::bigint * interval '1 millisecond'");
  for (const Column& column : columns()) {
    sql.syntax(", u.").syntax(column.name).syntax("::").syntax(column.type);
  }
  sql.syntax(" FROM ");
  if (!guard.empty()) sql.syntax(guard).syntax(", ");
  sql.syntax("unnest(");
  sql.param(array_of(rows, [](const JobRow& r) { return std::to_string(r.options.delay.count()); }), "text[]");
  for (const Column& column : columns()) sql.syntax(", ").param(array_of(rows, column.value), "text[]");
  sql.syntax(") AS u(delay");
  for (const Column& column : columns()) sql.syntax(", ").syntax(column.name);
  sql.syntax(") ON CONFLICT DO NOTHING");
}

lib::sql::Statement enqueue_statement(const std::vector<JobRow>& rows) {
  lib::sql::Builder sql;
  append_enqueue(sql, rows);
  sql.syntax(" RETURNING id");
  return std::move(sql).build();
}

lib::sql::Statement hold_statement(const std::string& id, int token) {
  static const auto kShape = lib::sql::make_shape("SELECT app.hold_job($1::uuid, $2::int)");
  return {kShape, {id, std::to_string(token)}};
}

lib::sql::Statement end_statement(const std::vector<EndedJob>& jobs) {
  static const auto kShape =
      end_shape("unnest($1::uuid[], $2::int[], $3::text[], $4::boolean[]) as e (id, token, result, keep)", "completed");
  const auto column = [&](auto value) {
    std::vector<lib::sql::Param> values;
    values.reserve(jobs.size());
    for (const EndedJob& job : jobs) values.emplace_back(value(job));
    return lib::sql::text_array(values);
  };
  return {kShape,
          {column([](const EndedJob& job) { return job.id; }),
           column([](const EndedJob& job) { return std::to_string(job.token); }),
           column([](const EndedJob& job) { return job.result; }),
           column([](const EndedJob& job) { return std::string(job.keep ? "t" : "f"); })}};
}

lib::sql::Statement cancel_statement(const std::string& id, int token) {
  static const auto kShape =
      end_shape("(values ($1::uuid, $2::int, null::text, true)) as e (id, token, result, keep)", "cancelled");
  return {kShape, {id, std::to_string(token)}};
}

}  // namespace athyper::core::jobs
