// Chain: the rows of one audit trail and their seals, as sealer and verifier see them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>

#include <athyper/runtime/audit_governance/seal.hpp>

namespace athyper::runtime::audit_governance {

/// A row that no seal covers.
struct UnsealedRow {
  lib::Uuid id;
  lib::Timestamp occurred_at;
};

/// The unsealed rows of a stretch.
struct Stretch {
  std::vector<UnsealedRow> rows;
  /// The last row looked at, and whether it was the last one there.
  lib::Uuid end;
  bool is_last = false;
};

/// A row as it is now, every value a text.
struct AuditRecord {
  lib::Uuid id;
  lib::Json values;
};

/// Errors are those of the database, and "audit.seal_malformed".
class Chain {
 public:
  virtual ~Chain() = default;
  virtual const std::string& name() const = 0;
  /// The last seal, if there is any.
  virtual lib::Task<lib::Result<std::optional<ChainHead>>> head() = 0;
  /// The next seals after that number.
  virtual lib::Task<lib::Result<std::vector<Seal>>> seals(std::int64_t after, std::int64_t most) = 0;
  /// False when the place is taken, by somebody who has sealed the same rows.
  virtual lib::Task<lib::Result<bool>> insert(Seal seal) = 0;
  /// Looks at the next `most` rows after that id.
  virtual lib::Task<lib::Result<Stretch>> look(lib::Uuid after, std::int64_t most) = 0;
  /// By id; a row that is not there is not among them, and an id may be there more than once.
  virtual lib::Task<lib::Result<std::vector<AuditRecord>>> records(std::vector<lib::Uuid> ids) = 0;
};

/// core.audit_log of the tenant of the fence, whose versions are not looked at. The database outlives it.
std::unique_ptr<Chain> make_tenant_chain(adapters::db::DbClient& db, lib::Uuid tenant);
/// core.auth_audit. The database outlives it.
std::unique_ptr<Chain> make_sign_in_chain(adapters::db::DbClient& db);

inline constexpr std::string_view kSignInChain = "sign-ins";

}  // namespace athyper::runtime::audit_governance
