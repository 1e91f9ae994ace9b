// MetaChangeService: files in, a published model out, or nothing changed and every reason.
#pragma once

#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/events/event_bus.hpp>
#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <athyper/runtime/container.hpp>
#include <athyper/runtime/model_store.hpp>
#include <lib/base/json.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime::meta {

/// Who changes the shared model. Without a tenant (installation) the change stands in meta.change_log alone; with one
/// the audit log has it too.
struct ChangeActor {
  lib::Uuid tenant;
  lib::Uuid principal;
  std::string name = "system";
  std::string correlation_id;
  std::string ip_address;
  std::string user_agent;
  /// Names of the tenant, for those who hear of the change.
  std::string realm_key = {};
  std::string tenant_code = {};
};

/// What the process hears when a change was applied; the shared model is one aggregate.
inline constexpr std::string_view kChangeApplied = "meta.change.applied";

/// What a change did, or would do.
struct ChangeOutcome {
  lib::Uuid id;
  /// "planned" or "completed".
  std::string state;
  std::int64_t from_version = 0;
  std::int64_t to_version = 0;
  std::vector<core::meta::SchemaOp> ops;
  std::vector<core::meta::DdlStep> steps;
};
lib::Json to_json(const ChangeOutcome& outcome);

/// Changes of the shared model, one at a time over all nodes. Safe from any thread.
class MetaChangeService {
 public:
  MetaChangeService(adapters::db::DbClient& db, core::events::InMemoryEventBus& events, const lib::Clock& clock,
                    lib::Random& random)
      : db_(db), events_(events), clock_(clock), random_(random) {}

  /// What apply() would do now. Errors: "meta.invalid" with every finding of the files, "meta.change.refused".
  lib::Task<lib::Result<ChangeOutcome>> plan(std::vector<core::meta::SourceFile> files);
  /// Brings the tables along, publishes the next version and tells this process of it (kChangeApplied), and is done
  /// when everybody has heard. Nothing is published before every step has run; after a broken-off run the same call
  /// continues. No operations means that the published model says the same already. Errors beside those of plan():
  /// conflict "meta.change.in_progress", "meta.change.step_failed".
  lib::Task<lib::Result<ChangeOutcome>> apply(std::vector<core::meta::SourceFile> files, ChangeActor actor);
  /// A change that was applied. Error key "meta.change.not_found".
  lib::Task<lib::Result<lib::Json>> find(lib::Uuid id);

 private:
  struct Prepared;
  lib::Task<lib::Result<Prepared>> prepare(adapters::db::DbTransaction& tx, std::vector<core::meta::SourceFile> files);
  lib::Task<lib::Result<void>> run_step(const core::meta::DdlStep& step);
  lib::Task<lib::Result<void>> publish(adapters::db::DbTransaction& tx, const Prepared& prepared,
                                       const ChangeOutcome& outcome, const ChangeActor& actor,
                                       const core::events::Event& applied);
  lib::Task<lib::Result<void>> write_audit(adapters::db::DbTransaction& tx, const ChangeOutcome& outcome,
                                           const ChangeActor& actor);

  adapters::db::DbClient& db_;
  core::events::InMemoryEventBus& events_;
  const lib::Clock& clock_;
  lib::Random& random_;
};

/// Loads a model that was published by a change in this process, as long as the subscription lives. Both outlive it.
core::events::Subscription load_applied_changes(core::events::InMemoryEventBus& events, ModelStore& models);

inline constexpr Token<MetaChangeService> kChangeService{"meta.changeService"};

}  // namespace athyper::runtime::meta
