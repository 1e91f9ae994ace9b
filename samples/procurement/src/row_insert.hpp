// Records of the sample as one INSERT for each entity: values pass the checks of their field types like any body from
// outside.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/meta/model.hpp>
#include <lib/base/json.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::samples::procurement {

struct Record {
  lib::Uuid id;
  lib::Uuid created_by;
  lib::Timestamp created_at;
  /// By field name, system fields of the class too (status, document_number).
  lib::Json values;
  /// For rows of a child entity.
  lib::Uuid parent = {};
  int position = 0;
};

/// One multi-row INSERT; rows that exist get their first values again. Error key "sample.does_not_fit".
lib::Result<lib::sql::Statement> insert_records(const core::meta::Model& model, const std::string& entity,
                                                const lib::Uuid& tenant, const std::vector<Record>& records);

}  // namespace athyper::samples::procurement
