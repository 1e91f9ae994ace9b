#include "fault_points.hpp"

#include <algorithm>
#include <csignal>
#include <string>
#include <utility>

namespace athyper::runtime::automation_jobs {
namespace {

using adapters::db::DbClient;
using adapters::db::DbTransaction;
using adapters::db::Fence;
using Results = std::vector<lib::sql::Rows>;

template <std::size_t N>
std::string_view step_of(const std::array<FaultStep, N>& steps, const lib::sql::Group& group) {
  const auto step = std::ranges::find_if(steps, [&](const FaultStep& known) {
    return std::ranges::any_of(group.statements, [&](const lib::sql::Statement& statement) {
      return statement.shape->text.find(known.words) != std::string::npos;
    });
  });
  return step == steps.end() ? std::string_view() : step->name;
}

std::string_view step_of(const lib::sql::Group& group) {
  const auto step = step_of(kOutboxSteps, group);
  return step.empty() ? step_of(kFaultSteps, group) : step;
}

class FaultyDb final : public DbClient {
 public:
  FaultyDb(DbClient& db, Fault fault) : db_(db), fault_(fault) {}

  lib::Task<lib::Result<Results>> run(Fence fence, lib::sql::Group group) override {
    const auto step = step_of(group);
    reach(step, FaultMoment::before);
    auto results = co_await db_.run(fence, std::move(group));
    reach(step, FaultMoment::after);
    co_return results;
  }
  lib::Task<lib::Result<Results>> run_platform(lib::sql::Group group) override {
    const auto step = step_of(group);
    reach(step, FaultMoment::before);
    auto results = co_await db_.run_platform(std::move(group));
    reach(step, FaultMoment::after);
    co_return results;
  }
  lib::Task<lib::Result<std::unique_ptr<DbTransaction>>> begin(Fence fence,
                                                               adapters::db::Isolation isolation) override {
    return db_.begin(fence, isolation);
  }
  lib::Task<lib::Result<void>> run_ddl(std::vector<std::string> commands, bool in_transaction) override {
    return db_.run_ddl(std::move(commands), in_transaction);
  }
  lib::Task<adapters::db::DbHealth> health() override { return db_.health(); }

 private:
  void reach(std::string_view step, FaultMoment moment) {
    if (fault_.signal == 0 || step != fault_.step || moment != fault_.moment) return;
    ::raise(std::exchange(fault_.signal, 0));
  }

  DbClient& db_;
  Fault fault_;
};

}  // namespace

std::unique_ptr<DbClient> make_faulty_db(DbClient& db, Fault fault) {
  return std::make_unique<FaultyDb>(db, fault);
}

}  // namespace athyper::runtime::automation_jobs
