// Named queries held against a real schema: types of parameters and columns, what may be NULL, which tables are
// touched.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <lib/pg/pool.hpp>

#include "query_file.hpp"

namespace athyper::queries {

struct DescribedParameter {
  std::string name;
  /// As the server prints it: "timestamp with time zone".
  std::string type;
  bool may_be_null = false;
};

struct DescribedColumn {
  std::string name;
  std::string type;
  Form form = Form::plain;
  bool may_be_null = true;
};

struct DescribedQuery {
  std::string name;
  /// Name of the row struct in C++.
  std::string row;
  Cardinality cardinality = Cardinality::none;
  std::vector<std::string> comment;
  /// The statement line by line, with $n.
  std::vector<std::string> lines;
  std::vector<DescribedParameter> parameters;
  std::vector<DescribedColumn> columns;
  /// "schema.table", sorted.
  std::vector<std::string> reads;
  std::vector<std::string> writes;
  /// Touches a table that keeps tenants apart.
  bool of_tenant = false;
};

/// A file whose every query the server has prepared.
struct DescribedFile {
  std::string path;
  std::string name_space;
  std::vector<DescribedQuery> queries;
};

/// Prepares every query over `connection`, whose database was made by provisioning. A column may be NULL unless it is a
/// NOT NULL column of a table and the statement has no outer join, or its author says otherwise. Error key
/// "queries.refused": one detail for each query that the server or the rules refuse, path "file:line".
lib::Result<DescribedFile> describe_file(lib::pg::BlockingConnection& connection, const QueryFile& file);

}  // namespace athyper::queries
