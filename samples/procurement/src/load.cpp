#include <algorithm>
#include <set>

#include <athyper/samples/procurement.hpp>
#include <lib/base/assert.hpp>

#include "loading.hpp"
#include "row_insert.hpp"

namespace athyper::samples::procurement {
namespace {

using lib::Json;
using lib::sql::Statement;

constexpr lib::Uuid kNameSpace{
    {0x3c, 0x5a, 0x77, 0x10, 0x42, 0xd1, 0x5e, 0x08, 0x9b, 0x60, 0x11, 0xfe, 0x2d, 0x94, 0xc3, 0x71}};
lib::Uuid role_id(std::string_view tenant, std::string_view code) {
  return lib::make_uuid_v5(tenant_id(tenant), "role/" + std::string(code));
}

Statement insert_tenants() {
  Json rows = Json::array();
  for (const auto& content : tenant_contents()) {
    Json row = Json::object({{"id", tenant_id(content.code).to_string()},
                             {"code", content.code},
                             {"name", content.name},
                             {"display_name", content.display_name}});
    row.set("parent_id", content.parent.empty() ? Json() : Json(tenant_id(content.parent).to_string()));
    row.set("locale", content.locale).set("timezone", content.timezone).set("currency", content.currency);
    rows.push_back(std::move(row));
  }
  return statement(
      "insert into core.tenant (id, code, name, display_name, parent_id, locale, timezone, currency)"
      " select * from jsonb_to_recordset($1::jsonb)"
      " as x(id uuid, code text, name text, display_name text, parent_id uuid, locale text, timezone text, currency "
      "text) on conflict do nothing",
      {rows.dump()});
}

Statement insert_versions() {
  return statement(
      "insert into meta.tenant_version (tenant_id, meta_version, entitlement_version)"
      " select t.id, (select coalesce(max(version), 0) from meta.snapshot where published), 1 from core.tenant t"
      " on conflict (tenant_id) do update set entitlement_version = greatest(meta.tenant_version.entitlement_version, "
      "1)",
      {});
}

Statement insert_principals(const TenantContent& content) {
  Json rows = Json::array();
  for (std::size_t i = 0; i < kAccounts.size(); ++i) {
    rows.push_back(
        Json::object({{"id", principal_id(content.code, kAccounts[i].username).to_string()},
                      {"username", kAccounts[i].username},
                      {"display_name", content.people[i]},
                      {"email", Json(std::string(kAccounts[i].username) + "@" + std::string(content.mail_domain))},
                      {"locale", content.locale},
                      {"persona", kAccounts[i].persona}}));
  }
  return statement(
      "insert into core.principal (tenant_id, id, username, display_name, email, locale, persona)"
      " select $1::uuid, x.* from jsonb_to_recordset($2::jsonb)"
      " as x(id uuid, username text, display_name text, email text, locale text, persona text)"
      " on conflict (tenant_id, id) do update set display_name = excluded.display_name, email = excluded.email,"
      " locale = excluded.locale, persona = excluded.persona, is_active = true, version = principal.version + 1,"
      " updated_at = now()",
      {tenant_id(content.code).to_string(), rows.dump()});
}

Statement insert_roles(const TenantContent& content) {
  Json rows = Json::array();
  std::set<std::string_view> known;
  for (const auto& account : kAccounts) {
    if (!known.insert(account.persona).second) continue;
    rows.push_back(Json::object({{"id", role_id(content.code, account.persona).to_string()},
                                 {"code", account.persona},
                                 {"name", account.persona}}));
  }
  return statement(
      "insert into core.role (tenant_id, id, code, name, is_system) select $1::uuid, x.id, x.code, "
      "initcap(replace(x.name, '_', ' ')), true"
      " from jsonb_to_recordset($2::jsonb) as x(id uuid, code text, name text) on conflict do nothing",
      {tenant_id(content.code).to_string(), rows.dump()});
}

Statement insert_memberships(const TenantContent& content) {
  Json rows = Json::array();
  for (const auto& account : kAccounts) {
    const lib::Uuid principal = principal_id(content.code, account.username);
    rows.push_back(Json::object({{"id", lib::make_uuid_v5(principal, account.persona).to_string()},
                                 {"principal_id", principal.to_string()},
                                 {"role_id", role_id(content.code, account.persona).to_string()}}));
  }
  return statement(
      "insert into core.principal_role (tenant_id, id, principal_id, role_id) select $1::uuid, x.* from "
      "jsonb_to_recordset($2::jsonb)"
      " as x(id uuid, principal_id uuid, role_id uuid) on conflict do nothing",
      {tenant_id(content.code).to_string(), rows.dump()});
}

/// The next requisition a person makes goes on where the sample ends.
Statement insert_counters(const TenantContent& content, const TenantRecords& records) {
  Json rows = Json::array();
  for (const auto& [year, last] : records.last_number)
    rows.push_back(Json::object({{"period", year}, {"last_value", last}}));
  return statement(
      "insert into meta.numbering_sequence (tenant_id, sequence_key, period, last_value) select $1::uuid, "
      "'purchase_requisition', x.*"
      " from jsonb_to_recordset($2::jsonb) as x(period text, last_value bigint)"
      " on conflict (tenant_id, sequence_key, period) do update"
      " set last_value = greatest(numbering_sequence.last_value, excluded.last_value)",
      {tenant_id(content.code).to_string(), rows.dump()});
}

/// A tenant's people come in one transaction, so one of them stands for all; whose accounts were closed has had them.
Statement is_loaded(const TenantContent& content) {
  return statement(
      "select exists (select from core.principal where tenant_id = $1::uuid and id = $2::uuid)",
      {tenant_id(content.code).to_string(), principal_id(content.code, kAccounts.back().username).to_string()});
}

const TenantContent& content_of(std::string_view code) {
  const auto& contents = tenant_contents();
  const auto found = std::ranges::find(contents, code, &TenantContent::code);
  ATH_ASSERT(found != contents.end());
  return *found;
}

}  // namespace

adapters::db::Fence fence_of(const TenantContent& content) {
  return {.tenant = tenant_id(content.code), .principal = principal_id(content.code, "system_admin")};
}

std::vector<Statement> account_statements(const TenantContent& content, lib::Timestamp now) {
  return {insert_principals(content), insert_roles(content), insert_memberships(content),
          insert_counters(content, make_records(content, now))};
}

lib::Uuid tenant_id(std::string_view code) {
  return lib::make_uuid_v5(kNameSpace, "tenant/" + std::string(code));
}

lib::Uuid principal_id(std::string_view tenant_code, std::string_view username) {
  return lib::make_uuid_v5(tenant_id(tenant_code), "principal/" + std::string(username));
}

lib::Task<lib::Result<LoadReport>> load_accounts(adapters::db::DbClient& db, lib::Timestamp now, Companion companion) {
  LoadReport report;
  lib::sql::Group platform;
  platform.statements = {insert_tenants(), insert_versions()};
  CO_TRY(const auto tenants, co_await db.run_platform(std::move(platform)));
  report.tenants = tenants.at(0).affected();
  for (const auto& content : tenant_contents()) {
    lib::sql::Group question;
    question.statements.push_back(is_loaded(content));
    CO_TRY(const auto answer, co_await db.run(fence_of(content), std::move(question)));
    if (answer.at(0).get_bool(0, 0)) continue;
    lib::sql::Group group{.statements = account_statements(content, now), .timeout_ms = kTimeoutMs};
    if (companion) {
      CO_TRY(auto with, co_await companion(content.code));
      group.statements.push_back(std::move(with));
    }
    CO_TRY(const auto results, co_await db.run(fence_of(content), std::move(group)));
    report.principals += results.at(0).affected();
  }
  co_return report;
}

lib::Result<lib::sql::Group> records_group(const core::meta::Model& model, std::string_view tenant_code,
                                           lib::Timestamp now) {
  const lib::Uuid tenant = tenant_id(tenant_code);
  const TenantRecords records = make_records(content_of(tenant_code), now);
  lib::sql::Group group{.statements = {}, .timeout_ms = kTimeoutMs};
  const std::pair<const char*, const std::vector<Record>*> tables[] = {{"supplier", &records.suppliers},
                                                                       {"employee", &records.employees},
                                                                       {"purchase_requisition", &records.requisitions},
                                                                       {"purchase_requisition_line", &records.lines}};
  for (const auto& [entity, rows] : tables) {
    TRY(Statement insert, insert_records(model, entity, tenant, *rows));
    group.statements.push_back(std::move(insert));
  }
  return group;
}

}  // namespace athyper::samples::procurement
