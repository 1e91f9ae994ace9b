// The port JobQueue on a real database: what core promises, whoever implements it.
#include <gtest/gtest.h>

#include <utility>

#include "job_metrics.hpp"
#include "testing/worker_fixture.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using core::jobs::Job;
using core::jobs::JobData;
using core::jobs::JobOptions;
using core::jobs::JobStatus;
using core::jobs::QueueMetrics;
using Outcome = lib::Result<lib::Json>;
using Jobs = std::vector<std::pair<JobData, JobOptions>>;

constexpr const char* kQueue = "port";
constexpr const char* kAcme = "00000000-0000-7000-8000-00000000000a";

/// Ends as its payload says.
lib::Task<Outcome> obey(core::jobs::JobRun& run) {
  const auto& payload = run.job().data.payload;
  if (const auto percent = payload.get_integer("progress")) {
    CO_TRY(co_await run.progress(static_cast<int>(*percent)));
  }
  if (payload.get_bool("hang").value_or(false)) co_await lib::net::sleep_for(1h);
  if (payload.get_bool("fail").value_or(false)) {
    co_return lib::Error{lib::ErrorCode::unavailable, "port.failed", "as it was told"};
  }
  co_return lib::Json::object({{"did", run.job().data.type}});
}

class JobQueueTest : public WorkerFixture {
 protected:
  core::jobs::JobQueue& port() { return queue(); }

  std::string put(JobData data, JobOptions options = {}) {
    return await<std::string>([&] { return port().add(kQueue, data, options); });
  }
  std::string put(const std::string& type) { return put(JobData{.type = type}); }
  std::vector<std::string> put_all(Jobs jobs) {
    return await<std::vector<std::string>>([&] { return port().add_bulk(kQueue, jobs); });
  }
  Job look(const std::string& id) {
    return await<Job>([&] { return port().get_job(id); });
  }
  /// Beside the port, for those who ask on the loop that works.
  std::string history_of(const std::string& id) {
    return text("select status from core.job_history where id = '" + id + "'");
  }
  bool has_progress(const std::string& id) {
    return text("select progress > 0 from core.job where id = '" + id + "'") == "t";
  }
  QueueMetrics metrics() {
    return await<std::vector<QueueMetrics>>([&] { return port().get_metrics({kQueue}); }).at(0);
  }
  /// Key of the error that a call answers with.
  template <class T>
  std::string refusal(std::function<lib::Task<lib::Result<T>>()> call) {
    std::string key = "none";
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      const auto done = co_await call();
      if (!done.ok()) key = done.error().key;
    });
    return key;
  }
  std::string refusal_of_removal(const std::string& id) {
    return refusal<void>([&] { return port().remove_job(id); });
  }
  void remove(const std::string& id) { EXPECT_EQ(refusal_of_removal(id), "none"); }
  void set_paused(bool paused) {
    EXPECT_EQ(refusal<void>([&] { return paused ? port().pause(kQueue) : port().resume(kQueue); }), "none");
  }
  void handle(const std::string& type) { ASSERT_TRUE(port().process(kQueue, type, 2, obey).ok()); }
  /// Work for a moment in which nothing of this queue may happen.
  void work_while_other_jobs_run() {
    ASSERT_TRUE(port().process("other", "other", 1, obey).ok());
    const auto ends = worker().figures().completed + 1;
    static_cast<void>(await<std::string>([&] { return port().add("other", {.type = "other"}, {}); }));
    work_until_completed(ends);
  }
};

TEST_F(JobQueueTest, a_job_is_what_was_added_until_and_after_it_has_ended) {
  const JobData data{.type = "greet",
                     .payload = lib::Json::object({{"name", "Ada"}}),
                     .metadata = {.tenant = kAcme,
                                  .principal = "00000000-0000-7000-8000-0000000000aa",
                                  .purpose = "test",
                                  .model_version = 7,
                                  .trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}};
  const auto id = put(data, {.priority = core::jobs::JobPriority::high, .attempts = 9, .unique_key = "only"});
  const Job waits = look(id);
  EXPECT_EQ(waits.status, JobStatus::pending);
  EXPECT_EQ(waits.queue, kQueue);
  EXPECT_EQ(waits.data.type, "greet");
  EXPECT_EQ(waits.data.payload.dump(), data.payload.dump());
  EXPECT_EQ(waits.data.metadata.tenant, kAcme);
  EXPECT_EQ(waits.data.metadata.principal, data.metadata.principal);
  EXPECT_EQ(waits.data.metadata.model_version, 7);
  EXPECT_EQ(waits.data.metadata.trace, data.metadata.trace);
  EXPECT_EQ(waits.options.priority, core::jobs::JobPriority::high);
  EXPECT_EQ(waits.options.attempts, 9);
  EXPECT_EQ(waits.options.unique_key, "only");

  handle("greet");
  work_until_completed(1);
  const Job ended = look(id);
  EXPECT_EQ(ended.status, JobStatus::completed);
  EXPECT_EQ(ended.attempts_made, 1);
  EXPECT_EQ(ended.progress, 100);
  EXPECT_EQ(ended.result.dump(), R"({"did":"greet"})");
  EXPECT_TRUE(ended.started_at.has_value());
  EXPECT_TRUE(ended.finished_at.has_value());
}

TEST_F(JobQueueTest, a_key_that_waits_gives_the_id_of_the_job_that_has_it) {
  const auto first = put({.type = "a"}, {.unique_key = "k"});
  EXPECT_EQ(put({.type = "a"}, {.unique_key = "k"}), first);
  EXPECT_NE(put({.type = "b"}, {.unique_key = "k"}), first);
  EXPECT_NE(put({.type = "a", .metadata = {.tenant = kAcme}}, {.unique_key = "k"}), first);
  EXPECT_EQ(metrics().waiting, 3);
}

TEST_F(JobQueueTest, a_bulk_is_added_as_a_whole_and_tells_what_is_new) {
  const auto there = put({.type = "a"}, {.unique_key = "k"});
  const auto ids = put_all({{{.type = "a"}, {.unique_key = "k"}}, {{.type = "a"}, {}}, {{.type = "b"}, {.delay = 1h}}});
  ASSERT_EQ(ids.size(), 2u);
  EXPECT_EQ(look(ids[0]).data.type, "a");
  EXPECT_EQ(look(ids[1]).status, JobStatus::delayed);
  EXPECT_TRUE(put_all({}).empty());

  EXPECT_EQ(refusal<std::vector<std::string>>([&] {
              return port().add_bulk(kQueue, Jobs{{{.type = "fits"}, {}}, {{.type = "does not"}, {.attempts = 0}}});
            }),
            "jobs.options.invalid");
  EXPECT_EQ(refusal<std::vector<std::string>>(
                [&] { return port().add_bulk(kQueue, Jobs(core::jobs::kMaxBulk + 1, {{.type = "a"}, {}})); }),
            "jobs.bulk.too_many");
  EXPECT_EQ(text("select count(*) from core.job"), "3");
}

TEST_F(JobQueueTest, a_payload_over_the_limit_is_not_added) {
  const JobData data{.type = "a", .payload = std::string(core::jobs::kMaxPayloadBytes, 'x')};
  EXPECT_EQ(refusal<std::string>([&] { return port().add(kQueue, data, {}); }), "jobs.payload.too_large");
  EXPECT_EQ(text("select count(*) from core.job"), "0");
}

TEST_F(JobQueueTest, a_type_has_one_handler_and_gets_its_own_jobs_only) {
  handle("a");
  EXPECT_EQ(port().process(kQueue, "a", 1, obey).error().key, "jobs.handler.duplicate");
  const auto other = put("b");
  const auto mine = put("a");
  work_until_completed(1);
  EXPECT_EQ(look(mine).result.dump(), R"({"did":"a"})");
  EXPECT_EQ(look(other).status, JobStatus::pending);
}

TEST_F(JobQueueTest, nothing_is_taken_from_a_queue_that_is_paused) {
  handle("a");
  set_paused(true);
  const auto id = put("a");
  EXPECT_TRUE(metrics().paused);
  work_while_other_jobs_run();
  EXPECT_EQ(look(id).status, JobStatus::pending);
  set_paused(false);
  EXPECT_FALSE(metrics().paused);
  work_until([&] { return history_of(id) == "completed"; });
}

TEST_F(JobQueueTest, the_figures_say_how_every_queue_stands) {
  handle("a");
  const auto fails = put({.type = "a", .payload = lib::Json::object({{"fail", true}})}, {.attempts = 1});
  static_cast<void>(put("a"));
  work_until([&] { return worker().figures().completed + worker().figures().dead == 2; });
  static_cast<void>(put({.type = "a"}, {.delay = 1h}));
  static_cast<void>(put("nobody's"));
  static_cast<void>(put("nobody's"));
  const auto all = await<std::vector<QueueMetrics>>([&] { return port().get_metrics({kQueue, "empty"}); });
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].queue, "empty");
  EXPECT_EQ(all[0].waiting + all[0].active + all[0].completed + all[0].failed + all[0].delayed, 0);
  EXPECT_EQ(all[1].queue, kQueue);
  EXPECT_EQ(all[1].waiting, 2);
  EXPECT_EQ(all[1].active, 0);
  EXPECT_EQ(all[1].delayed, 1);
  EXPECT_EQ(all[1].completed, 1);
  EXPECT_EQ(all[1].failed, 1);
  EXPECT_EQ(look(fails).status, JobStatus::failed);
  EXPECT_EQ(look(fails).last_error, "unavailable port.failed: as it was told");
}

TEST_F(JobQueueTest, a_job_that_waits_is_removed_at_once_and_stays_in_the_history) {
  const auto id = put("a");
  remove(id);
  EXPECT_EQ(look(id).status, JobStatus::cancelled);
  EXPECT_EQ(refusal_of_removal(id), "jobs.ended");
}

TEST_F(JobQueueTest, a_job_that_runs_is_asked_to_stop) {
  worker({.lease = 90ms});
  handle("a");
  const auto id = put({.type = "a", .payload = lib::Json::object({{"progress", 40}, {"hang", true}})});
  work_until([&] { return has_progress(id); });
  EXPECT_EQ(look(id).progress, 40);
  EXPECT_EQ(look(id).status, JobStatus::active);
  remove(id);
  work_until([&] { return history_of(id) == "cancelled"; });
}

TEST_F(JobQueueTest, a_dead_letter_is_forgotten) {
  handle("a");
  const auto id = put({.type = "a", .payload = lib::Json::object({{"fail", true}})}, {.attempts = 1});
  work_until([&] { return worker().figures().dead == 1; });
  remove(id);
  EXPECT_EQ(refusal_of_removal(id), "jobs.unknown");
}

TEST_F(JobQueueTest, no_job_of_that_id_is_said_so) {
  const std::string nobody = "00000000-0000-7000-8000-0000000000ff";
  for (const auto& id : {nobody, std::string("none"), std::string()}) {
    EXPECT_EQ(refusal<Job>([&] { return port().get_job(id); }), "jobs.unknown");
    EXPECT_EQ(refusal_of_removal(id), "jobs.unknown");
  }
}

TEST_F(JobQueueTest, what_still_runs_at_the_close_goes_back) {
  handle("a");
  const auto runs = put({.type = "a", .payload = lib::Json::object({{"progress", 1}, {"hang", true}})});
  work_until([&] { return has_progress(runs); });
  EXPECT_EQ(refusal<void>([&] { return port().close(10ms); }), "none");
  EXPECT_EQ(look(runs).status, JobStatus::pending);
  EXPECT_EQ(look(runs).attempts_made, 0);
}

TEST_F(JobQueueTest, listeners_hear_of_every_job_once) {
  std::vector<std::string> heard;
  const auto note = [&](const std::string& what) {
    return [&heard, what](const Job& job) { heard.push_back(what + " " + job.queue + " " + job.data.type); };
  };
  port().listen({.on_start = note("start"), .on_complete = note("complete"), .on_fail = note("fail")});
  handle("good");
  handle("bad");
  put("good");
  work_until_completed(1);
  put({.type = "bad", .payload = lib::Json::object({{"fail", true}})}, {.attempts = 2, .backoff = {.delay = 1ms}});
  work_until([&] { return worker().figures().dead == 1; });
  EXPECT_EQ(heard,
            (std::vector<std::string>{"start port good", "complete port good", "start port bad", "fail port bad"}));
}

TEST_F(JobQueueTest, dead_letters_are_counted_by_type_also_those_that_nobody_can_read) {
  core::observability::MetricsRegistry metrics;
  count_dead_letters(metrics, port());
  handle("a");
  put({.type = "a", .payload = lib::Json::object({{"fail", true}})}, {.attempts = 1});
  put("a");
  run("update core.job set payload = '{broken' where payload = '{}'");
  work_until([&] { return worker().figures().dead == 2; });
  EXPECT_NE(metrics.prometheus_text().find(R"(jobs_dead_total{queue="port",type="a"} 2)"), std::string::npos)
      << metrics.prometheus_text();
}

TEST_F(JobQueueTest, a_row_that_was_prepared_runs_once_its_statement_is_committed) {
  handle("a");
  const auto row = await<core::jobs::JobRow>([&] { return port().prepare(kQueue, {.type = "a"}, {}); });
  EXPECT_EQ(refusal<Job>([&] { return port().get_job(row.id); }), "jobs.unknown");
  loops_.run_and_wait(0, [&]() -> lib::Task<void> {
    lib::sql::Group group{.statements = {core::jobs::enqueue_statement({row})}};
    EXPECT_TRUE((co_await db_->run_platform(std::move(group))).ok());
    co_await port().announce({kQueue});
  });
  work_until_completed(1);
  EXPECT_EQ(look(row.id).status, JobStatus::completed);
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
