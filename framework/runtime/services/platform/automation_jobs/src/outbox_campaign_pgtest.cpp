// Workers that hand on events, killed at every step of it, judged by what a consumer wrote down: every event told,
// those of a record in order, and each time under a greater token.
#include <gtest/gtest.h>

#include <csignal>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "testing/outbox_worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;

constexpr int kRounds = 3;
constexpr int kRecords = 4;
constexpr int kLooks = 1'200;

class OutboxCampaign : public ::testing::Test {
 protected:
  OutboxCampaign() {
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    run("create table public.heard (at bigserial primary key, event uuid not null, record uuid not null,"
        " version int not null, token int not null);"
        " grant usage on schema public to athyper_runtime; grant insert on public.heard to athyper_runtime;"
        " grant usage on sequence public.heard_at_seq to athyper_runtime;"
        " create table public.thing (id uuid primary key, version int not null default 0)");
    run("insert into core.job_key (id, secret) values (1, decode(repeat('ab', 32), 'hex'))");
    log_ = ::open((folder_.path() + "/workers.log").c_str(), O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0600);
  }
  ~OutboxCampaign() override {
    for (const pid_t worker : workers_) {
      ::kill(worker, SIGKILL);
      ::waitpid(worker, nullptr, 0);
    }
    ::close(log_);
  }

  // This process has no thread of its own, so a child may go on as one that has.
  pid_t start(Fault fault = {}) {
    const pid_t child = ::fork();
    if (child == 0) be_outbox_worker(database_.runtime_connection(), log_, fault);
    workers_.push_back(child);
    return child;
  }
  bool await_kill(pid_t worker) {
    int status = 0;
    if (::waitpid(worker, &status, 0) != worker) return false;
    std::erase(workers_, worker);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  }
  void run(const std::string& script) {
    const auto done = owner_->run_script(script);
    EXPECT_TRUE(done.ok()) << script << "\n" << describe(done.error());
  }
  std::string text(const std::string& sql) {
    const auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << describe(rows.error());
    return rows.ok() && !rows->empty() ? std::string(rows->at(0, 0).value_or("NULL")) : "";
  }
  void await_none(const std::string& sql) {
    for (int look = 0; look < kLooks; ++look) {
      if (text(sql) == "0") return;
      run("select pg_sleep(0.05)");
    }
    ADD_FAILURE() << "still there: " << sql << text(" select jsonb_agg(o)::text from core.outbox o");
  }
  /// A healthy worker does what is left. Killed before its job has ended it would leave it to the next round as lost
  /// once more, which waits twice as long each time.
  void work_off() {
    const pid_t healthy = start();
    await_none("select count(*) from core.outbox");
    await_none("select count(*) from core.job");
    ::kill(healthy, SIGKILL);
    ::waitpid(healthy, nullptr, 0);
    std::erase(workers_, healthy);
  }
  /// Two writes to each record, as the guarded statement of a data write does them.
  void write() {
    for (int times = 0; times < 2; ++times) {
      run("insert into public.thing (id) select lpad(n::text, 32, '0')::uuid from generate_series(1, " +
          std::to_string(kRecords) +
          ") n on conflict do nothing; with w as (update public.thing set version = version + 1 returning *)"
          " insert into core.outbox (tenant_id, id, entity, record_id, version, kind, fields, occurred_at) select '" +
          kOutboxTenant + "', md5(id::text || version)::uuid, 'thing', id, version, 'updated', '{}', now() from w");
    }
    writes_ += 2;
  }

  testing::TestDatabase database_;
  testing::TestFolder folder_;
  int log_ = -1;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  std::vector<pid_t> workers_;
  int writes_ = 0;
};

TEST_F(OutboxCampaign, killed_at_every_step_workers_tell_every_event_in_the_order_of_its_record) {
  for (int round = 0; round < kRounds; ++round) {
    for (const FaultStep& step : kOutboxSteps) {
      for (const FaultMoment moment : {FaultMoment::before, FaultMoment::after}) {
        write();
        EXPECT_TRUE(await_kill(start({step.name, moment, SIGKILL}))) << step.name << " was not reached";
      }
    }
    work_off();
  }
  const std::string all = std::to_string(writes_ * kRecords);
  EXPECT_EQ(text("select count(distinct (record, version))::text from public.heard"), all);
  EXPECT_EQ(text("select count(*)::text from core.job_dead"), "0");
  EXPECT_EQ(text("select count(*)::text from (select version <= lag(version) over (partition by record order by at) as"
                 " late from (select record, version, min(at) as at from public.heard group by 1, 2) x) y where late"),
            "0")
      << "an event was told before one that came earlier";
  EXPECT_EQ(text("select count(*)::text from (select token <= lag(token) over (partition by event order by at) as old"
                 " from public.heard) x where old"),
            "0")
      << "a token was not greater than the one before it";
  EXPECT_GT(std::stoi(text("select count(*)::text from public.heard")), std::stoi(all)) << "no kill came in between";
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
