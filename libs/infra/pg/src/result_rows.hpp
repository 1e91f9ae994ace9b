// Rows over libpq's result: text values stay where libpq put them.
#pragma once

#include <libpq-fe.h>

#include <memory>

#include <lib/base/sql.hpp>

namespace lib::pg {

struct FreeResult {
  void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, FreeResult>;

sql::Rows make_rows(ResultPtr result);

}  // namespace lib::pg
