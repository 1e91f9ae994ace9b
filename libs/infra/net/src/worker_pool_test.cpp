#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include <lib/net/loops.hpp>
#include <lib/net/task_group.hpp>

namespace lib::net {
namespace {

Task<void> compute(WorkerPool* pool, std::thread::id* worker, std::size_t* loop_after) {
  const auto done = co_await pool->run([worker] { *worker = std::this_thread::get_id(); });
  EXPECT_TRUE(done.ok());
  *loop_after = Loops::current();
}

TEST(WorkerPool, runs_work_on_its_own_thread_and_comes_back_to_the_loop) {
  Loops loops(2);
  loops.start();
  WorkerPool pool(1, 4);
  std::thread::id worker;
  std::size_t loop_after = Loops::kNoLoop;
  loops.run_and_wait(1, [&] { return compute(&pool, &worker, &loop_after); });
  EXPECT_NE(worker, std::thread::id());
  EXPECT_NE(worker, std::this_thread::get_id());
  EXPECT_EQ(loop_after, 1U);
}

void fail() {
  throw std::runtime_error("broken");
}

Task<void> run_failing(WorkerPool* pool) {
  (void)co_await pool->run(fail);
}

TEST(WorkerPool, hands_an_exception_to_the_caller) {
  Loops loops(1);
  loops.start();
  WorkerPool pool(1, 4);
  EXPECT_THROW(loops.run_and_wait(0, [&] { return run_failing(&pool); }), std::runtime_error);
}

struct Gate {
  std::promise<void> entered;
  std::promise<void> release;
  std::shared_future<void> released = release.get_future().share();
};

void pass(Gate* gate) {
  gate->entered.set_value();
  gate->released.wait();
}

Task<void> run_job(WorkerPool* pool, std::function<void()> work, std::atomic<int>* ended, std::string* key) {
  const auto result = co_await pool->run(std::move(work));
  *key = result.ok() ? "ok" : result.error().key;
  ended->fetch_add(1);
  ended->notify_all();
}

TEST(WorkerPool, refuses_work_beyond_its_queue_and_drops_the_waiting_when_stopped) {
  Loops loops(1);
  loops.start();
  WorkerPool pool(1, 1);
  Gate gate;
  std::atomic<int> ended = 0;
  std::string first;
  std::string second;
  std::string third;
  loops.spawn(0, [&] { return run_job(&pool, [&] { pass(&gate); }, &ended, &first); });
  gate.entered.get_future().wait();
  loops.spawn(0, [&] { return run_job(&pool, [] {}, &ended, &second); });
  loops.spawn(0, [&] { return run_job(&pool, [] {}, &ended, &third); });
  ended.wait(0);
  std::thread stopper([&] { pool.stop(); });
  gate.release.set_value();
  stopper.join();
  for (int seen = ended; seen < 3; seen = ended) ended.wait(seen);
  EXPECT_EQ(first, "ok");
  EXPECT_TRUE(second == "worker_pool.stopped" || second == "ok") << second;
  EXPECT_EQ(third, "worker_pool.full");
}

}  // namespace
}  // namespace lib::net
