#include <gtest/gtest.h>

#include <athyper/core/meta/change_request.hpp>
#include <athyper/core/meta/resolve.hpp>

#include "testing/sources.hpp"

namespace athyper::core::meta {
namespace {

constexpr int kStateCount = 15;

std::string moves_of(ChangeState state) {
  std::string out;
  for (const ChangeMove move : allowed_moves(state)) out += (out.empty() ? "" : " ") + std::string(to_string(move));
  return out;
}

TEST(ChangeRequest, every_state_says_what_may_be_done) {
  std::string table;
  for (int i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<ChangeState>(i);
    EXPECT_EQ(parse_change_state(to_string(state)), state);
    table += std::string(to_string(state)) + ": " + moves_of(state) + "\n";
  }
  EXPECT_EQ(table,
            "draft: edit validate\n"
            "validated: edit validate plan\n"
            "planned: edit validate plan submit\n"
            "pending_review: edit plan approve reject\n"
            "approved: edit plan reject apply\n"
            "rejected: edit\n"
            "applying: pause\n"
            "waiting: resume rollback\n"
            "paused: resume rollback\n"
            "failed: resume rollback\n"
            "applied: rollback contract\n"
            "completing: \n"
            "completed: rollback\n"
            "rolling_back: \n"
            "rolled_back: \n");
  EXPECT_FALSE(parse_change_state("done"));
}

TEST(ChangeRequest, a_wrong_move_names_the_allowed_ones) {
  EXPECT_TRUE(check_move(ChangeState::approved, ChangeMove::apply).ok());
  const auto wrong = check_move(ChangeState::planned, ChangeMove::apply);
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(wrong.error().key, "meta.change.invalid_transition");
  EXPECT_EQ(wrong.error().message, "A change that is planned does not apply; it may edit, validate, plan, submit.");
  ASSERT_EQ(wrong.error().details.size(), 4U);
  EXPECT_EQ(wrong.error().details[3].message, "submit");
  EXPECT_EQ(check_move(ChangeState::rolled_back, ChangeMove::resume).error().message,
            "A change that is rolled_back does not resume; it may do nothing any more.");
}

Model model_of(const std::string& fields, const std::string& more = "") {
  const std::string keeper = "entity: keeper\nmodule: test\nclass: MASTER\nfields:\n  name: { type: string }\n";
  auto model = resolve({{"thing.yaml", "entity: thing\nmodule: test\nclass: MASTER\n" + more + "fields:\n" + fields},
                        {"keeper.yaml", keeper}},
                       {});
  EXPECT_TRUE(model.ok()) << (model.ok() ? "" : testing::print_findings(model.error()));
  return model.ok() ? *std::move(model) : Model{};
}

std::string print(const std::vector<ContractChange>& changes) {
  std::string out;
  for (const auto& change : changes)
    out += (change.breaking ? "! " : "  ") + change.type + " " + change.target + ": " + change.description + "\n";
  return out;
}

const std::string kBefore =
    "  code: { type: string }\n"
    "  tone: { type: enum, values: [a, b] }\n"
    "  rank: { type: integer }\n"
    "  size: { type: decimal, precision: 8, scale: 2 }\n"
    "  gone: { type: text }\n"
    "  keeper: { type: reference, to: keeper }\n";

/// Ids follow from names, so the same name is the same field.
TEST(ChangeRequest, what_clients_rely_on_is_told_apart_from_what_they_do_not_notice) {
  const Model from = model_of(kBefore);
  const Model to = model_of(
      "  code: { type: string, required: true, unique: true }\n"
      "  tone: { type: enum, values: [a, b, c] }\n"
      "  rank: { type: decimal }\n"
      "  size: { type: decimal, precision: 12, scale: 2, indexed: true }\n"
      "  keeper: { type: reference, to: keeper, on_delete: set_null }\n"
      "  must: { type: string, required: true }\n"
      "  owner: { type: reference, to: keeper }\n",
      "policies:\n  - { id: open, effect: allow, actions: [ENTITY.READ], roles: [user] }\n");
  EXPECT_EQ(print(contract_changes(from, to)),
            "! field_removed thing.gone: the field is gone\n"
            "! field_modified thing.code: is required\n"
            "! field_modified thing.code: is unique\n"
            "  field_modified thing.tone: holds other values than before\n"
            "! field_modified thing.rank: was integer, is decimal\n"
            "  field_modified thing.size: holds other values than before\n"
            "  index_added thing.size: is indexed\n"
            "  relation_modified thing.keeper: deleting what it refers to does something else\n"
            "! field_added thing.must: a new field, string, which every new record must have\n"
            "  relation_added thing.owner: a new field, reference to keeper\n"
            "  policy_updated thing: who may do what is said otherwise\n");
  EXPECT_TRUE(contract_changes(from, from).empty());
}

TEST(ChangeRequest, a_value_that_went_breaks_who_sent_it) {
  EXPECT_EQ(print(contract_changes(model_of("  tone: { type: enum, values: [a, b] }\n"),
                                   model_of("  tone: { type: enum, values: [a] }\n"))),
            "! field_modified thing.tone: holds other values than before\n");
}

TEST(ChangeRequest, a_rename_is_one_break) {
  Model to = model_of(kBefore);
  to.entities.at("thing").fields.at(0).name = "number";
  EXPECT_EQ(print(contract_changes(model_of(kBefore), to)), "! field_modified thing.number: was called code\n");
}

TEST(ChangeRequest, risk_grows_with_what_breaks) {
  const auto some = [](int plain, int breaking, int removed, bool removal_breaks = true) {
    std::vector<ContractChange> out;
    for (int i = 0; i < plain; ++i) out.push_back({"field_added", "a.b", "", false});
    for (int i = 0; i < breaking; ++i) out.push_back({"field_modified", "a.b", "", true});
    for (int i = 0; i < removed; ++i) out.push_back({"index_removed", "a.b", "", removal_breaks});
    return to_string(risk_of(out));
  };
  EXPECT_EQ(some(0, 0, 0), "low");
  EXPECT_EQ(some(5, 0, 0), "low");
  EXPECT_EQ(some(6, 0, 0), "medium");
  EXPECT_EQ(some(0, 0, 1, false), "high");
  EXPECT_EQ(some(9, 1, 0), "high");
  EXPECT_EQ(some(0, 3, 0), "high");
  EXPECT_EQ(some(0, 4, 0), "critical");
  EXPECT_EQ(some(0, 0, 1), "critical");
  EXPECT_EQ(some(0, 1, 1, false), "critical");
}

}  // namespace
}  // namespace athyper::core::meta
