#include "job_sealer.hpp"

#include <array>

#include <lib/crypto/crypto.hpp>

#include "generated/job_queries.hpp"
#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

constexpr std::size_t kKeyBytes = 32;

std::string random_bytes(lib::Random& random) {
  std::array<std::byte, kKeyBytes> bytes{};
  random.fill(bytes);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

lib::Task<lib::Result<JobSealer>> JobSealer::load(adapters::db::DbClient& db, lib::Random& random) {
  CO_TRY(co_await run_unfenced(db, queries::make_job_key(random_bytes(random))));
  CO_TRY(auto key, co_await run_unfenced(db, queries::read_job_key()));
  co_return JobSealer(std::move(key));
}

void JobSealer::seal(core::jobs::JobRow& row) const {
  row.mac = lib::crypto::hmac_sha256(key_, core::jobs::sealed_bytes(row));
}

bool JobSealer::genuine(const core::jobs::JobRow& row) const {
  return lib::crypto::constant_time_equal(row.mac, lib::crypto::hmac_sha256(key_, core::jobs::sealed_bytes(row)));
}

}  // namespace athyper::runtime::automation_jobs
