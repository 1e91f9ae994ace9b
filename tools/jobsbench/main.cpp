// The product's side of `athyper bench jobs`: the queue and the worker as the program runs them. Reads one request a
// line, {"verb":"open"|"add"|"drain"|"latency"|"locks"|"close", …}, and answers {"answer":…} or {"error":…}.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <athyper/adapters/db/create.hpp>
#include <lib/base/random.hpp>
#include <lib/net/loops.hpp>
#include <lib/net/run.hpp>

#include "pg_job_queue.hpp"
#include "work_loop.hpp"
#include "worker.hpp"

namespace {

using namespace athyper;
using namespace athyper::runtime::automation_jobs;
using lib::Json;
using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr const char* kQueue = "bench";
constexpr const char* kType = "noop";
constexpr int kConcurrency = 24;
constexpr std::int64_t kBulk = 1'000;
constexpr std::chrono::seconds kDrain{10};

/// Everything that a worker of the program stands on, on one loop.
class Host {
 public:
  static lib::Result<std::unique_ptr<Host>> open(std::string connection) {
    auto host = std::unique_ptr<Host>(new Host);
    host->loops_.start();
    TRY(host->db_, adapters::db::create_db_adapter({.runtime_connection = std::move(connection)}, host->loops_,
                                                   lib::system_clock()));
    host->loop_ = cmd::make_work_loop(host->loops_, 0);
    host->keys_ = std::make_unique<JobKeys>(*host->db_, lib::system_random());
    return host;
  }

  lib::Result<Json> on_loop(std::function<lib::Task<lib::Result<Json>>()> work) {
    lib::Result<Json> answer = Json();
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { answer = co_await work(); });
    return answer;
  }

  /// Adds `count` jobs, a thousand with each statement.
  lib::Task<lib::Result<Json>> add(std::int64_t count) {
    Worker worker(parts());
    PgJobQueue queue(queue_parts(worker));
    for (std::int64_t done = 0; done < count; done += kBulk) {
      std::vector<std::pair<core::jobs::JobData, core::jobs::JobOptions>> jobs;
      for (std::int64_t i = done; i < std::min(count, done + kBulk); ++i) {
        jobs.emplace_back(data_of("n", i), core::jobs::JobOptions{.remove_on_complete = true});
      }
      CO_TRY(co_await queue.add_bulk(kQueue, std::move(jobs)));
    }
    co_return Json();
  }

  /// Runs what waits with a new worker: seconds from its start until everything is written down.
  lib::Task<lib::Result<Json>> drain(std::int64_t count) {
    std::int64_t ran = 0;
    const auto began = clock().monotonic();
    Worker worker(parts());
    CO_TRY(worker.process(kQueue, kType, kConcurrency, [&](core::jobs::JobRun&) -> lib::Task<lib::Result<Json>> {
      ++ran;
      co_return Json();
    }));
    while (worker.figures().completed < static_cast<std::uint64_t>(count)) {
      CO_TRY(co_await worker.turn());
    }
    CO_TRY(co_await worker.stop(kDrain));
    const auto took = std::chrono::duration<double>(clock().monotonic() - began).count();
    CO_TRY(const auto left, co_await number("select count(*) from core.job"));
    co_return Json::object({{"seconds", took}, {"ran", ran}, {"left", left}});
  }

  /// A job every 1/rate seconds whatever happens; microseconds from the time it was due to its start, sorted.
  lib::Task<lib::Result<Json>> latency(std::int64_t rate, std::int64_t count) {
    std::vector<std::int64_t> waits;
    Worker worker(parts());
    CO_TRY(worker.process(kQueue, kType, kConcurrency, [&](core::jobs::JobRun& run) -> lib::Task<lib::Result<Json>> {
      waits.push_back(now_us() - run.job().data.payload.get_integer("due").value_or(0));
      co_return Json();
    }));
    PgJobQueue queue(queue_parts(worker));
    loop_->spawn([&]() -> lib::Task<void> { co_await add_steadily(queue, rate, count); });
    while (worker.figures().completed < static_cast<std::uint64_t>(count)) {
      CO_TRY(co_await worker.turn());
    }
    CO_TRY(co_await worker.stop(kDrain));
    std::ranges::sort(waits);
    Json sorted = Json::array();
    for (const auto wait : waits) sorted.push_back(wait);
    co_return sorted;
  }

  /// Locks that the transaction holds which has added one job, beside those of the look itself.
  lib::Task<lib::Result<Json>> locks() {
    Worker worker(parts());
    CO_TRY(auto row, co_await PgJobQueue(queue_parts(worker)).prepare(kQueue, data_of("n", 0), {}));
    lib::sql::Group group{.statements = {}};
    group.statements.push_back(core::jobs::enqueue_statement({row}));
    group.statements.push_back({lib::sql::make_shape("select count(*) from pg_locks where pid = pg_backend_pid() and"
                                                     " locktype <> 'virtualxid' and relation is distinct from"
                                                     " 'pg_locks'::regclass"),
                                {}});
    CO_TRY(const auto results, co_await db_->run_platform(std::move(group)));
    CO_TRY(co_await drain(1));
    co_return Json(results[1].get_int(0, 0));
  }

 private:
  Host() = default;
  static const lib::Clock& clock() { return lib::system_clock(); }
  static std::int64_t now_us() {
    return std::chrono::duration_cast<microseconds>(clock().monotonic().time_since_epoch()).count();
  }
  static core::jobs::JobData data_of(std::string name, std::int64_t value) {
    return {.type = kType, .payload = Json::object({{std::move(name), value}})};
  }
  WorkerParts parts() {
    return {.db = *db_,
            .keys = *keys_,
            .loop = *loop_,
            .clock = clock(),
            .random = lib::system_random(),
            .logger = logger_};
  }
  QueueParts queue_parts(Worker& worker) {
    return {.db = *db_, .keys = *keys_, .worker = worker, .clock = clock(), .random = lib::system_random()};
  }
  lib::Task<void> add_steadily(PgJobQueue& queue, std::int64_t rate, std::int64_t count) {
    const std::int64_t began = now_us();
    for (std::int64_t i = 0; i < count; ++i) {
      const std::int64_t due = began + i * 1'000'000 / rate;
      if (const auto early = due - now_us(); early > 0) co_await lib::net::sleep_for(milliseconds(early / 1'000));
      loop_->spawn([&queue, stamp = std::min(due, now_us())] { return add_one(queue, stamp); });
    }
  }
  static lib::Task<void> add_one(PgJobQueue& queue, std::int64_t stamp) {
    const auto added = co_await queue.add(kQueue, data_of("due", stamp), {.remove_on_complete = true});
    if (!added.ok()) std::cerr << lib::describe(added.error()) << '\n';
  }
  lib::Task<lib::Result<std::int64_t>> number(const char* sql) {
    CO_TRY(const auto rows, co_await run_statement(*db_, {lib::sql::make_shape(sql), {}}));
    co_return rows.get_int(0, 0);
  }

  lib::net::Loops loops_{1};
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<core::jobs::WorkLoop> loop_;
  std::unique_ptr<JobKeys> keys_;
  lib::log::Logger logger_{[](std::string_view line) { std::cerr << line << '\n'; }, lib::log::Level::error,
                           lib::system_clock()};
};

lib::Result<Json> answer(std::unique_ptr<Host>& host, const Json& request) {
  const std::string verb(request.get_string("verb").value_or(""));
  if (verb == "open") {
    TRY(host, Host::open(std::string(request.get_string("databaseUrl").value_or(""))));
    return Json();
  }
  const std::int64_t count = request.get_integer("count").value_or(0);
  if (verb == "add") return host->on_loop([&] { return host->add(count); });
  if (verb == "drain") return host->on_loop([&] { return host->drain(count); });
  if (verb == "locks") return host->on_loop([&] { return host->locks(); });
  if (verb == "latency") {
    const std::int64_t rate = request.get_integer("rate").value_or(1);
    return host->on_loop([&] { return host->latency(rate, count); });
  }
  return Json();
}

}  // namespace

int main() {
  std::unique_ptr<Host> host;
  std::string line;
  while (std::getline(std::cin, line)) {
    const auto request = lib::parse_json(line);
    if (!request.ok()) return 1;
    const auto given = answer(host, *request);
    Json out = Json::object();
    if (given.ok()) {
      out.set("answer", *given);
    } else {
      out.set("error", lib::describe(given.error()));
    }
    std::cout << out.dump() << std::endl;
    if (request->get_string("verb") == "close") std::_Exit(0);
  }
}
