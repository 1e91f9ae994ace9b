// The thread that works on a change: the steps on the owner's connection, the publications between them on a loop.
#pragma once

#include <atomic>
#include <mutex>
#include <thread>

#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/runtime/meta/change_service.hpp>

#include "change_store.hpp"

namespace athyper::runtime::meta {

class MetaChangeService::Runner {
 public:
  Runner(MetaChangeService& service, const SchemaWork& work) : service_(service), work_(work) {}
  ~Runner() { stop(); }
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  /// Works on the change unless this process works on one already; then the next turn finds it.
  void start(lib::Uuid id);
  void stop();
  /// True until everybody in this process has heard of the end.
  bool is_running();

 private:
  template <class T>
  lib::Result<T> on_loop(std::function<lib::Task<lib::Result<T>>()> work) const;
  void run(lib::Uuid id);
  void forward(const StoredChange& change);
  void back(const StoredChange& change);
  lib::Result<void> let_go_of_target(const StoredChange& change);
  void contract(const StoredChange& change);

  lib::Result<adapters::db::ChangeProgress> apply_or_resume(const StoredChange& change);
  lib::Result<void> check_end(const StoredChange& change);
  lib::Result<void> pass(const StoredChange& change, const core::schema::Step& fence,
                         adapters::db::Direction direction);
  lib::Result<void> publish_and_wait(const StoredChange& change, const core::meta::Model& model);
  adapters::db::ApplyOptions options(const StoredChange& change, bool contract);
  lib::Result<core::meta::RegistryNames> read_registry() const;

  /// Ends the work in `state`, with why it stopped there.
  void leave(const StoredChange& change, const std::string& state, const lib::Error& error);
  lib::Task<lib::Result<void>> write_stop(const StoredChange& change, std::string state, const lib::Error& error);
  void finish(const StoredChange& change, const std::string& state, const core::meta::Model& model,
              const std::string& action);
  lib::Task<lib::Result<core::events::Event>> write_finish(const StoredChange& change, std::string state,
                                                           const core::meta::Model& model, std::string action);

  MetaChangeService& service_;
  const SchemaWork& work_;
  std::mutex mutex_;
  std::thread thread_;
  bool running_ = false;
  std::atomic<bool> stopping_{false};
  /// This process's session is the one that changes the tables, so the statement under way is its own.
  std::atomic<bool> is_applier_{false};
};

}  // namespace athyper::runtime::meta
