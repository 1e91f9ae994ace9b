// A catalogue read into the physical model, table by table in a handful of queries over all of them at once.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <lib/base/error.hpp>
#include <lib/base/result.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::adapters::db::schema {

struct Catalogue {
  core::schema::PhysicalModel model;
  /// What stands in the schemas and the model has no word for.
  std::vector<lib::ErrorDetail> not_expressible;
};

/// In the transaction that `connection` is in. Sets its search path, time zone and date style, so that the texts do not
/// depend on whose connection it is.
lib::Result<Catalogue> read_catalogue(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas);

/// The same, with the columns of each table in their order of creation.
lib::Result<Catalogue> read_catalogue_in_order(lib::pg::BlockingConnection& connection,
                                               const std::vector<std::string>& schemas);

/// The objects of the schemas that have no place in the model, each with what it is.
lib::Result<std::vector<lib::ErrorDetail>> find_not_expressible(lib::pg::BlockingConnection& connection,
                                                                const std::vector<std::string>& schemas);

/// Tables by their oid while the queries fill them.
using TablesByOid = std::map<std::int64_t, core::schema::Table>;

/// Each adds to the tables that are there.
lib::Result<void> read_columns(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                               TablesByOid& tables);
lib::Result<void> read_constraints(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                                   TablesByOid& tables);
lib::Result<void> read_indexes(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                               TablesByOid& tables);
lib::Result<void> read_policies(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                                TablesByOid& tables);
lib::Result<void> read_grants(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                              TablesByOid& tables);
lib::Result<void> read_partitions(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                                  TablesByOid& tables);

}  // namespace athyper::adapters::db::schema
