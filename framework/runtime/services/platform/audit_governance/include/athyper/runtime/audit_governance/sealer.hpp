// Sealer: puts rows that no seal covers under the next seals of their chain.
#pragma once

#include <chrono>

#include <athyper/runtime/audit_governance/anchors.hpp>
#include <athyper/runtime/audit_governance/seal_keys.hpp>

#include <athyper/runtime/audit_governance/chain.hpp>

namespace athyper::runtime::audit_governance {

/// A row that comes so much later than its id says has been committed late beyond what any transaction may take.
inline constexpr std::chrono::minutes kLongestCommit{10};
/// A chain without new rows gets a seal of none after so long, so that its horizon moves on.
inline constexpr std::chrono::hours kLongestQuiet{1};

struct SealLimits {
  std::int64_t rows_in_seal = 1'000;
  std::int64_t seals_in_run = 100;
  std::int64_t rows_in_look = 10'000;
};

/// Where to look for unsealed rows.
enum class SealSpan {
  /// From a little before the horizon on.
  recent,
  /// Everywhere, for rows that were committed after their time.
  whole
};

struct SealReport {
  std::int64_t rows = 0;
  std::int64_t seals = 0;
  /// Rows that came later than kLongestCommit.
  std::int64_t late = 0;
  /// The end of the chain was not reached, or another sealer was at it.
  bool more = false;
  /// The last seal of the chain.
  std::optional<ChainHead> head = std::nullopt;
};

/// Any number may run at a time: a place in the chain is taken once. Error keys: "audit.chain_broken" when the last
/// seal is not one of a trusted key, those of Chain. The keys can seal.
lib::Task<lib::Result<SealReport>> seal_rows(Chain& chain, const SealKeys& keys, lib::Timestamp now,
                                             SealSpan span = SealSpan::recent, SealLimits limits = {});

/// Writes down the end of the chain outside of the database, unless what stands there is not in the chain any more:
/// error key "audit.chain_truncated".
lib::Task<lib::Result<void>> anchor_head(Chain& chain, adapters::objectstorage::ObjectStorageAdapter& objects);

/// Writes down, under a seal of no rows, that rows of before may be gone. False when that is written already.
lib::Task<lib::Result<bool>> seal_retirement(Chain& chain, const SealKeys& keys, lib::Timestamp now,
                                             lib::Timestamp before);

}  // namespace athyper::runtime::audit_governance
