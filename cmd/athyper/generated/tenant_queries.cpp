// Made by ./athyper kysely:codegen from cmd/athyper/sql/tenant.sql; not edited by hand.
#include "tenant_queries.hpp"

#include <utility>

namespace athyper::cmd::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

lib::Uuid read_find_tenant_id(const lib::sql::Rows& rows, std::size_t row) {
  return values::uuid(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::optional<lib::Uuid>> find_tenant_id(std::string code, std::string realm) {
  static const auto shape = lib::sql::make_shape(
      "select id from core.tenant where code = $1 and realm_key = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(code)));
  statement.params.emplace_back(values::param(std::move(realm)));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_tenant_id>}};
}

}  // namespace athyper::cmd::queries
