// Verifier: holds the rows of an audit trail against their seals, and the seals against their keys.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <athyper/runtime/audit_governance/anchors.hpp>
#include <athyper/runtime/audit_governance/seal_keys.hpp>

#include <athyper/runtime/audit_governance/chain.hpp>

namespace athyper::runtime::audit_governance {

enum class FindingKind {
  /// A row is not what was sealed.
  altered,
  /// A sealed row is not there.
  missing,
  /// A row is there that no seal covers, although everything of its time was sealed.
  inserted,
  /// A sealed row stands at another place than the one it was sealed at.
  reordered,
  /// A row was sealed long after its time.
  backdated,
  /// A seal is not there, or not the one its successor names.
  chain_broken,
  /// A seal is not signed by a trusted key, or what it holds is not what was signed.
  seal_forged,
  /// Seals that were once there are not there any more.
  truncated
};
std::string_view to_string(FindingKind kind);

struct Finding {
  FindingKind kind;
  /// 0 when it is about rows that no seal covers.
  std::int64_t seal = 0;
  /// Place in the chain; 0 when it is not about one row.
  std::int64_t place = 0;
  std::optional<lib::Uuid> row = std::nullopt;
  std::optional<lib::Timestamp> occurred_at = std::nullopt;
  std::string message = {};
};

struct VerifyReport {
  std::string chain;
  std::int64_t seals = 0;
  /// Rows that were compared with their seals.
  std::int64_t rows = 0;
  /// Sealed rows that were dropped as their retirement says.
  std::int64_t retired = 0;
  /// Rows that wait for their seal.
  std::int64_t unsealed = 0;
  std::optional<lib::Timestamp> oldest_unsealed = std::nullopt;
  /// The end of the chain; number 0 without seals.
  Anchor head;
  std::optional<lib::Timestamp> sealed_at = std::nullopt;
  /// The first ones in the order of the chain; all of them are counted.
  std::vector<Finding> findings;
  std::int64_t found = 0;

  bool intact() const { return found == 0; }
};

/// How many findings a report holds.
inline constexpr std::size_t kMostFindings = 100;

/// Told after every page of seals, for whoever waits.
using Progress = std::function<void(const VerifyReport& so_far)>;

/// Reads the chain from its beginning, in pages: memory does not grow with it. Errors are those of the database.
lib::Task<lib::Result<VerifyReport>> verify_chain(Chain& chain, const SealKeys& keys, std::optional<Anchor> anchor = {},
                                                  Progress progress = nullptr);

/// {chain, intact, seals, rows, retired, unsealed, oldestUnsealed, head, sealedAt, found, findings}
lib::Json to_json(const VerifyReport& report);

}  // namespace athyper::runtime::audit_governance
