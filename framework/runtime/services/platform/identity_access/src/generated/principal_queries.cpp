// Made by ./athyper kysely:codegen from framework/runtime/services/platform/identity_access/sql/principal.sql; not edited by hand.
#include "principal_queries.hpp"

#include <utility>

namespace athyper::runtime::identity_access::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

FindPrincipalRow read_find_principal(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .username = values::text(rows, row, 0),
      .display_name = values::text(rows, row, 1),
      .persona = values::text(rows, row, 2),
      .is_active = values::boolean(rows, row, 3),
      .entitlement_version = values::int8(rows, row, 4),
  };
}

std::string read_list_roles(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

}  // namespace

adapters::db::TenantQuery<std::optional<FindPrincipalRow>> find_principal(lib::Uuid tenant, lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select p.username, p.display_name, p.persona, p.is_active, coalesce(v.entitlement_version, 0) as entitlement_version "
      "from core.principal p left join meta.tenant_version v on v.tenant_id = p.tenant_id "
      "where p.tenant_id = $1 and p.id = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_principal>}};
}

adapters::db::TenantQuery<std::vector<std::string>> list_roles(lib::Uuid tenant, lib::Uuid principal) {
  static const auto shape = lib::sql::make_shape(
      "select r.code "
      "from core.principal_role pr join core.role r on r.tenant_id = pr.tenant_id and r.id = pr.role_id "
      "where pr.tenant_id = $1 and pr.principal_id = $2 and r.is_active "
      "and (pr.valid_from is null or pr.valid_from <= now()) "
      "and (pr.valid_until is null or pr.valid_until > now()) "
      "order by r.code");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(principal));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_roles>}};
}

}  // namespace athyper::runtime::identity_access::queries
