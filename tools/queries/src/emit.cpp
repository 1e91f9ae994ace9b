#include "emit.hpp"

#include <algorithm>
#include <set>

#include <lib/base/json.hpp>

#include "types.hpp"

namespace athyper::queries {
namespace {

std::string literal(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string cpp_of(const DescribedParameter& parameter) {
  const std::string type(parameter_type(parameter.type)->cpp);
  return parameter.may_be_null ? "std::optional<" + type + ">" : type;
}

std::string cpp_of(const DescribedColumn& column) {
  const std::string type(column_type(column.type, column.form)->cpp);
  return column.may_be_null ? "std::optional<" + type + ">" : type;
}

/// One column is its own row.
std::string row_type(const DescribedQuery& query) {
  return query.columns.size() == 1 ? cpp_of(query.columns.front()) : query.row;
}

std::string answer_type(const DescribedQuery& query) {
  switch (query.cardinality) {
    case Cardinality::one:
      return row_type(query);
    case Cardinality::optional:
      return "std::optional<" + row_type(query) + ">";
    case Cardinality::many:
      return "std::vector<" + row_type(query) + ">";
    case Cardinality::exec:
      return "std::int64_t";
    case Cardinality::none:
      break;
  }
  return "void";
}

std::string query_type(const DescribedQuery& query) {
  return std::string(query.of_tenant ? "TenantQuery<" : "PlatformQuery<") + answer_type(query) + ">";
}

std::string signature(const DescribedQuery& query) {
  std::string out = "adapters::db::" + query_type(query) + " " + query.name + "(";
  for (const auto& parameter : query.parameters) {
    if (&parameter != &query.parameters.front()) out += ", ";
    out += cpp_of(parameter) + " " + parameter.name;
  }
  return out + ")";
}

std::string struct_text(const DescribedQuery& query) {
  std::string out = "struct " + row_type(query) + " {\n";
  for (const auto& column : query.columns) {
    const auto initial = column.may_be_null ? std::string_view() : column_type(column.type, column.form)->initial;
    out += "  " + cpp_of(column) + " " + column.name;
    out += initial.empty() ? " = {};\n" : " = " + std::string(initial) + ";\n";
  }
  return out + "};\n\n";
}

bool has_row(const DescribedQuery& query) {
  return query.cardinality != Cardinality::none && query.cardinality != Cardinality::exec;
}

std::string read_call(const DescribedColumn& column, std::size_t place) {
  const auto read = "values::" + std::string(column_type(column.type, column.form)->read);
  const auto function = column.may_be_null ? "values::optional<&" + read + ">" : read;
  return function + "(rows, row, " + std::to_string(place) + ")";
}

std::string reader_text(const DescribedQuery& query) {
  std::string out = row_type(query) + " read_" + query.name + "(const lib::sql::Rows& rows, std::size_t row) {\n";
  if (query.columns.size() == 1) return out + "  return " + read_call(query.columns.front(), 0) + ";\n}\n\n";
  out += "  return {\n";
  for (std::size_t i = 0; i < query.columns.size(); ++i)
    out += "      ." + query.columns[i].name + " = " + read_call(query.columns[i], i) + ",\n";
  return out + "  };\n}\n\n";
}

std::string answer_function(const DescribedQuery& query) {
  if (query.cardinality == Cardinality::exec) return "&answers::affected";
  if (query.cardinality == Cardinality::none) return "&answers::nothing";
  return "&answers::" + std::string(to_string(query.cardinality)) + "<&read_" + query.name + ">";
}

std::string write_call(const DescribedParameter& parameter) {
  const auto type = *parameter_type(parameter.type);
  const auto function = "values::" + std::string(parameter.may_be_null ? type.write_optional : type.write);
  return function + (type.moves ? "(std::move(" + parameter.name + "))" : "(" + parameter.name + ")");
}

std::string function_text(const DescribedQuery& query) {
  std::string out = signature(query) + " {\n  static const auto shape = lib::sql::make_shape(\n";
  for (const auto& line : query.lines) out += "      " + literal(line) + (&line == &query.lines.back() ? ");\n" : "\n");
  out += "  lib::sql::Statement statement{.shape = shape, .params = {}};\n";
  if (!query.parameters.empty())
    out += "  statement.params.reserve(" + std::to_string(query.parameters.size()) + ");\n";
  for (const auto& parameter : query.parameters)
    out += "  statement.params.emplace_back(" + write_call(parameter) + ");\n";
  return out + "  return {{.statement = std::move(statement), .read = " + answer_function(query) + "}};\n}\n\n";
}

std::string origin(const DescribedFile& file) {
  return "// Made by ./athyper kysely:codegen from " + file.path + "; not edited by hand.\n";
}

lib::Json names(const std::vector<std::string>& list) {
  lib::Json out = lib::Json::array();
  for (const auto& name : list) out.push_back(name);
  return out;
}

template <class Described>
lib::Json typed(const std::vector<Described>& list) {
  lib::Json out = lib::Json::array();
  for (const auto& item : list)
    out.push_back(lib::Json::object({{"name", item.name}, {"type", item.type}, {"mayBeNull", item.may_be_null}}));
  return out;
}

}  // namespace

std::string header_text(const DescribedFile& file) {
  std::string out = origin(file) +
                    "#pragma once\n\n#include <chrono>\n#include <cstdint>\n#include <optional>\n#include <string>\n"
                    "#include <vector>\n\n#include <athyper/adapters/db/query.hpp>\n\nnamespace " +
                    file.name_space + "::queries {\n\n";
  std::set<std::string> structs;
  for (const auto& query : file.queries) {
    if (has_row(query) && query.columns.size() > 1 && structs.insert(query.row).second) out += struct_text(query);
    for (const auto& line : query.comment) out += "/// " + line + "\n";
    out += signature(query) + ";\n\n";
  }
  return out + "}  // namespace " + file.name_space + "::queries\n";
}

std::string source_text(const DescribedFile& file, const std::string& base) {
  std::string out = origin(file) + "#include \"" + base + ".hpp\"\n\n#include <utility>\n\nnamespace " +
                    file.name_space + "::queries {\n\nnamespace answers = adapters::db::answers;\n" +
                    "namespace values = adapters::db::values;\n\nnamespace {\n\n";
  for (const auto& query : file.queries) {
    if (has_row(query)) out += reader_text(query);
  }
  out += "}  // namespace\n\n";
  for (const auto& query : file.queries) out += function_text(query);
  return out + "}  // namespace " + file.name_space + "::queries\n";
}

std::string register_text(const std::vector<DescribedFile>& files) {
  std::string out = "[";
  for (const auto& file : files) {
    for (const auto& query : file.queries) {
      const auto entry = lib::Json::object({{"name", query.name},
                                            {"file", file.path},
                                            {"rows", std::string(to_string(query.cardinality))},
                                            {"tenant", query.of_tenant},
                                            {"params", typed(query.parameters)},
                                            {"columns", typed(query.columns)},
                                            {"reads", names(query.reads)},
                                            {"writes", names(query.writes)}});
      out += (out.size() == 1 ? "\n" : ",\n") + entry.dump();
    }
  }
  return out + "\n]\n";
}

}  // namespace athyper::queries
