// Audit: what happened, by whom. Rows of record changes are written inside the statement of the change; this port
// writes all other events.
#pragma once

#include <string>

#include <athyper/adapters/db/db_client.hpp>
#include <lib/base/json.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace lib::log {
class Logger;
}

namespace athyper::runtime {

struct AuditEvent {
  std::string action;
  std::string actor_id;
  std::string actor_type = "system";
  std::string entity_name;
  std::string entity_id;
  std::string correlation_id;
  std::string ip_address;
  std::string user_agent;
  lib::Json payload;
  lib::Timestamp occurred_at;
};

/// The port. A writer that fails is an error of the action it belongs to.
class AuditWriter {
 public:
  virtual ~AuditWriter() = default;
  virtual lib::Task<lib::Result<void>> write(adapters::db::Fence fence, AuditEvent event) = 0;
};

/// Writes core.audit_log; the row is sealed as those of record changes are.
class DatabaseAuditWriter final : public AuditWriter {
 public:
  DatabaseAuditWriter(adapters::db::DbClient& db, const lib::Clock& clock, lib::Random& random)
      : db_(db), clock_(clock), random_(random) {}
  lib::Task<lib::Result<void>> write(adapters::db::Fence fence, AuditEvent event) override;

 private:
  adapters::db::DbClient& db_;
  const lib::Clock& clock_;
  lib::Random& random_;
};

/// Writes a log line: for events before a database or a tenant is there.
class ConsoleAuditWriter final : public AuditWriter {
 public:
  explicit ConsoleAuditWriter(const lib::log::Logger& logger) : logger_(logger) {}
  lib::Task<lib::Result<void>> write(adapters::db::Fence fence, AuditEvent event) override;

 private:
  const lib::log::Logger& logger_;
};

/// Writes nothing; for tests and tools.
class NoopAuditWriter final : public AuditWriter {
 public:
  lib::Task<lib::Result<void>> write(adapters::db::Fence fence, AuditEvent event) override;
};

/// The canonical content that leaf_hash covers, beside salt and id.
lib::Json audit_content(const adapters::db::Fence& fence, const AuditEvent& event);

/// The hashed form of an audit row: canonical bytes of its content under a per-record salt (SHA-256), the leaf that a
/// later Merkle tree takes.
struct SealedAuditRow {
  lib::Uuid id;
  std::string salt;
  std::string leaf_hash;
};
SealedAuditRow seal_audit_row(const lib::Json& content, const lib::Clock& clock, lib::Random& random);

}  // namespace athyper::runtime
