// What tests of jobs share.
#pragma once

#include <lib/net/run.hpp>
#include <support/db_fixture.hpp>

#include "../job_sealer.hpp"
#include "../job_store.hpp"

namespace athyper::runtime::automation_jobs {

class JobsFixture : public testing::DbFixture {
 protected:
  JobsFixture() : DbFixture("2026-11-22T12:07:00Z") {}
};

}  // namespace athyper::runtime::automation_jobs
