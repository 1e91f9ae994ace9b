#include "describe.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "tables.hpp"
#include "types.hpp"

namespace athyper::queries {
namespace {

using lib::pg::BlockingConnection;
using lib::pg::StatementDescription;

constexpr std::uint32_t kVoid = 2278;
constexpr const char* kTypeName = "select format_type($1::oid, null)";
constexpr const char* kNotNull =
    "select attnotnull from pg_catalog.pg_attribute where attrelid = $1::oid and attnum = $2::int2";
/// What the body of the function stands on; a table is named once for each of its columns.
constexpr const char* kTables =
    "select distinct n.nspname || '.' || c.relname, c.relrowsecurity from pg_catalog.pg_depend d"
    " join pg_catalog.pg_class c on c.oid = d.refobjid join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
    " where d.classid = 'pg_catalog.pg_proc'::regclass and d.refclassid = 'pg_catalog.pg_class'::regclass"
    " and d.objid = 'public.athyper_named_query'::regproc and c.relpersistence <> 't' order by 1";

lib::Result<lib::sql::Rows> ask(BlockingConnection& connection, std::string text,
                                std::vector<lib::sql::Param> params = {}) {
  return connection.execute({.shape = lib::sql::make_shape(std::move(text)), .params = std::move(params)});
}

lib::Error refused(std::string message) {
  return {.code = lib::ErrorCode::invalid_argument, .key = "queries.refused", .message = std::move(message)};
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

/// "job_run" → "JobRun".
std::string row_name(const std::string& name) {
  std::string out;
  bool up = true;
  for (const char c : name) {
    if (c == '_') {
      up = true;
    } else {
      out += up && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      up = false;
    }
  }
  return out;
}

class Describer {
 public:
  Describer(BlockingConnection& connection, const NamedQuery& query) : connection_(connection), query_(query) {}

  lib::Result<DescribedQuery> run() {
    out_.name = query_.name;
    out_.row = row_name(query_.row.empty() ? query_.name + "_row" : query_.row);
    out_.cardinality = query_.cardinality;
    out_.comment = query_.comment;
    out_.lines = statement_lines(query_);
    const auto text = lib::join(out_.lines, "");
    auto described = connection_.describe(text);
    if (!described.ok()) return refused("the server refuses it: " + server_words(described.error()));
    TRY(take_parameters(*described));
    TRY(take_columns(*described));
    TRY(take_tables(text));
    return std::move(out_);
  }

 private:
  static std::string server_words(const lib::Error& error) {
    return error.cause ? error.cause->message : error.message;
  }

  lib::Result<std::string> type_name(std::uint32_t type) {
    TRY(const auto rows, ask(connection_, kTypeName, {std::to_string(type)}));
    return std::string(rows.get(0, 0));
  }

  lib::Result<void> take_parameters(const StatementDescription& described) {
    for (std::size_t i = 0; i < described.parameters.size(); ++i) {
      const auto& parameter = query_.parameters.at(i);
      TRY(auto type, type_name(described.parameters[i]));
      if (!parameter_type(type))
        return refused(parameter.name + " is of type " + type + ", which has no form here; cast it in the statement");
      out_.parameters.push_back(
          {.name = parameter.name, .type = std::move(type), .may_be_null = parameter.may_be_null});
    }
    return {};
  }

  lib::Result<void> take_columns(const StatementDescription& described) {
    const bool answers = query_.cardinality != Cardinality::none && query_.cardinality != Cardinality::exec;
    auto columns = described.columns;
    // What a function without an answer gives is no column.
    std::erase_if(columns, [](const auto& column) { return column.type == kVoid; });
    if (!answers && !columns.empty()) return refused("it has columns, so rows is one, optional or many");
    if (answers && columns.empty()) return refused("it has no columns, so rows is none or exec");
    for (const auto& column : columns) {
      TRY(take_column(column));
    }
    return check_marks();
  }

  lib::Result<void> take_column(const StatementDescription::Column& column) {
    if (!lib::is_identifier(column.name)) return refused("a column has no name: give it one with `as`");
    const auto same = [&](const DescribedColumn& other) { return other.name == column.name; };
    if (std::ranges::any_of(out_.columns, same)) return refused("two columns have the name " + column.name);
    TRY(auto type, type_name(column.type));
    const auto form = query_.forms.find(column.name);
    DescribedColumn described{.name = column.name, .type = std::move(type)};
    if (form != query_.forms.end()) described.form = form->second;
    if (const auto known = column_type(described.type, described.form); !known)
      return refused(column.name + " is of type " + described.type + advice_for(described.type));
    TRY(described.may_be_null, may_be_null(column));
    out_.columns.push_back(std::move(described));
    return {};
  }

  lib::Result<bool> may_be_null(const StatementDescription::Column& column) {
    if (query_.never_null.contains(column.name)) return false;
    if (query_.may_be_null.contains(column.name) || column.table == 0 || adds_nulls(query_.tokens)) return true;
    TRY(const auto rows, ask(connection_, kNotNull, {std::to_string(column.table), std::to_string(column.attribute)}));
    return rows.empty() || !rows.get_bool(0, 0);
  }

  /// A mark for a column that is not there would be believed to hold.
  lib::Result<void> check_marks() const {
    const auto is_there = [this](const std::string& name) {
      return std::ranges::find(out_.columns, name, &DescribedColumn::name) != out_.columns.end();
    };
    for (const auto* marks : {&query_.never_null, &query_.may_be_null}) {
      for (const auto& name : *marks) {
        if (!is_there(name)) return refused("there is no column " + name + " to be marked");
      }
    }
    for (const auto& [name, form] : query_.forms) {
      if (!is_there(name)) return refused("there is no column " + name + " to be read");
    }
    return {};
  }

  /// The tables, by a function with the statement as its body: the server writes down what that stands on.
  lib::Result<void> take_tables(const std::string& text) {
    std::vector<std::string> types;
    for (const auto& parameter : out_.parameters) types.push_back(parameter.type);
    TRY(connection_.run_script("begin; create function public.athyper_named_query(" + lib::join(types, ", ") +
                               ") returns void language sql begin atomic " + text + "; end"));
    TRY(const auto tables, ask(connection_, kTables));
    TRY(connection_.run_script("rollback"));
    std::vector<std::string> names;
    for (std::size_t row = 0; row < tables.size(); ++row) {
      names.emplace_back(tables.get(row, 0));
      out_.of_tenant = out_.of_tenant || tables.get_bool(row, 1);
    }
    const auto named = tables_of(query_.tokens);
    for (const auto& name : named.writes) {
      if (!holds(names, name)) return refused("it writes " + name + ", which is no table");
    }
    out_.writes = named.writes;
    for (auto& name : names) {
      if (holds(named.reads, name) || !holds(named.writes, name)) out_.reads.push_back(std::move(name));
    }
    return {};
  }

  BlockingConnection& connection_;
  const NamedQuery& query_;
  DescribedQuery out_;
};

}  // namespace

namespace {

bool same_columns(const DescribedQuery& a, const DescribedQuery& b) {
  return std::ranges::equal(a.columns, b.columns, [](const DescribedColumn& one, const DescribedColumn& other) {
    return one.name == other.name && one.type == other.type && one.form == other.form &&
           one.may_be_null == other.may_be_null;
  });
}

/// Queries that share a row answer the same columns.
lib::Result<void> check_row(const std::vector<DescribedQuery>& before, const DescribedQuery& query) {
  for (const auto& other : before) {
    if (other.row == query.row && !same_columns(other, query))
      return refused("its columns are not those of " + other.name + ", which has the same row");
  }
  return {};
}

/// The tables of the session that a file stands on, gone when it is described.
class SessionTables {
 public:
  explicit SessionTables(BlockingConnection& connection) : connection_(connection) {}
  ~SessionTables() {
    const auto dropped = connection_.run_script("discard temp");
    static_cast<void>(dropped.ok());
  }
  SessionTables(const SessionTables&) = delete;
  SessionTables& operator=(const SessionTables&) = delete;

  lib::Result<void> make(const QueryFile& file) const {
    for (const auto& table : file.temporary) {
      const auto made = connection_.run_script("create temporary table " + table);
      if (!made.ok()) return refused(file.path + ": temporary: " + table + ": " + lib::describe(made.error()));
    }
    return {};
  }

 private:
  BlockingConnection& connection_;
};

lib::Result<DescribedQuery> described_in(BlockingConnection& connection, const NamedQuery& query,
                                         const DescribedFile& file) {
  TRY(auto described, Describer(connection, query).run());
  TRY(check_row(file.queries, described));
  return described;
}

}  // namespace

lib::Result<DescribedFile> describe_file(BlockingConnection& connection, const QueryFile& file) {
  DescribedFile out{.path = file.path, .name_space = file.name_space, .queries = {}};
  const SessionTables tables(connection);
  TRY(tables.make(file));
  std::vector<lib::ErrorDetail> findings;
  for (const auto& query : file.queries) {
    auto described = described_in(connection, query, out);
    if (described.ok()) {
      out.queries.push_back(*std::move(described));
    } else {
      const auto ended = connection.run_script("rollback");
      static_cast<void>(ended.ok());
      findings.push_back({.path = file.path + ":" + std::to_string(query.line),
                          .code = described.error().key,
                          .message = query.name + ": " + described.error().message});
    }
  }
  if (findings.empty()) return out;
  return lib::Error{.code = lib::ErrorCode::invalid_argument,
                    .key = "queries.refused",
                    .message = findings.front().path + ": " + findings.front().message,
                    .details = std::move(findings)};
}

}  // namespace athyper::queries
