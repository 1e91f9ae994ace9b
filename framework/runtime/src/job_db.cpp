#include "job_db.hpp"

#include <utility>

#include <athyper/core/jobs/job_row.hpp>

namespace athyper::runtime {
namespace {

using adapters::db::DbClient;
using adapters::db::DbTransaction;
using adapters::db::Fence;
using Results = std::vector<lib::sql::Rows>;

lib::Error translate(lib::Error error) {
  if (error.key != "pg.app.job_lease_lost") return error;
  return {lib::ErrorCode::conflict, "jobs.lease_lost", "Somebody else has the job by now."};
}

class JobDb final : public DbClient {
 public:
  JobDb(DbClient& db, std::string job, int token) : db_(db), job_(std::move(job)), token_(token) {}

  lib::Task<lib::Result<Results>> run(Fence fence, lib::sql::Group group) override {
    group.statements.insert(group.statements.begin(), hold());
    co_return own_results(co_await db_.run(fence, std::move(group)));
  }
  lib::Task<lib::Result<Results>> run_platform(lib::sql::Group group) override {
    group.statements.insert(group.statements.begin(), hold());
    co_return own_results(co_await db_.run_platform(std::move(group)));
  }
  lib::Task<lib::Result<std::unique_ptr<DbTransaction>>> begin(Fence fence,
                                                               adapters::db::Isolation isolation) override {
    CO_TRY(auto transaction, co_await db_.begin(fence, isolation));
    if (auto held = co_await transaction->execute(hold()); !held.ok()) co_return translate(std::move(held).error());
    co_return std::move(transaction);
  }
  // The owner's connection runs commands that no transaction can hold together with the job, so the check comes before.
  lib::Task<lib::Result<void>> run_ddl(std::vector<std::string> commands, bool in_transaction) override {
    CO_TRY(co_await run_platform({}));
    co_return co_await db_.run_ddl(std::move(commands), in_transaction);
  }
  lib::Task<adapters::db::DbHealth> health() override { return db_.health(); }

 private:
  lib::sql::Statement hold() const { return core::jobs::hold_statement(job_, token_); }
  static lib::Result<Results> own_results(lib::Result<Results> outcome) {
    if (!outcome.ok()) return translate(std::move(outcome).error());
    outcome->erase(outcome->begin());
    return outcome;
  }

  DbClient& db_;
  std::string job_;
  int token_;
};

}  // namespace

std::unique_ptr<DbClient> make_job_db(DbClient& db, std::string job, int token) {
  return std::make_unique<JobDb>(db, std::move(job), token);
}

}  // namespace athyper::runtime
