// What belongs to the sample goes out of a tenant again: its records, and the ways in of its people.
#include <algorithm>
#include <map>

#include <athyper/samples/procurement.hpp>
#include <lib/base/sql_array.hpp>

#include "loading.hpp"
#include "row_insert.hpp"

namespace athyper::samples::procurement {
namespace {

using core::meta::Entity;
using core::meta::FieldType;
using lib::sql::Builder;
using lib::sql::Statement;

/// Records go before what they refer to; lines go with their requisition.
constexpr std::array<std::string_view, 3> kEntities = {"purchase_requisition", "supplier", "employee"};

const std::vector<Record>& records_of(const TenantRecords& records, std::string_view entity) {
  if (entity == "purchase_requisition") return records.requisitions;
  return entity == "supplier" ? records.suppliers : records.employees;
}

std::string ids_of(const std::vector<Record>& records) {
  lib::sql::ArrayText ids;
  for (const auto& record : records) ids.add(record.id.to_string());
  return std::move(ids).take();
}

std::string accounts_of(std::string_view tenant) {
  lib::sql::ArrayText ids;
  for (const auto& account : kAccounts) ids.add(principal_id(tenant, account.username).to_string());
  return std::move(ids).take();
}

std::string usernames() {
  lib::sql::ArrayText names;
  for (const auto& account : kAccounts) names.add(account.username);
  return std::move(names).take();
}

/// " and nothing refers to it": what refers to a record of the sample here is a record that a person made.
void append_unreferenced(Builder& sql, const core::meta::Model& model, const Entity& target) {
  for (const auto& [name, entity] : model.entities) {
    for (const auto& field : entity.fields) {
      if (field.type != FieldType::reference) continue;
      const Entity* to = model.find(field.to);
      const bool to_child = to != nullptr && to->parent == target.name;
      if (!to_child && field.to != target.name) continue;
      sql.syntax(" and not exists (select from ").identifier(entity.table_schema, entity.table_name).syntax(" as r");
      if (to_child) {
        sql.syntax(" join ").identifier(to->table_schema, to->table_name).syntax(" as c on c.tenant_id = r.tenant_id");
        sql.syntax(" and c.id = r.").identifier(field.column).syntax(" where c.tenant_id = e.tenant_id");
        sql.syntax(" and c.parent_id = e.id)");
      } else {
        sql.syntax(" where r.tenant_id = e.tenant_id and r.").identifier(field.column).syntax(" = e.id)");
      }
    }
  }
}

Statement delete_records(const core::meta::Model& model, const Entity& entity, const std::string& tenant,
                         const std::string& ids) {
  Builder sql;
  sql.syntax("delete from ").identifier(entity.table_schema, entity.table_name).syntax(" as e where e.tenant_id = ");
  sql.param(tenant, "uuid").syntax(" and e.id = any(").param(ids, "uuid[]").syntax(")");
  append_unreferenced(sql, model, entity);
  return std::move(sql).build();
}

Statement list_left(const Entity& entity, const std::string& tenant, const std::string& ids) {
  Builder sql;
  sql.syntax("select e.id::text from ").identifier(entity.table_schema, entity.table_name);
  sql.syntax(" as e where e.tenant_id = ").param(tenant, "uuid").syntax(" and e.id = any(");
  sql.param(ids, "uuid[]").syntax(") order by e.id");
  return std::move(sql).build();
}

/// A job that brings records and has not ended brings none after this.
std::vector<Statement> stop_loading(const std::string& tenant) {
  std::vector<Statement> out;
  for (const char* table : {"core.job", "core.job_dead"}) {
    out.push_back(statement("delete from " + std::string(table) + " where tenant_id = $1::uuid and type = $2",
                            {tenant, std::string(kRecordsJob)}));
  }
  return out;
}

/// An account stays as a name, for the audit trail and for what its person made; nobody can come in by it.
std::vector<Statement> close_accounts(std::string_view code, lib::Timestamp now) {
  const std::string tenant = tenant_id(code).to_string();
  const std::string ids = accounts_of(code);
  std::vector<Statement> out{
      statement("update core.principal set is_active = false, version = version + 1, updated_at = $3::timestamptz"
                " where tenant_id = $1::uuid and id = any($2::uuid[]) and is_active",
                {tenant, ids, lib::to_rfc3339(now)}),
      statement("delete from core.principal_role where tenant_id = $1::uuid and principal_id = any($2::uuid[])",
                {tenant, ids}),
      statement("delete from ui.recent_activity where tenant_id = $1::uuid and principal_id = any($2::uuid[])",
                {tenant, ids}),
      statement("delete from core.web_session where tenant_code = $1 and user_key = any($2::text[] || $3::text[])",
                {std::string(code), usernames(), ids}),
      statement(
          "update meta.tenant_version set entitlement_version = entitlement_version + 1 where tenant_id = $1::uuid",
          {tenant})};
  for (const char* table : {"core.issuer_code", "core.issuer_refresh", "core.one_time_link"}) {
    out.push_back(
        statement("delete from " + std::string(table) + " where tenant_code = $1 and username = any($2::text[])",
                  {std::string(code), usernames()}));
  }
  return out;
}

/// As people know the record.
std::string name_of(const std::vector<Record>& records, std::string_view id) {
  const auto found = std::ranges::find(records, id, [](const Record& record) { return record.id.to_string(); });
  if (found == records.end()) return {};
  for (const char* field : {"document_number", "code"}) {
    if (const auto name = found->values.get_string(field)) return std::string(*name);
  }
  return {};
}

struct Plan {
  lib::sql::Group group{.statements = {}, .timeout_ms = kTimeoutMs};
  /// Place of the statement that deletes, and of the one that lists what is left, by entity.
  std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>> places;
  std::size_t accounts = 0;

  std::size_t add(Statement statement) {
    group.statements.push_back(std::move(statement));
    return group.statements.size() - 1;
  }
};

Plan make_plan(const core::meta::Model& model, const TenantContent& content, const TenantRecords& records,
               lib::Timestamp now) {
  const std::string tenant = tenant_id(content.code).to_string();
  Plan plan;
  for (auto& statement : stop_loading(tenant)) plan.add(std::move(statement));
  for (const auto name : kEntities) {
    const Entity* entity = model.find(name);
    if (entity == nullptr) continue;
    plan.places[std::string(name)].first =
        plan.add(delete_records(model, *entity, tenant, ids_of(records_of(records, name))));
  }
  for (auto& [name, places] : plan.places)
    places.second = plan.add(list_left(*model.find(name), tenant, ids_of(records_of(records, name))));
  plan.accounts = plan.group.statements.size();
  for (auto& statement : close_accounts(content.code, now)) plan.add(std::move(statement));
  return plan;
}

TakenOut report_of(const TenantContent& content, const Plan& plan, const TenantRecords& records,
                   const std::vector<lib::sql::Rows>& results) {
  TakenOut out{.tenant = std::string(content.code), .accounts = results.at(plan.accounts).affected()};
  for (const auto& [name, places] : plan.places) {
    out.records += results.at(places.first).affected();
    const auto& left = results.at(places.second);
    for (std::size_t row = 0; row < left.size(); ++row) {
      const std::string id(left.get(row, 0));
      out.left.push_back({.entity = name, .id = id, .name = name_of(records_of(records, name), id)});
    }
  }
  return out;
}

lib::Task<lib::Result<std::vector<const TenantContent*>>> tenants_there(adapters::db::DbClient& db) {
  lib::sql::Group question;
  question.statements.push_back(statement("select code from core.tenant", {}));
  CO_TRY(const auto answer, co_await db.run_platform(std::move(question)));
  std::vector<const TenantContent*> out;
  for (const auto& content : tenant_contents()) {
    for (std::size_t row = 0; row < answer.at(0).size(); ++row) {
      if (answer.at(0).get(row, 0) == content.code) out.push_back(&content);
    }
  }
  co_return out;
}

}  // namespace

lib::Task<lib::Result<std::vector<TakenOut>>> take_out(adapters::db::DbClient& db, const core::meta::Model& model,
                                                       lib::Timestamp now, Companion bring_back) {
  std::vector<TakenOut> out;
  CO_TRY(const auto contents, co_await tenants_there(db));
  for (const auto* content : contents) {
    const auto records = make_records(*content, now);
    Plan plan = make_plan(model, *content, records, now);
    lib::sql::Group group = std::move(plan.group);
    if (bring_back) {
      for (auto& statement : account_statements(*content, now)) group.statements.push_back(std::move(statement));
      CO_TRY(auto with, co_await bring_back(content->code));
      group.statements.push_back(std::move(with));
    }
    CO_TRY(const auto results, co_await db.run(fence_of(*content), std::move(group)));
    out.push_back(report_of(*content, plan, records, results));
  }
  co_return out;
}

}  // namespace athyper::samples::procurement
