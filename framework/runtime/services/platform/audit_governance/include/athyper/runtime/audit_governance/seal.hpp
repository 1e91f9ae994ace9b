// Seals of the audit trail: what a seal says, in the bytes that are hashed and signed (docs/audit-proof.md).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::runtime::audit_governance {

/// One row under a seal.
struct SealedRow {
  lib::Uuid id;
  lib::Timestamp occurred_at;
  /// 32 bytes: row_hash() of the row when it was sealed.
  std::string hash;
  /// 8 bytes under the sealer's own key, which tell whose row it is that was changed together with its hash.
  std::string mark;
};

/// What is signed. A text of it is canonical JSON of texts.
struct SealHeader {
  /// Id of the tenant, or "sign-ins".
  std::string chain;
  /// 1, 2, 3 … within the chain.
  std::int64_t number = 0;
  /// seal_hash() of the seal before, in hexadecimal; 64 zeros for the first.
  std::string previous;
  /// Place of the first row within the chain, from 1.
  std::int64_t first = 1;
  std::int64_t rows = 0;
  /// In hexadecimal, see root_of().
  std::string root;
  lib::Timestamp sealed_at;
  /// Rows whose id is of an earlier time are all sealed, but for those that were committed late.
  lib::Timestamp horizon;
  /// The public key, in hexadecimal.
  std::string key;
  /// Rows that occurred before it may be gone.
  std::optional<lib::Timestamp> retired_before = std::nullopt;
};

struct Seal {
  /// Under which number it is stored.
  std::int64_t place = 0;
  SealHeader header;
  /// As it was signed.
  std::string text;
  std::string signature;
  std::vector<SealedRow> rows;
};

/// Where a chain ends.
struct ChainHead {
  SealHeader header;
  std::string text;
  std::string signature;
};

std::string to_text(const SealHeader& header);
/// Error key "audit.seal_malformed".
lib::Result<SealHeader> parse_header(std::string_view text);
/// SHA-256 of the text of the header, in hexadecimal.
std::string seal_hash(std::string_view text);

/// SHA-256 of the canonical JSON of a row whose members are all texts.
std::string row_hash(const lib::Json& record);
/// What the tree is made of: SHA-256 of 0x00 and "id|time|hash".
std::string leaf_of(const SealedRow& row);
/// Root of the Merkle tree (RFC 6962) over leaves, SHA-256 of nothing without any; in hexadecimal.
std::string root_of(const std::vector<SealedRow>& rows);

/// Times, hashes and marks of the rows, 48 bytes each.
std::string pack_entries(const std::vector<SealedRow>& rows);
/// Error key "audit.seal_malformed".
lib::Result<std::vector<SealedRow>> unpack_entries(const std::vector<std::string>& ids, std::string_view entries);

/// The time in a version 7 id.
lib::Timestamp time_of(const lib::Uuid& id);
/// The lowest id of a time.
lib::Uuid lowest_id(lib::Timestamp time);

}  // namespace athyper::runtime::audit_governance
