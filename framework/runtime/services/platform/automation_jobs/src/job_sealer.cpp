#include "job_sealer.hpp"

#include <lib/base/base64.hpp>
#include <lib/crypto/crypto.hpp>

#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

constexpr std::size_t kKeyBytes = 32;

}  // namespace

lib::Task<lib::Result<JobSealer>> JobSealer::load(adapters::db::DbClient& db, lib::Random& random) {
  static const auto kMake =
      lib::sql::make_shape("insert into core.job_key (id, secret) values (1, $1::bytea) on conflict (id) do nothing");
  static const auto kRead = lib::sql::make_shape("select encode(secret, 'hex') from core.job_key where id = 1");
  CO_TRY(co_await run_statement(db, {kMake, {"\\x" + lib::random_hex(random, kKeyBytes)}}));
  CO_TRY(const auto rows, co_await run_statement(db, {kRead, {}}));
  CO_TRY(auto key, lib::hex_decode(rows.get(0, 0)));
  co_return JobSealer(std::move(key));
}

void JobSealer::seal(core::jobs::JobRow& row) const {
  row.mac = lib::crypto::hmac_sha256(key_, core::jobs::sealed_bytes(row));
}

bool JobSealer::genuine(const core::jobs::JobRow& row) const {
  return lib::crypto::constant_time_equal(row.mac, lib::crypto::hmac_sha256(key_, core::jobs::sealed_bytes(row)));
}

}  // namespace athyper::runtime::automation_jobs
