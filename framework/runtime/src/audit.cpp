#include <athyper/runtime/audit.hpp>

#include <array>

#include <lib/base/base64.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>
#include <lib/log/logger.hpp>

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

lib::Task<lib::Result<void>> DatabaseAuditWriter::write(adapters::db::Fence fence, AuditEvent event) {
  static const auto kShape = lib::sql::make_shape(
      "INSERT INTO core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, entity_name, entity_id,"
      " correlation_id, ip_address, user_agent, payload, salt, leaf_hash)"
      " VALUES ($1::uuid, $2::uuid, $3::timestamptz, nullif($4, '')::uuid, $5, $6, nullif($7, ''), nullif($8, "
      "'')::uuid,"
      " nullif($9, ''), nullif($10, ''), nullif($11, ''), $12::jsonb, decode($13, 'hex'), decode($14, 'hex'))");
  const auto sealed = seal_audit_row(audit_content(fence, event), clock_, random_);
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back(
      {kShape,
       {fence.tenant.to_string(), sealed.id.to_string(), lib::to_rfc3339(event.occurred_at), event.actor_id,
        event.actor_type, event.action, event.entity_name, event.entity_id, event.correlation_id, event.ip_address,
        event.user_agent, event.payload.is_null() ? std::string("{}") : event.payload.dump(),
        lib::hex_encode(sealed.salt), lib::hex_encode(sealed.leaf_hash)}});
  // Whoever is refused may act under old rights: the row is written whatever the versions say.
  fence.meta_version = 0;
  fence.entitlement_version = 0;
  CO_TRY(co_await db_.run(fence, std::move(group)));
  co_return lib::Result<void>{};
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
