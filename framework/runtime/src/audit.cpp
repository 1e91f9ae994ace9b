#include <athyper/runtime/audit.hpp>

#include <array>

#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

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

}  // namespace athyper::runtime
