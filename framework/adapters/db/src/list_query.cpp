#include <athyper/adapters/db/list_query.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include <lib/base/json.hpp>
#include <lib/base/text.hpp>

namespace athyper::adapters::db {
namespace {

constexpr std::array<std::string_view, 12> kOperators{"eq",   "ne",    "gt", "gte", "lt",   "lte",
                                                      "like", "ilike", "in", "nin", "null", "nnull"};
/// Of the operators that compare with one value.
constexpr std::array<std::string_view, 8> kComparisons{
    " = ", " <> ", " > ", " >= ", " < ", " <= ", " like ", " ilike "};
constexpr std::size_t kMaxSortKeys = 4;
constexpr std::size_t kMaxFilters = 20;
constexpr std::size_t kMaxValues = 100;

/// Everything that is wrong with a request, told at once.
class Findings {
 public:
  void add(std::string_view parameter, std::string code, std::string message) {
    details_.push_back({.path = "/" + std::string(parameter), .code = std::move(code), .message = std::move(message)});
  }
  lib::Result<void> result() && {
    if (details_.empty()) return {};
    std::string message = details_.front().message;
    return lib::Error{.code = lib::ErrorCode::invalid_argument,
                      .key = "request.invalid_parameter",
                      .message = std::move(message),
                      .details = std::move(details_)};
  }

 private:
  std::vector<lib::ErrorDetail> details_;
};

const ListColumn* find_column(const ListTable& table, std::string_view field) {
  const auto found = std::ranges::find(table.columns, field, &ListColumn::field);
  return found == table.columns.end() || !found->is_asked_by ? nullptr : &*found;
}

std::vector<std::string> fields_of(const ListTable& table) {
  std::vector<std::string> names;
  for (const auto& column : table.columns) {
    if (column.is_asked_by) names.emplace_back(column.field);
  }
  return names;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool is_of_type(ListType type, std::string_view value) {
  switch (type) {
    case ListType::text:
      return true;
    case ListType::integer:
      return whole_number(value).has_value();
    case ListType::boolean:
      return value == "true" || value == "false";
    case ListType::uuid:
      return lib::is_uuid(value);
    case ListType::instant:
      return lib::parse_rfc3339(value).ok();
    case ListType::json:
      return false;
  }
  return false;
}

std::string_view cast_of(ListType type) {
  switch (type) {
    case ListType::integer:
      return "bigint";
    case ListType::boolean:
      return "boolean";
    case ListType::uuid:
      return "uuid";
    case ListType::instant:
      return "timestamptz";
    case ListType::text:
    case ListType::json:
      break;
  }
  return "text";
}

bool wants_text(ListOperator op) {
  return op == ListOperator::like || op == ListOperator::ilike;
}
bool takes_many(ListOperator op) {
  return op == ListOperator::in || op == ListOperator::nin;
}
bool takes_none(ListOperator op) {
  return op == ListOperator::null || op == ListOperator::nnull;
}

void check_filter(const ListTable& table, const ListFilter& filter, std::string_view parameter, Findings& findings) {
  const auto* column = find_column(table, filter.field);
  if (column == nullptr) {
    return findings.add(
        parameter, "unknown_field",
        "`" + filter.field + "` is no field of this list" + lib::did_you_mean(filter.field, fields_of(table)));
  }
  if (wants_text(filter.op) && column->type != ListType::text)
    findings.add(parameter, "invalid_operator", "`" + filter.field + "` is no text");
  const bool one = !takes_many(filter.op) && !takes_none(filter.op);
  if ((one && filter.values.size() != 1) || (takes_none(filter.op) && !filter.values.empty()) ||
      filter.values.size() > kMaxValues)
    findings.add(parameter, "invalid_value", "`" + std::string(parameter) + "` has a wrong number of values");
  for (const auto& value : filter.values) {
    if (!is_of_type(column->type, value))
      findings.add(parameter, "invalid_value", "`" + value + "` is no value of `" + filter.field + "`");
  }
}

void check_sort(const ListTable& table, const std::vector<ListSort>& sort, Findings& findings) {
  if (sort.size() > kMaxSortKeys) findings.add("sort", "invalid_sort", "at most 4 fields may be sorted by");
  for (const auto& key : sort) {
    if (find_column(table, key.field) == nullptr)
      findings.add("sort", "unknown_field",
                   "`" + key.field + "` is no field of this list" + lib::did_you_mean(key.field, fields_of(table)));
  }
}

void check_page(const ListRequest& request, Findings& findings) {
  if (request.page_size < 1 || request.page_size > kMaxListPageSize)
    return findings.add("pageSize", "invalid_page_size",
                        "`pageSize` is a whole number from 1 to " + std::to_string(kMaxListPageSize));
  if (request.page < 1 || request.page > kMaxListRows / request.page_size)
    findings.add("page", "invalid_page", "`page` is a whole number from 1, and pages reach 10,000 rows");
}

std::string parameter_of(const ListFilter& filter) {
  return filter.field + "." + std::string(kOperators.at(static_cast<std::size_t>(filter.op)));
}

lib::Result<void> check(const ListTable& table, const ListRequest& request) {
  Findings findings;
  if (request.filters.size() > kMaxFilters) findings.add("", "too_many", "at most 20 filters may be given");
  for (const auto& filter : request.filters) check_filter(table, filter, parameter_of(filter), findings);
  check_sort(table, request.sort, findings);
  check_page(request, findings);
  return std::move(findings).result();
}

std::vector<ListSort> read_sort(std::string_view text) {
  std::vector<ListSort> keys;
  for (auto piece : lib::split(text, ',')) {
    piece = lib::trim(piece);
    const bool descending = piece.starts_with('-');
    keys.push_back({.field = std::string(piece.substr(descending ? 1 : 0)), .descending = descending});
  }
  return keys;
}

/// "occurredAt.gte" → field and operator; nothing when there is no such operator.
std::optional<ListFilter> read_filter(const std::string& name, const std::string& value) {
  const auto dot = name.find('.');
  ListFilter filter{.field = name.substr(0, dot), .values = {}};
  if (dot != std::string::npos) {
    const auto op = std::ranges::find(kOperators, std::string_view(name).substr(dot + 1));
    if (op == kOperators.end()) return std::nullopt;
    filter.op = static_cast<ListOperator>(op - kOperators.begin());
  }
  if (takes_many(filter.op)) {
    for (const auto piece : lib::split(value, ',')) filter.values.emplace_back(piece);
  } else if (!takes_none(filter.op)) {
    filter.values.push_back(value);
  }
  return filter;
}

/// Writes the statements of one list; every name is a column of the table, every value a parameter.
class ListWriter {
 public:
  ListWriter(const ListTable& table, const ListRequest& request, std::optional<lib::Uuid> tenant)
      : table_(table), request_(request), tenant_(tenant) {}

  lib::sql::Statement rows() const {
    lib::sql::Builder sql;
    sql.syntax("select jsonb_build_object(");
    for (const auto& column : table_.columns) {
      if (&column != &table_.columns.front()) sql.syntax(", ");
      sql.param(std::string(column.field), "text").syntax(", ");
      write_shown(sql, column);
    }
    sql.syntax(")::text");
    write_source(sql);
    write_order(sql);
    sql.syntax(" limit ").param(std::to_string(request_.page_size), "bigint");
    sql.syntax(" offset ").param(std::to_string((request_.page - 1) * request_.page_size), "bigint");
    return std::move(sql).build();
  }

  lib::sql::Statement count() const {
    lib::sql::Builder sql;
    sql.syntax("select count(*) from (select 1");
    write_source(sql);
    sql.syntax(" limit ").param(std::to_string(kMaxListRows + 1), "bigint").syntax(") counted");
    return std::move(sql).build();
  }

 private:
  static lib::sql::Builder& write_value(lib::sql::Builder& sql, const ListColumn& column) {
    return column.expression.empty() ? sql.identifier(column.column) : sql.syntax(column.expression);
  }

  static void write_shown(lib::sql::Builder& sql, const ListColumn& column) {
    if (column.type != ListType::instant) {
      write_value(sql, column);
      return;
    }
    write_value(sql.syntax("to_char("), column).syntax(" at time zone 'UTC', ");
    sql.syntax("'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
  }

  void write_source(lib::sql::Builder& sql) const {
    sql.syntax(" from ").identifier(table_.schema, table_.table).syntax(" where ");
    if (tenant_) {
      sql.identifier("tenant_id").syntax(" = ").param(tenant_->to_string(), "uuid");
    } else {
      sql.syntax("true");
    }
    for (const auto& filter : request_.filters) {
      sql.syntax(" and ");
      write_filter(sql, filter, *find_column(table_, filter.field));
    }
  }

  static void write_filter(lib::sql::Builder& sql, const ListFilter& filter, const ListColumn& column) {
    if (takes_none(filter.op)) {
      write_value(sql, column).syntax(filter.op == ListOperator::null ? " is null" : " is not null");
    } else if (takes_many(filter.op)) {
      write_value(sql, column).syntax(filter.op == ListOperator::in ? " = any(" : " <> all(");
      sql.param(values::param(filter.values), std::string(cast_of(column.type)) + "[]").syntax(")");
    } else {
      write_value(sql, column).syntax(kComparisons.at(static_cast<std::size_t>(filter.op)));
      sql.param(filter.values.front(), cast_of(column.type));
    }
  }

  void write_order(lib::sql::Builder& sql) const {
    const auto sort = request_.sort.empty() ? read_sort(table_.default_sort) : request_.sort;
    sql.syntax(" order by ");
    for (const auto& key : sort) {
      write_value(sql, *find_column(table_, key.field));
      sql.syntax(key.descending ? " desc nulls last, " : " asc nulls last, ");
    }
    sql.identifier(table_.key);
  }

  const ListTable& table_;
  const ListRequest& request_;
  std::optional<lib::Uuid> tenant_;
};

std::string read_row(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}
std::int64_t read_count(const lib::sql::Rows& rows, std::size_t row) {
  return values::int8(rows, row, 0);
}

template <template <class> class Kind>
ListQueries<Kind> queries_of(const ListWriter& writer) {
  return {.rows = {{.statement = writer.rows(), .read = &answers::many<&read_row>}},
          .count = {{.statement = writer.count(), .read = &answers::one<&read_count>}}};
}

}  // namespace

lib::Result<ListRequest> parse_list_request(const ListTable& table, const lib::QueryPairs& pairs) {
  ListRequest request;
  Findings findings;
  for (const auto& [name, value] : pairs) {
    if (name == "page") {
      request.page = whole_number(value).value_or(0);
    } else if (name == "pageSize") {
      request.page_size = whole_number(value).value_or(0);
    } else if (name == "sort") {
      request.sort = read_sort(value);
    } else if (auto filter = read_filter(name, value)) {
      check_filter(table, *filter, name, findings);
      request.filters.push_back(*std::move(filter));
    } else {
      findings.add(name, "unknown_operator", "`" + name + "` ends in no operator: eq, ne, gt, gte, lt, lte, …");
    }
  }
  if (request.filters.size() > kMaxFilters) findings.add("", "too_many", "at most 20 filters may be given");
  check_sort(table, request.sort, findings);
  check_page(request, findings);
  TRY(std::move(findings).result());
  return request;
}

lib::Result<ListQueries<TenantQuery>> tenant_list(const ListTable& table, const ListRequest& request,
                                                  lib::Uuid tenant) {
  TRY(check(table, request));
  return queries_of<TenantQuery>(ListWriter(table, request, tenant));
}

lib::Result<ListQueries<PlatformQuery>> platform_list(const ListTable& table, const ListRequest& request) {
  TRY(check(table, request));
  return queries_of<PlatformQuery>(ListWriter(table, request, std::nullopt));
}

std::string list_page(const ListRequest& request, const std::vector<std::string>& rows, std::int64_t count) {
  const bool is_capped = count > kMaxListRows;
  const auto total = std::min(count, kMaxListRows);
  const auto pages = (total + request.page_size - 1) / request.page_size;
  lib::Json meta = lib::Json::object({{"page", request.page},
                                      {"pageSize", request.page_size},
                                      {"total", total},
                                      {"totalPages", pages},
                                      {"hasNext", request.page < pages},
                                      {"hasPrev", request.page > 1}});
  if (is_capped) meta.set("totalCapped", true);
  return "{\"data\":[" + lib::join(rows, ",") + "],\"meta\":" + meta.dump() + "}";
}

}  // namespace athyper::adapters::db
