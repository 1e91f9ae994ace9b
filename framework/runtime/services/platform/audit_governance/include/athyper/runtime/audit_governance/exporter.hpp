// Exporter: an audit trail with its proof, piece by piece (docs/audit-proof.md).
#pragma once

#include <memory>
#include <string>

#include <athyper/runtime/audit_governance/seal_keys.hpp>

#include <athyper/runtime/audit_governance/chain.hpp>

namespace athyper::runtime::audit_governance {

enum class ExportFormat {
  /// JSON Lines: seals, rows and an end, from which anybody can check the chain.
  jsonl,
  /// RFC 4180 with a header: the rows alone.
  csv
};

class Exporter {
 public:
  /// The keys outlive it.
  Exporter(std::unique_ptr<Chain> chain, const SealKeys& keys, ExportFormat format, lib::Timestamp now)
      : chain_(std::move(chain)), keys_(keys), format_(format), now_(now) {}

  /// The next piece, at most a seal and its rows; empty at the end.
  lib::Task<lib::Result<std::string>> next();

 private:
  enum class Stage { begin, sealed, unsealed, end };

  std::string first_line() const;
  std::string last_line() const;
  lib::Task<lib::Result<std::string>> seal_lines();
  lib::Task<lib::Result<std::string>> unsealed_lines();
  std::string row_line(const AuditRecord& record, std::int64_t seal, std::int64_t place);

  std::unique_ptr<Chain> chain_;
  const SealKeys& keys_;
  const ExportFormat format_;
  const lib::Timestamp now_;
  Stage stage_ = Stage::begin;
  std::int64_t seals_ = 0;
  std::int64_t last_seal_ = 0;
  std::int64_t rows_ = 0;
  lib::Uuid after_;
  std::string head_ = std::string(64, '0');
};

}  // namespace athyper::runtime::audit_governance
