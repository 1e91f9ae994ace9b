// Operations, personas, groups and rules as they are written.
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include <athyper/core/access/operations.hpp>
#include <athyper/core/access/personas.hpp>
#include <athyper/core/access/subject.hpp>
#include <support/golden.hpp>

namespace athyper::core::access {
namespace {

TEST(Operations, have_two_spellings) {
  const auto& catalogue = OperationCatalogue::platform();
  EXPECT_EQ(catalogue.find("read"), catalogue.find("ENTITY.READ"));
  EXPECT_EQ(catalogue.find("approve")->code, "WORKFLOW.APPROVE");
  EXPECT_EQ(catalogue.find("ENTITY.EXPLODE"), nullptr);
  EXPECT_TRUE(catalogue.knows_pattern("COLLAB.*"));
  EXPECT_FALSE(catalogue.knows_pattern("COLLAGE.*"));
  EXPECT_FALSE(catalogue.knows_pattern("read"));
}

TEST(Operations, are_added_by_modules_once) {
  OperationCatalogue catalogue = OperationCatalogue::platform();
  EXPECT_TRUE(catalogue.add("QUALITY.INSPECT", "Inspect", true).ok());
  EXPECT_TRUE(catalogue.find("inspect")->custom);
  EXPECT_EQ(catalogue.add("QUALITY.INSPECT", "Inspect", true).error().key, "access.operation.duplicate");
  // The action would mean two operations.
  EXPECT_EQ(catalogue.add("QUALITY.READ", "Read", true).error().key, "access.operation.duplicate");
  EXPECT_EQ(catalogue.add("quality.inspect", "Inspect", true).error().key, "access.operation.invalid");
}

TEST(Operations, stand_in_the_documents) {
  athyper::testing::expect_golden(
      ATHYPER_TEST_SOURCE_DIR "/../../../docs/operations.md",
      "# Operations and personas\n\nWritten by `core_access_test`; do not edit.\n\n"
      "An operation is spelt `NAMESPACE.CODE` in policies and `action:resource` in permissions; a policy may name "
      "`NAMESPACE.*` or `*`.\n\n" +
          operations_table(OperationCatalogue::platform()) +
          "\n## What a persona may do\n\n`own`: records of one's own; `ou`: records of one's organisational unit and "
          "below; `module`: in modules the tenant has. A fact that is missing denies.\n\n" +
          capability_table());
}

TEST(Personas, know_the_names_of_the_original) {
  EXPECT_EQ(find_persona("Tenant_Admin")->code, "admin");
  EXPECT_EQ(find_persona("viewer")->code, "user");
  EXPECT_EQ(find_persona("agent")->code, "power_user");
  EXPECT_EQ(find_persona("nobody"), nullptr);
  EXPECT_EQ(effective_persona({"buyer", "supervisor", "user"}).code, "manager");
  EXPECT_EQ(effective_persona({"buyer"}).code, "user");
}

TEST(Personas, may_do_what_the_matrix_says) {
  EXPECT_EQ(capability("user", "WORKFLOW.APPROVE"), std::nullopt);
  EXPECT_EQ(capability("user", "ENTITY.UPDATE"), Constraint::own);
  EXPECT_EQ(capability("manager", "ENTITY.UPDATE"), Constraint::ou);
  EXPECT_EQ(capability("admin", "ENTITY.DELETE"), Constraint::module);
  EXPECT_EQ(capability("system_admin", "ENTITY.READ"), std::nullopt);
  EXPECT_EQ(capability("manager", "ENTITY.EXPLODE"), std::nullopt);
}

TEST(Personas, have_every_operation_of_the_catalogue_in_the_matrix) {
  const std::string table = capability_table();
  for (const Operation& one : OperationCatalogue::platform().all())
    EXPECT_NE(table.find("`" + one.code + "`"), std::string::npos) << one.code;
  for (const Rule& rule : capability_rules()) {
    for (const std::string& operation : rule.operations)
      EXPECT_TRUE(OperationCatalogue::platform().knows_pattern(operation)) << operation;
  }
}

TEST(Groups, are_effective_with_all_they_are_members_of) {
  const GroupGraph graph = {{"emea", {"sales"}}, {"sales", {"staff"}}, {"it", {"staff"}}};
  EXPECT_TRUE(check_groups(graph).ok());
  EXPECT_EQ(*effective_groups(graph, {"emea", "extra"}), (std::vector<std::string>{"emea", "extra", "sales", "staff"}));
}

TEST(Groups, cannot_contain_themselves) {
  const GroupGraph graph = {{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}};
  EXPECT_EQ(check_groups(graph).error().key, "access.group.cycle");
  EXPECT_EQ(check_groups(graph).error().message, "Groups cannot contain themselves: b in c in b.");
  EXPECT_FALSE(effective_groups(graph, {"a"}).ok());
  EXPECT_FALSE(check_groups({{"a", {"a"}}}).ok());
}

TEST(RuleJson, comes_back_as_it_was) {
  const Rule rule{.id = "r",
                  .policy = "p",
                  .effect = Effect::deny,
                  .priority = 7,
                  .scope = {ScopeType::module, "fin"},
                  .subjects = {{SubjectType::role, "x"}, {SubjectType::everyone, ""}},
                  .operations = {"ENTITY.*"},
                  .constraint = Constraint::ou,
                  .when = "subject.level > 1",
                  .obligations = {{.type = "require_mfa"}}};
  const auto back = rule_from_json(to_json(rule));
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(to_json(*back).dump(), to_json(rule).dump());
}

TEST(RuleJson, is_refused_with_every_finding) {
  const auto json = lib::parse_json(R"({"id":"x","effect":"maybe","scopeType":"entity","subjects":[{"type":"role"}],
    "operations":[1],"obligations":[{"type":"sing"}]})");
  ASSERT_TRUE(json.ok());
  const auto rule = rule_from_json(*json);
  ASSERT_FALSE(rule.ok());
  std::string codes;
  for (const auto& detail : rule.error().details) codes += detail.path + " ";
  EXPECT_EQ(codes, "effect scopeKey subjects operations operations obligations ");
}

}  // namespace
}  // namespace athyper::core::access
