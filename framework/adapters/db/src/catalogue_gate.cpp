// The catalogue gate: every hole in the second and third wall between tenants, by sql/catalogue_gate.sql.
#include <athyper/adapters/db/provision.hpp>

#include <chrono>

#include <lib/pg/pool.hpp>

#include "ask.hpp"
#include "generated/catalogue_gate_queries.hpp"

namespace athyper::adapters::db {
namespace {

constexpr std::chrono::milliseconds kConnectLimit{10'000};

}  // namespace

lib::Result<void> check_catalogue(const std::string& owner_connection) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(const auto findings, ask(*connection, queries::list_catalogue_findings()));
  if (findings.empty()) return {};
  lib::Error error{.code = lib::ErrorCode::unavailable,
                   .key = "db.catalogue_refused",
                   .message = "the database does not keep tenants apart; the server does not start over it"};
  for (const auto& [object, problem] : findings) {
    error.details.push_back({.path = object, .code = "db.catalogue", .message = problem});
    error.message += "\n  " + object + ": " + problem;
  }
  return error;
}

}  // namespace athyper::adapters::db
