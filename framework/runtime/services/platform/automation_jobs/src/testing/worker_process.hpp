// What a worker that is a process of its own is made of. The process ends by a signal or _exit, so nothing of it is
// taken down.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/db/create.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/log/logger.hpp>
#include <lib/net/loops.hpp>
#include <support/pg_fixture.hpp>

#include "../job_keys.hpp"
#include "../worker.hpp"
#include "fault_points.hpp"
#include "work_loop.hpp"

namespace athyper::runtime::automation_jobs {

struct WorkerProcess {
  /// `log` takes what it warns of.
  WorkerProcess(const std::string& connection, int log, const Fault& fault, WorkerOptions options)
      : adapter(open(connection, loops)),
        db(make_faulty_db(*adapter, fault)),
        logger(lib::log::fd_sink(log), lib::log::Level::warn, lib::system_clock()),
        keys(*db, lib::system_random()),
        loop(cmd::make_work_loop(loops, 0)),
        worker({.db = *db,
                .keys = keys,
                .loop = *loop,
                .clock = lib::system_clock(),
                .random = lib::system_random(),
                .logger = logger,
                .options = options}) {
    container.value(tokens::db, *db);
  }

  lib::net::Loops loops{1};
  std::unique_ptr<adapters::db::DbAdapter> adapter;
  std::unique_ptr<adapters::db::DbClient> db;
  lib::log::Logger logger;
  Container container;
  JobKeys keys;
  std::unique_ptr<core::jobs::WorkLoop> loop;
  Worker worker;

 private:
  static std::unique_ptr<adapters::db::DbAdapter> open(const std::string& connection, lib::net::Loops& loops) {
    loops.start();
    return *adapters::db::create_db_adapter(
        {.runtime_connection = connection, .prepared_statements = testing::TestDatabase::prepared_statements()}, loops,
        lib::system_clock());
  }
};

}  // namespace athyper::runtime::automation_jobs
