#include <athyper/adapters/db/schema_change.hpp>

#include <chrono>
#include <utility>

#include "catalogue.hpp"

namespace athyper::adapters::db {
namespace {

constexpr std::chrono::milliseconds kConnectLimit{10'000};

lib::Error not_expressible(std::vector<lib::ErrorDetail> findings) {
  return {.code = lib::ErrorCode::unsupported,
          .key = "schema.not_expressible",
          .message =
              "the database holds objects that a schema file cannot say; remove them or move them to a schema of "
              "their own",
          .details = std::move(findings)};
}

}  // namespace

lib::Result<core::schema::PhysicalModel> introspect(const std::string& owner_connection,
                                                    const std::vector<std::string>& schemas) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(connection->run_script("begin isolation level repeatable read read only"));
  TRY(auto catalogue, schema::read_catalogue(*connection, schemas));
  TRY(connection->run_script("commit"));
  if (!catalogue.not_expressible.empty()) return not_expressible(std::move(catalogue.not_expressible));
  return std::move(catalogue.model);
}

}  // namespace athyper::adapters::db
