// MetaChangeService: files in, a published model out, or nothing changed and every reason.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/events/event_bus.hpp>
#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <athyper/runtime/container.hpp>
#include <athyper/runtime/meta/schema_work.hpp>
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

/// What the process hears when a change was applied or taken back; the shared model is one aggregate.
inline constexpr std::string_view kChangeApplied = "meta.change.applied";

/// What a change did, does, or would do.
struct ChangeOutcome {
  lib::Uuid id;
  /// "planned", or a state of meta.change.
  std::string state;
  std::int64_t from_version = 0;
  std::int64_t to_version = 0;
  std::vector<core::meta::SchemaOp> ops;
  core::schema::Plan plan;
};
lib::Json to_json(const ChangeOutcome& outcome);

/// What can be done with a change that has begun.
enum class ChangeAction {
  /// Stops after its statement or batch.
  pause,
  /// Goes on where it stopped.
  resume,
  /// Brings back model and tables as they were, parked data included.
  roll_back,
  /// Drops what is parked.
  contract
};

struct PreparedChange;
struct ChangeStart;
struct ChangeEvent;

/// Changes of the shared model, one at a time over all nodes. A change that takes steps on the tables is worked on by a
/// thread of its own, in whichever process; killed anywhere it goes on at the next turn() of any. Safe from any thread.
class MetaChangeService {
 public:
  /// Everything referred to outlives the service, loops until stop().
  MetaChangeService(adapters::db::DbClient& db, core::events::InMemoryEventBus& events, const lib::Clock& clock,
                    lib::Random& random, SchemaWork work);
  ~MetaChangeService();

  /// What begin() would do now. Errors: "meta.invalid" with every finding of the files, "meta.change.refused",
  /// "schema.database_moved", "schema.not_expressible".
  lib::Task<lib::Result<ChangeOutcome>> plan(std::vector<core::meta::SourceFile> files,
                                             core::meta::DiffOptions options = {});
  /// Begins the change and answers: "completed" when there was nothing to do on the tables (then it is published),
  /// "applying" when there is. The same files again go on with a change that stopped. Errors beside those of plan():
  /// conflict "meta.change.in_progress" for another change that is not at its end, "schema.violations" with counts and
  /// rows.
  lib::Task<lib::Result<ChangeOutcome>> begin(std::vector<core::meta::SourceFile> files, ChangeActor actor,
                                              core::meta::DiffOptions options = {});
  /// Begins a change that is prepared: publishes it when there is nothing to do on the tables, and with a change that
  /// is not at its end already refuses ("meta.change.in_progress").
  lib::Task<lib::Result<ChangeOutcome>> begin_prepared(const PreparedChange& prepared, ChangeActor actor,
                                                       ChangeStart start);
  /// begin(), and is done when the change is: everybody has heard of the new model. Errors beside those of begin(): why
  /// it stopped, with the keys of adapters/db's schema_change.hpp.
  lib::Task<lib::Result<ChangeOutcome>> apply(std::vector<core::meta::SourceFile> files, ChangeActor actor,
                                              core::meta::DiffOptions options = {});
  /// Error keys "meta.change.not_found", "meta.change.invalid_transition", "meta.change.no_way_back" (new values stand
  /// in new columns only), "meta.change.not_the_last", "meta.change.still_parked" (the soak is not over, unless
  /// `at_once`).
  lib::Task<lib::Result<void>> act(lib::Uuid id, ChangeAction action, bool at_once = false, ChangeActor actor = {},
                                   std::string comment = {});
  /// Until the change stands still: its state. The error of one that failed.
  lib::Task<lib::Result<std::string>> wait(lib::Uuid id);
  /// A change as a reader sees it, with its progress. Error key "meta.change.not_found".
  lib::Task<lib::Result<lib::Json>> find(lib::Uuid id);
  /// The newest change that took steps on tables. Error key "meta.change.not_found".
  lib::Task<lib::Result<lib::Uuid>> latest();

  /// Takes on a change that is meant to go on and that no process works on. False: there is nothing more to do now.
  lib::Task<lib::Result<bool>> turn();
  /// From now on whoever follows a change is told that it is over: the process ends.
  void end_streams() { streams_end_ = true; }
  bool streams_end() const { return streams_end_; }
  /// Lets the thread end after its statement; the change stays as it is. Before the loops stop; not from a loop.
  void stop();

 private:
  class Runner;
  lib::Task<lib::Result<ChangeOutcome>> publish_now(const PreparedChange& prepared, const ChangeActor& actor,
                                                    ChangeStart start);
  lib::Task<lib::Result<ChangeOutcome>> insert(const PreparedChange& prepared, const ChangeActor& actor,
                                               ChangeStart start);
  lib::Task<lib::Result<std::optional<ChangeOutcome>>> join_unfinished(const PreparedChange& prepared,
                                                                       const ChangeActor& actor);
  lib::Task<lib::Result<void>> move(ChangeEvent event, ChangeActor actor);
  lib::Task<lib::Result<void>> note(ChangeEvent event, ChangeActor actor);

  adapters::db::DbClient& db_;
  core::events::InMemoryEventBus& events_;
  const lib::Clock& clock_;
  lib::Random& random_;
  SchemaWork work_;
  std::unique_ptr<Runner> runner_;
  std::atomic<bool> streams_end_{false};
};

/// Loads a model that was published by a change in this process, as long as the subscription lives. Both outlive it.
core::events::Subscription load_applied_changes(core::events::InMemoryEventBus& events, ModelStore& models);

inline constexpr Token<MetaChangeService> kChangeService{"meta.changeService"};

}  // namespace athyper::runtime::meta
