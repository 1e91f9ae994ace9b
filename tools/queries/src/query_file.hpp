// A file of named queries: what its author wrote, before a database was asked.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>

#include "tokens.hpp"

namespace athyper::queries {

/// How many rows a query answers: `none` is a statement without an answer, `exec` answers how many rows it touched.
enum class Cardinality { one, optional, many, none, exec };
std::string_view to_string(Cardinality cardinality);

struct Parameter {
  std::string name;
  /// Written `name?`: NULL may be given.
  bool may_be_null = false;
};

/// What a column holds beyond its type, as its author says.
enum class Form { plain, instant, bytes, texts };

struct NamedQuery {
  std::string name;
  int line = 0;
  Cardinality cardinality = Cardinality::none;
  std::vector<Parameter> parameters;
  /// Name of the row struct; several queries of a file may share one. Empty names it after the query.
  std::string row;
  std::map<std::string, Form> forms;
  /// Overrides of what the catalogue says.
  std::set<std::string> never_null;
  std::set<std::string> may_be_null;
  std::vector<std::string> comment;
  std::vector<Token> tokens;
};

struct QueryFile {
  /// From the root of the repository.
  std::string path;
  std::string name_space;
  /// Tables of the session that whoever runs the queries has made before: "name (column type, …)".
  std::vector<std::string> temporary;
  std::vector<NamedQuery> queries;
};

/// True for a file that holds named queries: its first line says for which namespace.
bool holds_queries(std::string_view text);

/// Reads a file. Error keys "queries.syntax", "queries.header": one detail for each finding, path "file:line".
lib::Result<QueryFile> parse_query_file(std::string path, std::string_view text);

/// The statement as it is sent, with $n for its parameters, one piece for each line that holds something.
std::vector<std::string> statement_lines(const NamedQuery& query);

}  // namespace athyper::queries
