#include <athyper/adapters/db/schema_change.hpp>

#include <utility>

#include "catalogue.hpp"
#include "scratch_database.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::PhysicalModel;

/// A text that PostgreSQL prints may be printed in another way once it was read back (the casts of a varchar's IN
/// list); after that it stays.
constexpr int kRounds = 4;

/// What a statement is about: its first line.
std::string head_of(const std::string& statement) {
  return statement.substr(0, statement.find('\n'));
}

lib::Error refused(const std::string& statement, lib::Error cause) {
  const auto reason = cause.cause ? cause.cause->message : cause.message;
  lib::Error error{.code = lib::ErrorCode::invalid_argument,
                   .key = "schema.refused_by_database",
                   .message = head_of(statement) + ": " + reason,
                   .details = {{.path = head_of(statement), .code = "schema.refused_by_database", .message = reason}}};
  return std::move(error).caused_by(std::move(cause));
}

lib::Result<PhysicalModel> make_and_read(const std::string& owner_connection, const PhysicalModel& model) {
  TRY(const auto scratch, schema::ScratchDatabase::make(owner_connection));
  auto& connection = scratch->connection();
  for (const auto& statement : core::schema::create_script(model)) {
    auto done = connection.run_script(statement);
    if (done.ok()) continue;
    if (done.error().key == "pg.unavailable") return std::move(done).error();
    return refused(statement, std::move(done).error());
  }
  TRY(connection.run_script("begin isolation level repeatable read read only"));
  TRY(auto catalogue, schema::read_catalogue(connection, model.schemas));
  TRY(connection.run_script("commit"));
  return std::move(catalogue.model);
}

}  // namespace

lib::Result<PhysicalModel> normalise(const std::string& owner_connection, const PhysicalModel& model) {
  auto written = core::schema::normal_form(model);
  for (int round = 0; round < kRounds; ++round) {
    TRY(auto printed, make_and_read(owner_connection, written));
    if (printed == written) break;
    written = std::move(printed);
  }
  return written;
}

}  // namespace athyper::adapters::db
