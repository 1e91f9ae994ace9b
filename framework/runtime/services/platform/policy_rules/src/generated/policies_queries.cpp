// Made by ./athyper kysely:codegen from framework/runtime/services/platform/policy_rules/sql/policies.sql; not edited by hand.
#include "policies_queries.hpp"

#include <utility>

namespace athyper::runtime::policy_rules::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

RulesInForceRow read_rules_in_force(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .entitlement_version = values::int8(rows, row, 0),
      .versions = values::text(rows, row, 1),
  };
}

RulesOfVersionsRow read_rules_of_versions(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .version = values::text(rows, row, 0),
      .rule = values::text(rows, row, 1),
  };
}

std::int32_t read_insert_draft(const lib::sql::Rows& rows, std::size_t row) {
  return values::int4(rows, row, 0);
}

FindPolicyRow read_find_policy(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .name = values::text(rows, row, 0),
      .description = values::text(rows, row, 1),
      .created_at = values::optional<&values::instant>(rows, row, 2),
      .created_by = values::uuid(rows, row, 3),
  };
}

ListVersionsRow read_list_versions(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .version_no = values::int4(rows, row, 0),
      .status = values::text(rows, row, 1),
      .version = values::int4(rows, row, 2),
      .content_hash = values::text(rows, row, 3),
      .created_by = values::uuid(rows, row, 4),
      .published_by = values::optional<&values::uuid>(rows, row, 5),
      .forced_because = values::optional<&values::text>(rows, row, 6),
      .created_at = values::instant(rows, row, 7),
      .published_at = values::optional<&values::instant>(rows, row, 8),
      .archived_at = values::optional<&values::instant>(rows, row, 9),
      .rules = values::int8(rows, row, 10),
  };
}

FindVersionRow read_find_version(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .name = values::text(rows, row, 1),
      .status = values::text(rows, row, 2),
      .version = values::int4(rows, row, 3),
      .content_hash = values::text(rows, row, 4),
  };
}

std::int64_t read_lock_tenant_policies(const lib::sql::Rows& rows, std::size_t row) {
  return values::int8(rows, row, 0);
}

ListPeopleRow read_list_people(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .username = values::text(rows, row, 1),
      .persona = values::text(rows, row, 2),
      .principal_type = values::text(rows, row, 3),
      .roles = values::text(rows, row, 4),
  };
}

std::int32_t read_update_test_case(const lib::sql::Rows& rows, std::size_t row) {
  return values::int4(rows, row, 0);
}

std::string read_delete_test_case(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

ListTestCasesRow read_list_test_cases(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::text(rows, row, 0),
      .policy_id = values::optional<&values::uuid>(rows, row, 1),
      .name = values::text(rows, row, 2),
      .description = values::text(rows, row, 3),
      .input = values::text(rows, row, 4),
      .expected = values::text(rows, row, 5),
      .tags = values::text(rows, row, 6),
      .is_enabled = values::boolean(rows, row, 7),
      .version = values::int4(rows, row, 8),
      .last_failure = values::optional<&values::text>(rows, row, 9),
      .last_run_at = values::optional<&values::instant>(rows, row, 10),
  };
}

}  // namespace

adapters::db::TenantQuery<RulesInForceRow> rules_in_force(lib::Uuid tenant) {
  static const auto shape = lib::sql::make_shape(
      "select coalesce((select v.entitlement_version from meta.tenant_version v where v.tenant_id = $1), 0) "
      "as entitlement_version, "
      "coalesce((select jsonb_object_agg(p.name, v.id) "
      "from meta.permission_policy_version v "
      "join meta.permission_policy p on p.tenant_id = v.tenant_id and p.id = v.policy_id "
      "where v.tenant_id = $1 and v.status = 'published'), '{}')::text as versions");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(tenant));
  return {{.statement = std::move(statement), .read = &answers::one<&read_rules_in_force>}};
}

adapters::db::TenantQuery<std::vector<RulesOfVersionsRow>> rules_of_versions(lib::Uuid tenant, std::string versions) {
  static const auto shape = lib::sql::make_shape(
      "select r.policy_version_id::text as version, "
      "jsonb_build_object('id', r.rule_key, 'effect', r.effect, 'priority', r.priority, 'scopeType', r.scope_type, "
      "'scopeKey', r.scope_key, 'subjects', r.subjects, 'operations', r.operations, "
      "'constraint', r.limited_to, 'when', r.condition, 'obligations', r.obligations)::text as rule "
      "from meta.permission_rule r "
      "where r.tenant_id = $1 "
      "and r.policy_version_id in (select x.value::uuid from jsonb_array_elements_text($2::jsonb) as x) "
      "order by r.policy_version_id, r.place");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(versions)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_rules_of_versions>}};
}

adapters::db::TenantQuery<void> insert_policy(lib::Uuid tenant, lib::Uuid id, std::string name, std::string description, lib::Timestamp at, lib::Uuid by) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.permission_policy (tenant_id, id, name, description, created_at, created_by) "
      "values ($1, $2, $3, $4, $5, $6)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(std::move(name)));
  statement.params.emplace_back(values::param(std::move(description)));
  statement.params.emplace_back(values::param(at));
  statement.params.emplace_back(values::param(by));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::TenantQuery<std::int32_t> insert_draft(lib::Uuid tenant, lib::Uuid id, lib::Uuid policy, std::string content_hash, lib::Timestamp at, lib::Uuid by) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.permission_policy_version (tenant_id, id, policy_id, version_no, content_hash, created_at, created_by) "
      "values ($1, $2, $3, "
      "(select coalesce(max(v.version_no), 0) + 1 from meta.permission_policy_version v "
      "where v.tenant_id = $1 and v.policy_id = $3), "
      "$4, $5, $6) "
      "returning version_no");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(policy));
  statement.params.emplace_back(values::param(std::move(content_hash)));
  statement.params.emplace_back(values::param(at));
  statement.params.emplace_back(values::param(by));
  return {{.statement = std::move(statement), .read = &answers::one<&read_insert_draft>}};
}

adapters::db::TenantQuery<std::int64_t> delete_rules(lib::Uuid tenant, lib::Uuid version) {
  static const auto shape = lib::sql::make_shape(
      "delete from meta.permission_rule where tenant_id = $1 and policy_version_id = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(version));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> insert_rules(lib::Uuid tenant, lib::Uuid version, std::string rules) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.permission_rule (tenant_id, policy_version_id, rule_key, place, effect, priority, scope_type, scope_key, "
      "subjects, operations, limited_to, condition, obligations) "
      "select $1, $2, x.value ->> 'id', x.ordinality::int, x.value ->> 'effect', (x.value ->> 'priority')::int, "
      "x.value ->> 'scopeType', x.value ->> 'scopeKey', x.value -> 'subjects', x.value -> 'operations', "
      "x.value ->> 'constraint', x.value ->> 'when', x.value -> 'obligations' "
      "from jsonb_array_elements($3::jsonb) with ordinality as x (value, ordinality)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(std::move(rules)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> touch_draft(lib::Uuid tenant, lib::Uuid version, std::int64_t expected, std::string content_hash) {
  static const auto shape = lib::sql::make_shape(
      "update meta.permission_policy_version set version = version + 1, content_hash = $4 "
      "where tenant_id = $1 and id = $2 and version = $3::int and status = 'draft'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(expected));
  statement.params.emplace_back(values::param(std::move(content_hash)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::optional<FindPolicyRow>> find_policy(lib::Uuid tenant, lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select name, description, (extract(epoch from created_at) * 1000000)::bigint as created_at, created_by "
      "from meta.permission_policy where tenant_id = $1 and id = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_policy>}};
}

adapters::db::TenantQuery<std::vector<ListVersionsRow>> list_versions(lib::Uuid tenant, lib::Uuid policy) {
  static const auto shape = lib::sql::make_shape(
      "select v.version_no, v.status, v.version, v.content_hash, v.created_by, v.published_by, v.forced_because, "
      "(extract(epoch from v.created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from v.published_at) * 1000000)::bigint as published_at, "
      "(extract(epoch from v.archived_at) * 1000000)::bigint as archived_at, "
      "(select count(*) from meta.permission_rule r where r.tenant_id = v.tenant_id and r.policy_version_id = v.id) as rules "
      "from meta.permission_policy_version v "
      "where v.tenant_id = $1 and v.policy_id = $2 "
      "order by v.version_no desc");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(policy));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_versions>}};
}

adapters::db::TenantQuery<std::optional<FindVersionRow>> find_version(lib::Uuid tenant, lib::Uuid policy, std::int64_t version_no) {
  static const auto shape = lib::sql::make_shape(
      "select v.id, p.name, v.status, v.version, v.content_hash "
      "from meta.permission_policy_version v "
      "join meta.permission_policy p on p.tenant_id = v.tenant_id and p.id = v.policy_id "
      "where v.tenant_id = $1 and v.policy_id = $2 and v.version_no = $3::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(policy));
  statement.params.emplace_back(values::param(version_no));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_version>}};
}

adapters::db::PlatformQuery<std::int64_t> lock_tenant_policies(lib::Uuid tenant) {
  static const auto shape = lib::sql::make_shape(
      "select entitlement_version from meta.tenant_version where tenant_id = $1 for update");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(tenant));
  return {{.statement = std::move(statement), .read = &answers::one<&read_lock_tenant_policies>}};
}

adapters::db::TenantQuery<std::int64_t> archive_published(lib::Uuid tenant, lib::Uuid policy, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.permission_policy_version set status = 'archived', archived_at = $3, version = version + 1 "
      "where tenant_id = $1 and policy_id = $2 and status = 'published'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(policy));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> publish_version(lib::Uuid tenant, lib::Uuid version, std::int64_t expected, lib::Timestamp at, lib::Uuid by, std::optional<std::string> forced_because) {
  static const auto shape = lib::sql::make_shape(
      "update meta.permission_policy_version "
      "set status = 'published', published_at = $4, published_by = $5, forced_because = $6::text, "
      "version = version + 1 "
      "where tenant_id = $1 and id = $2 and version = $3::int and status = 'draft'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(expected));
  statement.params.emplace_back(values::param(at));
  statement.params.emplace_back(values::param(by));
  statement.params.emplace_back(values::optional_param(std::move(forced_because)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> archive_draft(lib::Uuid tenant, lib::Uuid version, std::int64_t expected, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.permission_policy_version set status = 'archived', archived_at = $4, version = version + 1 "
      "where tenant_id = $1 and id = $2 and version = $3::int and status = 'draft'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(version));
  statement.params.emplace_back(values::param(expected));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<void> raise_entitlements(lib::Uuid tenant) {
  static const auto shape = lib::sql::make_shape(
      "update meta.tenant_version set entitlement_version = entitlement_version + 1 where tenant_id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(tenant));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::TenantQuery<std::vector<ListPeopleRow>> list_people(lib::Uuid tenant, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select p.id, p.username, p.persona, p.principal_type, "
      "coalesce((select jsonb_agg(r.code order by r.code) "
      "from core.principal_role pr join core.role r on r.tenant_id = pr.tenant_id and r.id = pr.role_id "
      "where pr.tenant_id = p.tenant_id and pr.principal_id = p.id and r.is_active "
      "and (pr.valid_from is null or pr.valid_from <= now()) "
      "and (pr.valid_until is null or pr.valid_until > now())), '[]')::text as roles "
      "from core.principal p "
      "where p.tenant_id = $1 and p.is_active "
      "order by p.username limit $2::bigint");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_people>}};
}

adapters::db::TenantQuery<void> insert_test_case(lib::Uuid tenant, lib::Uuid id, std::optional<lib::Uuid> policy, std::string name, std::string description, std::string input, std::string expected, std::string tags, bool is_enabled, lib::Timestamp at, lib::Uuid by) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.permission_test_case (tenant_id, id, policy_id, name, description, input, expected, tags, is_enabled, "
      "created_at, created_by, updated_at) "
      "values ($1, $2, $3::uuid, $4, $5, $6::jsonb, $7::jsonb, $8::jsonb, $9, "
      "$10, $11, $10)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(11);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::optional_param(policy));
  statement.params.emplace_back(values::param(std::move(name)));
  statement.params.emplace_back(values::param(std::move(description)));
  statement.params.emplace_back(values::param(std::move(input)));
  statement.params.emplace_back(values::param(std::move(expected)));
  statement.params.emplace_back(values::param(std::move(tags)));
  statement.params.emplace_back(values::param(is_enabled));
  statement.params.emplace_back(values::param(at));
  statement.params.emplace_back(values::param(by));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::TenantQuery<std::optional<std::int32_t>> update_test_case(lib::Uuid tenant, lib::Uuid id, std::optional<std::int64_t> version, std::optional<lib::Uuid> policy, std::string name, std::string description, std::string input, std::string expected, std::string tags, bool is_enabled, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.permission_test_case "
      "set policy_id = $4::uuid, name = $5, description = $6, input = $7::jsonb, "
      "expected = $8::jsonb, tags = $9::jsonb, is_enabled = $10, updated_at = $11, "
      "version = version + 1, last_run_at = null, last_failure = null "
      "where tenant_id = $1 and id = $2 and version = coalesce($3::int, version) "
      "returning version");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(11);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::optional_param(version));
  statement.params.emplace_back(values::optional_param(policy));
  statement.params.emplace_back(values::param(std::move(name)));
  statement.params.emplace_back(values::param(std::move(description)));
  statement.params.emplace_back(values::param(std::move(input)));
  statement.params.emplace_back(values::param(std::move(expected)));
  statement.params.emplace_back(values::param(std::move(tags)));
  statement.params.emplace_back(values::param(is_enabled));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_update_test_case>}};
}

adapters::db::TenantQuery<std::optional<std::string>> delete_test_case(lib::Uuid tenant, lib::Uuid id, std::optional<std::int64_t> version) {
  static const auto shape = lib::sql::make_shape(
      "delete from meta.permission_test_case "
      "where tenant_id = $1 and id = $2 and version = coalesce($3::int, version) "
      "returning name");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::optional_param(version));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_delete_test_case>}};
}

adapters::db::TenantQuery<std::vector<ListTestCasesRow>> list_test_cases(lib::Uuid tenant, std::optional<lib::Uuid> id, std::optional<lib::Uuid> policy, bool enabled, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select t.id::text as id, t.policy_id, t.name, t.description, t.input::text as input, t.expected::text as expected, "
      "t.tags::text as tags, t.is_enabled, t.version, t.last_failure, "
      "(extract(epoch from t.last_run_at) * 1000000)::bigint as last_run_at "
      "from meta.permission_test_case t "
      "where t.tenant_id = $1 and ($2::uuid is null or t.id = $2) and ($3::uuid is null or t.policy_id = $3) "
      "and (t.is_enabled or not $4::boolean) "
      "order by t.name limit $5::bigint");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(5);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::optional_param(id));
  statement.params.emplace_back(values::optional_param(policy));
  statement.params.emplace_back(values::param(enabled));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_test_cases>}};
}

adapters::db::TenantQuery<std::int64_t> note_test_runs(lib::Uuid tenant, std::string runs, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.permission_test_case t set last_run_at = $3, last_failure = x.failure "
      "from jsonb_to_recordset($2::jsonb) as x (id uuid, failure text) "
      "where t.tenant_id = $1 and t.id = x.id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(runs)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::policy_rules::queries
