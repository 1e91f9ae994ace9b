#include "local_adapters.hpp"

#include <utility>

#include <lib/crypto/crypto.hpp>

#include "secret_file.hpp"

namespace athyper::cmd {
namespace {

constexpr std::size_t kFileThreads = 2;
constexpr std::size_t kWaitingFileJobs = 256;

}  // namespace

lib::Result<LocalAdapters> make_local_adapters(LocalAdapterSurroundings around) {
  LocalAdapters local;
  TRY(local.cache,
      adapters::memorycache::create_memory_cache({.retry = {lib::net::sleep_for, around.random}}, around.clock));

  TRY(const auto secret, load_or_make_secret(around.data_dir, "objects.secret", around.random));
  local.file_workers = std::make_unique<lib::net::WorkerPool>(kFileThreads, kWaitingFileJobs);
  TRY(local.objects, adapters::objectstorage::create_folder_object_storage(
                         {.root = around.data_dir + "/objects",
                          .signing_key = lib::crypto::hmac_sha256(secret, "signed object addresses"),
                          .public_base_url = around.api_url + "/objects",
                          .offload = [workers = local.file_workers.get()](
                                         std::function<void()> work) { return workers->run(std::move(work)); },
                          .retry = {lib::net::sleep_for, around.random}},
                         around.clock, around.random));

  adapters::telemetry::TelemetryOptions telemetry;
  telemetry.service_version = std::move(around.version);
  telemetry.environment = std::move(around.environment);
  telemetry.sink = std::move(around.envelopes);
  telemetry.spawn = [&loops = around.loops](std::function<lib::Task<void>()> work) { loops.spawn(0, std::move(work)); };
  TRY(local.telemetry,
      adapters::telemetry::create_telemetry_adapter(std::move(telemetry), around.logger, around.clock, around.random));
  return local;
}

}  // namespace athyper::cmd
