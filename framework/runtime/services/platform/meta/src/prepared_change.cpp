#include "prepared_change.hpp"

#include <algorithm>

#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/meta/tables.hpp>
#include <lib/crypto/crypto.hpp>

#include "change_store.hpp"
#include "registry.hpp"

namespace athyper::runtime::meta {
namespace {

using core::meta::SchemaOp;

std::vector<std::string> schemas() {
  return {std::string(core::meta::kTableSchema)};
}

/// Whether what is there has to be looked at although the tables stay as they are.
bool looks_at_values(const SchemaOp& op) {
  using enum SchemaOp::Kind;
  return op.kind == shorten || op.kind == tighten || op.kind == change_type;
}

}  // namespace

lib::Task<lib::Result<PreparedChange>> prepare_change(adapters::db::DbClient& db,
                                                      std::vector<core::meta::SourceFile> files,
                                                      core::meta::DiffOptions options) {
  CO_TRY(const auto tx, co_await db.begin(adapters::db::Fence{}, adapters::db::Isolation::read_committed));
  CO_TRY(auto entities, co_await adapters::db::execute(*tx, queries::list_entities()));
  CO_TRY(auto fields, co_await adapters::db::execute(*tx, queries::list_fields()));
  PreparedChange change;
  CO_TRY(change.from, co_await newest_model(*tx));
  change.registry = registry_names(std::move(entities), std::move(fields));
  CO_TRY(change.to, core::meta::resolve(files, change.registry));
  change.files = std::move(files);
  core::meta::place_columns(change.from, change.to, change.registry);
  CO_TRY(change.ops, core::meta::diff(change.from, change.to, options));
  co_return change;
}

lib::Task<lib::Result<void>> plan_steps(const SchemaWork& work, PreparedChange& change) {
  if (change.ops.empty()) co_return lib::Result<void>{};
  // What touches no table needs no look at them.
  if (core::meta::physical_model(change.from) == core::meta::physical_model(change.to) &&
      std::ranges::none_of(change.ops, looks_at_values))
    co_return lib::Result<void>{};
  if (work.owner_connection.empty()) {
    co_return lib::Error{lib::ErrorCode::unsupported, "db.no_owner_connection",
                         "Changes of tables need the owner's connection, which is not configured."};
  }
  lib::Result<core::schema::Plan> plan = lib::Error{};
  CO_TRY(co_await work.off_loop([&] {
    const auto around = adapters::db::look_around(work.owner_connection, schemas());
    if (!around.ok()) {
      plan = around.error();
      return;
    }
    plan = plan_over(change.from, change.to, change.registry, *around);
  }));
  CO_TRY(change.plan, std::move(plan));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> check_rows(const SchemaWork& work, const PreparedChange& change) {
  if (change.plan.violations.empty()) co_return lib::Result<void>{};
  lib::Result<void> found;
  CO_TRY(co_await work.off_loop(
      [&] { found = adapters::db::find_violations(work.owner_connection, change.plan.violations); }));
  co_return found;
}

std::string hash_of(const core::meta::Model& model) {
  return lib::crypto::sha256_hex(core::meta::canonical_content(model));
}

std::int64_t publications(const PreparedChange& change) {
  std::int64_t count = 0;
  std::string last = hash_of(change.from);
  auto stages = core::meta::stages(change.from, change.to, core::meta::fences_of(change.plan));
  stages.push_back({"", change.to});
  for (const auto& stage : stages) {
    const std::string hash = hash_of(stage.model);
    if (hash != last) ++count;
    last = hash;
  }
  return count;
}

}  // namespace athyper::runtime::meta
