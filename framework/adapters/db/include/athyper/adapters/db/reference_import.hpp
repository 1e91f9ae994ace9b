// Loads a classification that the product may not ship (UNSPSC, ISIC, a newer NAICS …) from a file of its licensee.
#pragma once

#include <cstdint>
#include <string>

#include <lib/base/result.hpp>

namespace athyper::adapters::db {

enum class Classification { commodity, industry };

struct ReferenceImport {
  Classification kind = Classification::commodity;
  /// Name of the classification, also its domain: "unspsc".
  std::string dataset;
  std::string title;
  std::string source;
  std::string version;
  std::string licence;
  std::string url = {};
};

struct ImportReport {
  std::int64_t rows = 0;
  /// Codes of the domain that the file no longer has; they stay for the records that name them.
  std::int64_t deprecated = 0;
};

/// `csv` is RFC 4180 in UTF-8 with a header: code, name, and if wanted parent and name_ms, name_de …; or UNSPSC's own
/// columns (Segment, Segment Title, … Commodity, Commodity Title), of which every level becomes codes. One transaction;
/// the same file again changes nothing. Error keys "ref.import_invalid" (details name the line or code),
/// "db.owner_is_pooler", those of lib/pg.
lib::Result<ImportReport> import_reference(const std::string& owner_connection, const ReferenceImport& import,
                                           const std::string& csv);

}  // namespace athyper::adapters::db
