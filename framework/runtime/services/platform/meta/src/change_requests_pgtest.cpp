#include "change_requests.hpp"

#include <algorithm>

#include "change_stream.hpp"
#include "testing/change_fixture.hpp"

namespace athyper::runtime::meta {
namespace {

using core::meta::ChangeMove;

const lib::Uuid kReviewer = *lib::parse_uuid("00000000-0000-7000-8000-0000000000ee");
const std::string kNote = kCode + "  note: { type: text }\n";

class ChangeRequestsTest : public MetaChangeTest {
 protected:
  ChangeRequestsTest()
      : work_(testing::schema_work(loops_, workers_, database_.owner_connection())),
        requests_(*db_, *changes_, clock_, random_, work_, false),
        strict_(*db_, *changes_, clock_, random_, work_, true) {}

  static ChangeActor person(lib::Uuid id, const std::string& name) {
    return {kTenant, id, name, "request-1", "127.0.0.1", "test"};
  }
  const ChangeActor author_ = person(kPrincipal, "anna");
  const ChangeActor reviewer_ = person(kReviewer, "ben");

  lib::Uuid draft(ChangeDraft draft) {
    const auto made = await<lib::Uuid>([&] { return requests_.create(draft, author_); });
    EXPECT_TRUE(made.ok());
    return made.ok() ? *made : lib::Uuid{};
  }
  lib::Result<void> move(ChangeRequests& requests, lib::Uuid id, ChangeMove move, ChangeActor actor,
                         std::string comment = {}) {
    return await<void>([&] { return requests.move(id, move, {.actor = actor, .comment = comment}); });
  }
  lib::Result<void> move(lib::Uuid id, ChangeMove what) { return move(requests_, id, what, author_); }
  /// The first move that is refused.
  std::string moves(lib::Uuid id, std::initializer_list<ChangeMove> list) {
    for (const ChangeMove what : list) {
      const auto moved = move(id, what);
      if (!moved.ok()) return std::string(to_string(what)) + ": " + describe(moved.error());
    }
    return "";
  }
  lib::Json show(lib::Uuid id) {
    const auto found = await<lib::Json>([&] { return requests_.find(id); });
    EXPECT_TRUE(found.ok()) << (found.ok() ? "" : describe(found.error()));
    return found.ok() ? *found : lib::Json();
  }
  std::string state_of(lib::Uuid id) { return std::string(show(id).get_string("state").value_or("")); }
  std::string history_of(lib::Uuid id) {
    std::string out;
    const lib::Json change = show(id);
    for (const auto& event : change.find("events")->as_array()) {
      out += std::string(*event.get_string("actor")) + " " + std::string(*event.get_string("action")) + " " +
             std::string(*event.get_string("to")) + "\n";
    }
    return out;
  }
  /// Everything a client of the stream gets, without the places.
  std::string stream_of(lib::Uuid id, std::int64_t after) {
    ChangeStream stream(requests_, *changes_, work_, id, after);
    std::string out;
    for (;;) {
      const auto piece = await<std::string>([&] { return stream.next(); });
      EXPECT_TRUE(piece.ok());
      if (!piece.ok() || piece->empty()) return out;
      out += *piece;
    }
  }

  SchemaWork work_;
  ChangeRequests requests_;
  ChangeRequests strict_;
};

constexpr auto kUntilApproved = {ChangeMove::validate, ChangeMove::plan, ChangeMove::submit, ChangeMove::approve};

TEST_F(ChangeRequestsTest, goes_from_the_draft_to_its_end_and_remembers_who_did_what) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  const auto id = draft({.title = "Notes", .rationale = "asked for", .files = {thing(kNote)}});
  EXPECT_EQ(state_of(id), "draft");
  EXPECT_EQ(moves(id, {ChangeMove::validate, ChangeMove::plan, ChangeMove::submit}), "");
  EXPECT_EQ(models_->current()->version, 1) << "nothing has happened yet";
  ASSERT_TRUE(move(requests_, id, ChangeMove::approve, reviewer_, "fine").ok());
  ASSERT_TRUE(move(id, ChangeMove::apply).ok());
  ASSERT_TRUE(await<std::string>([&] { return changes_->wait(id); }).ok());
  EXPECT_EQ(state_of(id), "completed");
  ASSERT_TRUE(await<void>([&] { return models_->reload(); }).ok());
  EXPECT_NE(models_->current()->find("thing")->find_field("note"), nullptr);
  EXPECT_EQ(history_of(id),
            "anna create draft\nanna validate validated\nanna plan planned\nanna submit pending_review\n"
            "ben approve approved\nanna apply applying\nanna completed completed\n");
  run("select set_config('app.tenant', '" + kTenant.to_string() + "', false)");
  EXPECT_EQ(
      text("select payload ->> 'comment' from core.audit_log where action = 'meta.change.approve' and entity_id = '" +
           id.to_string() + "' and actor_id = '" + kReviewer.to_string() + "'"),
      "fine");
}

TEST_F(ChangeRequestsTest, shows_what_a_plan_does_and_breaks) {
  ASSERT_TRUE(apply({thing(kCode + "  old: { type: text }\n")}).ok());
  const auto id = draft({.title = "Notes", .files = {thing(kNote)}, .drops = true});
  EXPECT_EQ(await<lib::Json>([&] { return requests_.plan_of(id); }).error().key, "meta.change.not_planned");
  EXPECT_EQ(moves(id, {ChangeMove::validate, ChangeMove::plan}), "");
  const auto plan = await<lib::Json>([&] { return requests_.plan_of(id); });
  ASSERT_TRUE(plan.ok());
  EXPECT_EQ(plan->find("base")->get_integer("version"), 1);
  EXPECT_EQ(plan->get_string("risk"), "critical");
  EXPECT_EQ(plan->find("contract")->as_array().at(0).dump(),
            R"({"type":"field_removed","target":"thing.old","breaking":true,"description":"the field is gone"})");
  EXPECT_FALSE(plan->find("steps")->as_array().empty());
  EXPECT_EQ(show(id).get_string("risk"), "critical");
}

TEST_F(ChangeRequestsTest, a_draft_keeps_all_that_is_wrong_with_it) {
  ASSERT_TRUE(apply({thing(kCode + "  size: { type: string, required: true }\n")}).ok());
  insert_thing("code, size", "'A', 'forty'");
  const auto id = draft({.title = "Wrong", .files = {thing("  code: { type: strin }\n  size: { type: nothing }\n")}});
  ASSERT_TRUE(move(id, ChangeMove::validate).ok());
  const lib::Json wrong = show(id);
  EXPECT_EQ(wrong.get_string("state"), "draft");
  const auto& findings = wrong.find("validation")->find("findings")->as_array();
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].get_string("file"), "thing.yaml");
  EXPECT_EQ(findings[0].get_integer("line"), 5);
  EXPECT_EQ(findings[0].get_integer("column"), 17);
  EXPECT_EQ(move(id, ChangeMove::plan).error().key, "meta.change.invalid_transition");

  const ChangeEdit edit{.files = std::vector{thing(kCode + "  size: { type: integer, required: true }\n")}};
  ASSERT_TRUE(await<void>([&] { return requests_.edit(id, edit, 0, author_); }).ok());
  ASSERT_TRUE(move(id, ChangeMove::validate).ok());
  const lib::Json against = show(id);
  EXPECT_EQ(against.get_string("state"), "draft");
  EXPECT_EQ(against.find("validation")->get_string("code"), "schema.violations");
  EXPECT_EQ(against.find("validation")->find("findings")->as_array().at(0).get_string("message"), "1 rows");
  run("delete from mdm.thing");
  EXPECT_EQ(moves(id, kUntilApproved), "");
}

TEST_F(ChangeRequestsTest, changed_documents_are_put_over_the_published_ones) {
  const SourceFile other{"other.yaml",
                         "entity: other\nmodule: test\nclass: MASTER\nfields:\n  name: { type: string }\n"};
  ASSERT_TRUE(apply({thing(kCode), other}).ok());
  const auto id = draft({.title = "Part", .files = {thing(kNote)}, .is_whole = false});
  EXPECT_EQ(moves(id, kUntilApproved), "");
  ASSERT_TRUE(move(id, ChangeMove::apply).ok());
  ASSERT_TRUE(await<std::string>([&] { return changes_->wait(id); }).ok());
  ASSERT_TRUE(await<void>([&] { return models_->reload(); }).ok());
  EXPECT_NE(models_->current()->find("other"), nullptr);
  EXPECT_NE(models_->current()->find("thing")->find_field("note"), nullptr);
  const auto gone = draft({.title = "Gone", .removed = {"other.yaml"}, .is_whole = false, .drops = true});
  EXPECT_EQ(moves(gone, kUntilApproved), "");
  ASSERT_TRUE(move(gone, ChangeMove::apply).ok());
  EXPECT_EQ(*await<std::string>([&] { return changes_->wait(gone); }), "applied");
}

TEST_F(ChangeRequestsTest, is_refused_when_its_base_moved_and_planned_again) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  const auto id = draft({.title = "Late", .files = {thing(kNote)}, .is_whole = false});
  EXPECT_EQ(moves(id, kUntilApproved), "");
  const SourceFile other{"other.yaml",
                         "entity: other\nmodule: test\nclass: MASTER\nfields:\n  name: { type: string }\n"};
  ASSERT_TRUE(apply({thing(kCode), other}, author_).ok());
  EXPECT_EQ(move(id, ChangeMove::apply).error().key, "meta.change.base_moved");
  EXPECT_EQ(state_of(id), "approved");
  EXPECT_EQ(moves(id, {ChangeMove::plan, ChangeMove::submit, ChangeMove::approve, ChangeMove::apply}), "");
  EXPECT_EQ(*await<std::string>([&] { return changes_->wait(id); }), "completed");
}

TEST_F(ChangeRequestsTest, nobody_approves_what_he_has_written_when_four_eyes_are_asked_for) {
  const auto id = draft({.title = "Mine", .files = {thing(kCode)}});
  EXPECT_EQ(moves(id, {ChangeMove::validate, ChangeMove::plan, ChangeMove::submit}), "");
  EXPECT_EQ(move(strict_, id, ChangeMove::approve, author_).error().key, "meta.change.four_eyes");
  // Who edits somebody else's change has written it too.
  ASSERT_TRUE(await<void>([&] { return strict_.edit(id, {.title = "Ours"}, 0, reviewer_); }).ok());
  EXPECT_EQ(moves(id, {ChangeMove::validate, ChangeMove::plan, ChangeMove::submit}), "");
  EXPECT_EQ(move(strict_, id, ChangeMove::approve, reviewer_).error().key, "meta.change.four_eyes");
  const auto third = person(*lib::parse_uuid("00000000-0000-7000-8000-0000000000dd"), "cleo");
  EXPECT_TRUE(move(strict_, id, ChangeMove::reject, third).ok());
  EXPECT_EQ(move(strict_, id, ChangeMove::approve, third).error().key, "meta.change.invalid_transition");

  const auto waits = await<ChangeOutcome>([&] { return strict_.begin({thing(kCode)}, author_, {}, true); });
  ASSERT_TRUE(waits.ok()) << describe(waits.error());
  EXPECT_EQ(waits->state, "pending_review");
  EXPECT_EQ(text("select count(*)::text from meta.snapshot"), "0");
  EXPECT_TRUE(move(strict_, waits->id, ChangeMove::approve, third).ok());
  EXPECT_TRUE(move(strict_, waits->id, ChangeMove::apply, author_).ok());
  EXPECT_EQ(*await<std::string>([&] { return changes_->wait(waits->id); }), "completed");
}

TEST_F(ChangeRequestsTest, an_edit_is_of_what_was_read_and_asks_for_review_again) {
  const auto id = draft({.title = "One", .files = {thing(kCode)}});
  EXPECT_EQ(await<void>([&] { return requests_.edit(id, {.title = "Two"}, 7, author_); }).error().key,
            "meta.change.version_conflict");
  EXPECT_EQ(moves(id, kUntilApproved), "");
  ASSERT_TRUE(await<void>([&] { return requests_.edit(id, {.title = "Two"}, 0, author_); }).ok());
  const lib::Json change = show(id);
  EXPECT_EQ(change.get_string("state"), "draft");
  EXPECT_EQ(change.get_string("title"), "Two");
  EXPECT_EQ(change.find("validation"), nullptr);
  EXPECT_EQ(move(id, ChangeMove::apply).error().key, "meta.change.invalid_transition");
}

TEST_F(ChangeRequestsTest, files_that_are_applied_at_once_are_a_request_too) {
  const auto done = apply({thing(kCode)}, author_);
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(history_of(done->id),
            "anna create draft\nanna validate validated\nanna plan planned\nanna submit pending_review\n"
            "anna approve approved\nanna apply applying\nanna completed completed\n");
  EXPECT_EQ(show(done->id).get_string("title"), "Apply 1 files");
  const auto listed =
      await<std::vector<queries::ListRequestsRow>>([&] { return requests_.list({.state = "completed", .limit = 5}); });
  ASSERT_TRUE(listed.ok());
  ASSERT_EQ(listed->size(), 1U);
  EXPECT_EQ(listed->front().id, done->id);
}

TEST_F(ChangeRequestsTest, tells_whoever_follows_it_what_happened_and_that_it_is_over) {
  const auto done = apply({thing(kCode)}, author_);
  ASSERT_TRUE(done.ok()) << describe(done.error());
  const std::string whole = stream_of(done->id, 0);
  EXPECT_NE(whole.find("id: 1\nevent: create\ndata: {"), std::string::npos) << whole;
  EXPECT_NE(whole.find("event: progress\n"), std::string::npos);
  EXPECT_TRUE(whole.ends_with("event: end\ndata: {\"state\":\"completed\"}\n\n")) << whole;
  const std::string rest = stream_of(done->id, 6);
  EXPECT_EQ(rest.find("event: apply\n"), std::string::npos);
  EXPECT_TRUE(rest.starts_with("id: 7\nevent: completed\n")) << rest;
  // A draft stays open until the process ends.
  const auto id = draft({.title = "Open", .files = {thing(kNote)}});
  changes_->end_streams();
  EXPECT_TRUE(stream_of(id, 0).ends_with("event: end\ndata: {\"state\":\"draft\"}\n\n"));
}

}  // namespace
}  // namespace athyper::runtime::meta
