#include <athyper/core/jobs/job_row.hpp>

#include <algorithm>
#include <functional>
#include <ranges>
#include <tuple>

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
  /// Whether two rows have the same value.
  bool (*agree)(const JobRow&, const JobRow&);
  /// Around the value in the statement.
  std::string_view before = {};
  std::string_view after = {};
};

bool same_options(const JobOptions& a, const JobOptions& b) {
  const auto parts = [](const JobOptions& o) {
    return std::tie(o.attempts, o.backoff.type, o.backoff.delay, o.backoff.max_delay, o.timeout, o.remove_on_complete);
  };
  return parts(a) == parts(b);
}

const std::vector<Column>& columns() {
  using R = const JobRow&;
  static const std::vector<Column> kColumns = {
      {"id", "uuid", [](R r) { return r.id; }, [](R a, R b) { return a.id == b.id; }},
      {"run_at", "bigint", [](R r) { return std::to_string(r.options.delay.count()); },
       [](R a, R b) { return a.options.delay == b.options.delay; }, "statement_timestamp() + ",
       " * interval '1 millisecond'"},
      {"tenant_id", "uuid", [](R r) { return r.envelope.tenant; },
       [](R a, R b) { return a.envelope.tenant == b.envelope.tenant; }},
      {"queue", "text", [](R r) { return r.queue; }, [](R a, R b) { return a.queue == b.queue; }},
      {"type", "text", [](R r) { return r.type; }, [](R a, R b) { return a.type == b.type; }},
      {"priority", "smallint", [](R r) { return std::to_string(order_of(r.options.priority)); },
       [](R a, R b) { return a.options.priority == b.options.priority; }},
      {"payload", "text", [](R r) { return r.payload; }, [](R a, R b) { return a.payload == b.payload; }},
      {"options", "text", [](R r) { return optional_text(options_text(r.options)); },
       [](R a, R b) { return same_options(a.options, b.options); }},
      {"principal_id", "uuid", [](R r) { return optional_text(r.envelope.principal); },
       [](R a, R b) { return a.envelope.principal == b.envelope.principal; }},
      {"purpose", "text", [](R r) { return r.envelope.purpose; },
       [](R a, R b) { return a.envelope.purpose == b.envelope.purpose; }},
      {"model_version", "bigint", [](R r) { return std::to_string(r.envelope.model_version); },
       [](R a, R b) { return a.envelope.model_version == b.envelope.model_version; }},
      {"trace", "text", [](R r) { return optional_text(r.envelope.trace); },
       [](R a, R b) { return a.envelope.trace == b.envelope.trace; }},
      {"mac", "bytea", [](R r) { return "\\x" + lib::hex_encode(r.mac); }, [](R a, R b) { return a.mac == b.mac; }},
      {"unique_key", "text", [](R r) { return optional_text(r.options.unique_key); },
       [](R a, R b) { return a.options.unique_key == b.options.unique_key; }},
  };
  return kColumns;
}

/// Many rows column by column: `all` has the value on which all rows agree and `each` is empty there, or `each` has the
/// array of their values and `all` is NULL.
struct Values {
  std::vector<lib::sql::Param> all;
  std::vector<lib::sql::Param> each;
};

lib::sql::Param array_of(const std::vector<JobRow>& rows, const ValueOf& value_of) {
  lib::sql::ArrayText array;
  for (const JobRow& row : rows) {
    if (const auto value = value_of(row)) {
      array.add(*value);
    } else {
      array.add_null();
    }
  }
  return std::move(array).take();
}

// An id for each row is what makes it one: it comes as an array always.
Values values_of(const std::vector<JobRow>& rows) {
  Values out;
  for (const Column& column : columns()) {
    const bool agree = !out.all.empty() &&
                       std::ranges::all_of(rows, [&](const JobRow& row) { return column.agree(row, rows.front()); });
    out.each.push_back(agree ? lib::sql::Param("{}") : array_of(rows, column.value));
    out.all.push_back(agree && !rows.empty() ? column.value(rows.front()) : std::nullopt);
  }
  return out;
}

bool any_key(const std::vector<JobRow>& rows) {
  return std::ranges::any_of(rows, [](const JobRow& row) { return !row.options.unique_key.empty(); });
}

void write_enqueue(lib::sql::Builder& sql, Values values, std::string_view guard, bool keyed) {
  sql.syntax("INSERT INTO core.job (id");
  for (const Column& column : columns() | std::views::drop(1)) sql.syntax(", ").syntax(column.name);
  sql.syntax(") SELECT u.id");
  for (std::size_t i = 1; i < columns().size(); ++i) {
    const Column& column = columns()[i];
    sql.syntax(", ").syntax(column.before).syntax("coalesce(u.").syntax(column.name).syntax(", ");
    sql.param(std::move(values.all[i]), column.type).syntax(")").syntax(column.after);
  }
  sql.syntax(" FROM ");
  if (!guard.empty()) sql.syntax(guard).syntax(", ");
  sql.syntax("unnest(");
  for (std::size_t i = 0; i < columns().size(); ++i) {
    if (i > 0) sql.syntax(", ");
    sql.param(std::move(values.each[i]), std::string(columns()[i].type) + "[]");
  }
  sql.syntax(") AS u(id");
  for (const Column& column : columns() | std::views::drop(1)) sql.syntax(", ").syntax(column.name);
  sql.syntax(")");
  // Only a key can be there already, and to be ready for that costs every row.
  if (keyed) sql.syntax(" ON CONFLICT DO NOTHING");
}

lib::sql::ShapePtr enqueue_shape(bool keyed) {
  lib::sql::Builder sql;
  write_enqueue(sql, values_of({}), {}, keyed);
  sql.syntax(" RETURNING id");
  return std::move(sql).build().shape;
}

// The row leaves the hot table and, as far as `keep` says, comes into the history of its month.
lib::sql::ShapePtr end_shape(const std::string& ended, const std::string& status) {
  return lib::sql::make_shape(
      "with ended as (delete from core.job j using " + ended +
      " where j.id = e.id and j.token = e.token returning j.*, e.result, e.keep, e.started), kept as (insert into"
      " core.job_history (id, tenant_id, queue, type, priority, status, attempts, principal_id, purpose, trace,"
      " failures, result, created_at, started_at, finished_at) select id, tenant_id, queue, type, priority, '" +
      status +
      "', attempts + 1, principal_id, purpose, trace, failures, result, created_at,"
      " timestamptz 'epoch' + started * interval '1 microsecond', clock_timestamp() from ended where keep)"
      " select id from ended");
}

lib::sql::ShapePtr forget_shape() {
  return lib::sql::make_shape(
      "delete from core.job j using unnest($1::uuid[], $2::int[]) as e (id, token)"
      " where j.id = e.id and j.token = e.token returning j.id");
}

lib::sql::Param instant_param(const std::optional<lib::Timestamp>& at) {
  return at ? lib::sql::Param(std::to_string(at->time_since_epoch().count())) : std::nullopt;
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
  write_enqueue(sql, values_of(rows), guard, any_key(rows));
}

lib::sql::Statement enqueue_statement(const std::vector<JobRow>& rows) {
  static const auto kKeyed = enqueue_shape(true);
  static const auto kFree = enqueue_shape(false);
  auto values = values_of(rows);
  std::vector<lib::sql::Param> params(std::make_move_iterator(values.all.begin() + 1),
                                      std::make_move_iterator(values.all.end()));
  std::ranges::move(values.each, std::back_inserter(params));
  return {any_key(rows) ? kKeyed : kFree, std::move(params)};
}

lib::sql::Statement hold_statement(const std::string& id, int token) {
  static const auto kShape = lib::sql::make_shape("SELECT app.hold_job($1::uuid, $2::int)");
  return {kShape, {id, std::to_string(token)}};
}

lib::sql::Statement end_statement(const std::vector<EndedJob>& jobs) {
  static const auto kKeep = end_shape(
      "unnest($1::uuid[], $2::int[], $3::text[], $4::boolean[], $5::bigint[]) as e (id, token, result, keep, started)",
      "completed");
  static const auto kForget = forget_shape();
  lib::sql::ArrayText ids, tokens, results, keeps, starts;
  bool keep = false;
  for (const EndedJob& job : jobs) {
    ids.add(job.id);
    tokens.add(std::to_string(job.token));
    keep = keep || job.keep;
  }
  std::vector<lib::sql::Param> params{std::move(ids).take(), std::move(tokens).take()};
  if (!keep) return {kForget, std::move(params)};
  for (const EndedJob& job : jobs) {
    results.add(job.result);
    keeps.add(job.keep ? "t" : "f");
    if (const auto started = instant_param(job.started_at)) {
      starts.add(*started);
    } else {
      starts.add_null();
    }
  }
  params.emplace_back(std::move(results).take());
  params.emplace_back(std::move(keeps).take());
  params.emplace_back(std::move(starts).take());
  return {kKeep, std::move(params)};
}

lib::sql::Statement cancel_statement(const EndedJob& job) {
  static const auto kShape =
      end_shape("(values ($1::uuid, $2::int, null::text, true, $3::bigint)) as e (id, token, result, keep, started)",
                "cancelled");
  return {kShape, {job.id, std::to_string(job.token), instant_param(job.started_at)}};
}

}  // namespace athyper::core::jobs
