#include <athyper/runtime/audit.hpp>

#include <array>

#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>
#include <lib/log/logger.hpp>

#include <athyper/runtime/audit_query.hpp>
#include "generated/audit_queries.hpp"

namespace athyper::runtime {

SealedAuditRow seal_audit_row(const lib::Json& content, const lib::Clock& clock, lib::Random& random) {
  SealedAuditRow row;
  row.id = lib::make_uuid_v7(clock, random);
  std::array<std::byte, 16> salt{};
  random.fill(salt);
  row.salt.assign(reinterpret_cast<const char*>(salt.data()), salt.size());
  // The salt stands first and has a fixed length, so no content can be mistaken for part of it.
  row.leaf_hash = lib::crypto::sha256(row.salt + row.id.to_string() + content.canonical());
  return row;
}

lib::Json audit_content(const adapters::db::Fence& fence, const AuditEvent& event) {
  return lib::Json::object({{"tenant", fence.tenant.to_string()},
                            {"occurred_at", lib::to_rfc3339(event.occurred_at)},
                            {"actor", event.actor_id},
                            {"actor_type", event.actor_type},
                            {"action", event.action},
                            {"entity", event.entity_name},
                            {"record", event.entity_id},
                            {"correlation", event.correlation_id},
                            {"payload", event.payload}});
}

adapters::db::TenantQuery<void> audit_query(const adapters::db::Fence& fence, AuditEvent event, const lib::Clock& clock,
                                            lib::Random& random) {
  auto sealed = seal_audit_row(audit_content(fence, event), clock, random);
  return queries::insert_audit_event(
      fence.tenant, sealed.id, event.occurred_at, std::move(event.actor_id), std::move(event.actor_type),
      std::move(event.action), std::move(event.entity_name), std::move(event.entity_id),
      std::move(event.correlation_id), std::move(event.ip_address), std::move(event.user_agent),
      event.payload.is_null() ? "{}" : event.payload.dump(), std::move(sealed.salt), std::move(sealed.leaf_hash));
}

lib::Task<lib::Result<void>> DatabaseAuditWriter::write(adapters::db::Fence fence, AuditEvent event) {
  auto query = audit_query(fence, std::move(event), clock_, random_);
  // Whoever is refused may act under old rights: the row is written whatever the versions say.
  fence.meta_version = 0;
  fence.entitlement_version = 0;
  co_return co_await adapters::db::run(db_, fence, std::move(query));
}

lib::Task<lib::Result<void>> ConsoleAuditWriter::write(adapters::db::Fence, AuditEvent event) {
  logger_.info("audit." + event.action, {{"category", "audit"},
                                         {"actor", event.actor_id},
                                         {"requestId", event.correlation_id},
                                         {"payload", event.payload}});
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> NoopAuditWriter::write(adapters::db::Fence, AuditEvent) {
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime
