// The records of one tenant, made from its words and a fixed seed.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "content.hpp"
#include "row_insert.hpp"

namespace athyper::samples::procurement {

struct TenantRecords {
  std::vector<Record> suppliers;
  std::vector<Record> employees;
  std::vector<Record> requisitions;
  std::vector<Record> lines;
  /// Last document number of each year.
  std::map<std::string, int> last_number;
};

TenantRecords make_records(const TenantContent& content, lib::Timestamp now);

}  // namespace athyper::samples::procurement
