// The catalogue gate: every hole in the second and third wall between tenants, by sql/catalogue_gate.sql.
#include <athyper/adapters/db/provision.hpp>

#include <algorithm>
#include <chrono>

#include <lib/pg/pool.hpp>

#include "ask.hpp"
#include "generated/catalogue_gate_queries.hpp"

namespace athyper::adapters::db {
namespace {

constexpr std::chrono::milliseconds kConnectLimit{10'000};

constexpr const char* kNotApart = "the database does not keep tenants apart; the server does not start over it";
/// Nothing is wrong with the database itself.
constexpr const char* kTooOld =
    "the database server is older than the releases whose cached plans notice a change of role; the server does not "
    "start over it";

}  // namespace

lib::Result<void> check_catalogue(const std::string& owner_connection) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(const auto findings, ask(*connection, queries::list_catalogue_findings()));
  if (findings.empty()) return {};
  const bool is_version_alone =
      std::ranges::all_of(findings, [](const auto& finding) { return finding.object == "server"; });
  lib::Error error{.code = lib::ErrorCode::unavailable,
                   .key = "db.catalogue_refused",
                   .message = is_version_alone ? kTooOld : kNotApart};
  for (const auto& [object, problem] : findings)
    error.details.push_back({.path = object, .code = "db.catalogue", .message = problem});
  return error;
}

}  // namespace athyper::adapters::db
