// Workers as processes that are killed and frozen at every step they take, judged by a ledger: no job lost, no effect
// twice, late writes refused.
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "pg_job_queue.hpp"
#include "testing/campaign_worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;

/// Rounds of kills at each moment of each step.
constexpr int kKillRounds = 3;
/// A worker that is frozen here does something late when it goes on.
constexpr std::array<Fault, 6> kFreezes{{{"effect", FaultMoment::before, SIGSTOP},
                                         {"take", FaultMoment::after, SIGSTOP},
                                         {"renew", FaultMoment::before, SIGSTOP},
                                         {"complete", FaultMoment::before, SIGSTOP},
                                         {"retry", FaultMoment::before, SIGSTOP},
                                         {"bury", FaultMoment::before, SIGSTOP}}};
constexpr int kFreezeRounds = 2;
/// What a run of the campaign is worth at the least, however the steps change.
constexpr int kFewestKills = 40, kFewestFreezes = 10;
constexpr int kLooks = 1'200;

class JobsCampaign : public ::testing::Test {
 protected:
  JobsCampaign() {
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    run("create table public.ledger (at bigserial primary key, job uuid not null, token int not null)");
    run("grant usage on schema public to athyper_runtime; grant insert on public.ledger to athyper_runtime;"
        " grant usage on sequence public.ledger_at_seq to athyper_runtime");
    run("insert into core.job_key (id, secret) values (1, decode(repeat('ab', 32), 'hex'))");
    log_path_ = folder_.path() + "/workers.log";
    log_ = ::open(log_path_.c_str(), O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0600);
  }
  ~JobsCampaign() override {
    for (const pid_t worker : std::exchange(workers_, {})) end(worker);
    ::close(log_);
  }

  // This process has no thread of its own, so a child may go on as one that has.
  pid_t start(Fault fault = {}) {
    const pid_t child = ::fork();
    if (child == 0) be_campaign_worker(database_.runtime_connection(), log_, fault, fault.step == "give back");
    workers_.push_back(child);
    return child;
  }
  void end(pid_t worker) {
    ::kill(worker, SIGKILL);
    ::waitpid(worker, nullptr, 0);
    std::erase(workers_, worker);
  }
  /// Waits until the signal of its fault has come to a worker; false when it ended otherwise.
  bool await_fault(pid_t worker, int signal) {
    int status = 0;
    if (::waitpid(worker, &status, WUNTRACED) != worker) return false;
    if (signal == SIGSTOP) return WIFSTOPPED(status);
    std::erase(workers_, worker);
    return WIFSIGNALED(status) && WTERMSIG(status) == signal;
  }

  void run(const std::string& script) {
    const auto done = owner_->run_script(script);
    EXPECT_TRUE(done.ok()) << script << "\n" << describe(done.error());
  }
  std::int64_t number(const std::string& sql) {
    const auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << describe(rows.error());
    return rows.ok() ? rows->get_int(0, 0) : -1;
  }
  /// Looks until the query answers with 0.
  void await_none(const std::string& sql) {
    for (int look = 0; look < kLooks; ++look) {
      if (number(sql) == 0) return;
      run("select pg_sleep(0.05)");
    }
    ADD_FAILURE() << "still there: " << sql;
  }
  std::int64_t in_log(const std::string& event) {
    std::ifstream lines(log_path_);
    std::int64_t found = 0;
    for (std::string line; std::getline(lines, line);) found += line.find('"' + event + '"') != std::string::npos;
    return found;
  }

  core::jobs::JobRow row(const char* type) {
    core::jobs::JobOptions options{.backoff = {.type = core::jobs::JobBackoffType::fixed, .delay = 20ms}};
    if (std::string_view(type) == "hopeless") options.attempts = 1;
    return *make_row(sealer_, lib::make_uuid_v7(lib::system_clock(), lib::system_random()).to_string(), kCampaignQueue,
                     {.type = type}, options);
  }
  /// Adds so many jobs of each type; what is added is what the ledger is held to.
  void add(int each) {
    std::vector<core::jobs::JobRow> rows;
    for (int i = 0; i < each; ++i) {
      for (const char* const type : kCampaignTypes) {
        rows.push_back(row(type));
        acknowledged_[rows.back().id] = type;
      }
    }
    add(rows);
  }
  void add(const std::vector<core::jobs::JobRow>& rows) {
    const auto added = owner_->execute(core::jobs::enqueue_statement(rows));
    ASSERT_TRUE(added.ok()) << describe(added.error());
  }

  void kill_at(const FaultStep& step, FaultMoment moment) {
    add(3);
    // What dead workers held is there to be taken back.
    if (step.name == "reap") {
      await_none("select (not exists (select from core.job_lease where expires_at < clock_timestamp()))::int");
    }
    // A job that was lost twice is alone in its worker, which then has none to give back.
    if (step.name == "give back") run("update core.job set losses = 0");
    const Fault fault{step.name, moment, SIGKILL};
    const bool hit = await_fault(start(fault), SIGKILL);
    EXPECT_TRUE(hit) << step.name << " was not reached";
    ++hits_[std::string(step.name) + (moment == FaultMoment::before ? ", before it is sent" : ", after its commit")]
          .kills;
  }

  /// A worker is frozen until another one has done what it held, and goes on then.
  void freeze_at(const Fault& fault) {
    add(2);
    const pid_t frozen = start(fault);
    EXPECT_TRUE(await_fault(frozen, SIGSTOP)) << fault.step << " was not reached";
    const pid_t other = start();
    await_none("select count(*) from core.job");
    end(other);
    ::kill(frozen, SIGCONT);
    // It says that it is late, and it works on.
    add(1);
    await_none("select count(*) from core.job");
    end(frozen);
    ++hits_[std::string(fault.step) +
            (fault.moment == FaultMoment::before ? ", before it is sent" : ", after its commit")]
          .freezes;
  }

  struct Line {
    std::string job;
    std::int64_t token = 0;
  };
  std::vector<Line> ledger() {
    std::vector<Line> lines;
    const auto rows = owner_->execute({lib::sql::make_shape("select job, token from public.ledger order by at"), {}});
    for (std::size_t row = 0; row < rows->size(); ++row) {
      lines.push_back({std::string(rows->get(row, 0)), rows->get_int(row, 1)});
    }
    return lines;
  }

  /// What the ledger says against the queue, one sentence each.
  std::vector<std::string> verdict() {
    std::map<std::string, std::vector<std::int64_t>> tokens;
    for (const Line& line : ledger()) tokens[line.job].push_back(line.token);
    std::vector<std::string> out;
    for (const auto& [job, type] : acknowledged_) {
      const auto& seen = tokens[job];
      const auto late = std::ranges::adjacent_find(seen, std::greater_equal<>());
      if (type == "hopeless") {
        if (number("select count(*) from core.job_dead where id = '" + job + "'") != 1)
          out.push_back("not dead " + job);
        if (!seen.empty()) out.push_back("an effect of a job without one " + job);
        continue;
      }
      if (seen.empty()) out.push_back("lost " + type + " " + job);
      if ((type == "once" || type == "flaky") && seen.size() > 1) out.push_back("twice " + type + " " + job);
      if (late != seen.end()) out.push_back("a late effect " + type + " " + job);
    }
    if (tokens.size() > acknowledged_.size()) out.push_back("an effect of nothing");
    return out;
  }

  struct Hits {
    int kills = 0;
    int freezes = 0;
  };
  testing::TestDatabase database_;
  testing::TestFolder folder_;
  std::string log_path_;
  int log_ = -1;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  JobSealer sealer_{std::string(32, '\xab')};
  std::vector<pid_t> workers_;
  std::map<std::string, std::string> acknowledged_;
  std::map<std::string, Hits> hits_;
};

TEST_F(JobsCampaign, killed_and_frozen_at_every_step_workers_lose_no_job_and_do_none_twice) {
  int kills = 0, freezes = 0;
  for (int round = 0; round < kKillRounds; ++round) {
    for (const FaultStep& step : kFaultSteps) {
      for (const FaultMoment moment : {FaultMoment::before, FaultMoment::after}) kill_at(step, moment), ++kills;
    }
  }
  const pid_t healthy = start();
  await_none("select count(*) from core.job");
  end(healthy);
  for (int round = 0; round < kFreezeRounds; ++round) {
    for (const Fault& fault : kFreezes) freeze_at(fault), ++freezes;
  }
  EXPECT_GE(kills, kFewestKills);
  EXPECT_GE(freezes, kFewestFreezes);
  EXPECT_EQ(verdict(), std::vector<std::string>());
  EXPECT_EQ(number("select count(*) from core.job_dead where failures::text like '%jobs.lost%'"), 0);
  EXPECT_GE(in_log("job.late") + in_log("jobs.lease_lost"), freezes);
  std::printf("%-32s kills  freezes past the lease\n", "fault point");
  for (const auto& [point, hits] : hits_) std::printf("%-32s %5d  %d\n", point.c_str(), hits.kills, hits.freezes);
  std::printf("%d kills, %d freezes, %zu jobs, %zu effects, %lld late writes refused\n", kills, freezes,
              acknowledged_.size(), ledger().size(),
              static_cast<long long>(in_log("job.late") + in_log("jobs.lease_lost")));
}

TEST_F(JobsCampaign, a_worker_that_wakes_after_its_lease_adds_nothing) {
  freeze_at(kFreezes[0]);
  EXPECT_EQ(verdict(), std::vector<std::string>());
}

TEST_F(JobsCampaign, without_the_check_of_the_token_the_ledger_shows_its_late_effect) {
  run("create or replace function app.hold_job(job uuid, held int) returns void language plpgsql as 'begin end'");
  freeze_at(kFreezes[0]);
  EXPECT_NE(verdict(), std::vector<std::string>());
}

TEST_F(JobsCampaign, a_job_that_kills_its_worker_every_time_becomes_a_dead_letter_and_the_others_are_done) {
  constexpr const char* kCrashes = "select count(*) from core.job where type = 'crash'";
  add({row("crash")});
  add(2);
  int deaths = 0;
  while (number(kCrashes) > 0) {
    run("update core.job_lease set expires_at = '-infinity'");
    const pid_t worker = start();
    while (::waitpid(worker, nullptr, WNOHANG) == 0 && number(kCrashes) > 0) {
      // Whoever held it is long gone, and its turn has come again.
      run("update core.job set run_at = '-infinity' where (id, token) not in"
          " (select u.id, u.token from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token));"
          " select pg_sleep(0.02)");
    }
    if (::kill(worker, 0) != 0) ++deaths;
    end(worker);
  }
  const pid_t healthy = start();
  await_none("select count(*) from core.job");
  end(healthy);
  EXPECT_EQ(deaths, kMostLosses);
  EXPECT_EQ(number("select count(*) from core.job_dead where type = 'crash' and failures::text like '%jobs.lost%'"), 1);
  EXPECT_EQ(verdict(), std::vector<std::string>());
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
