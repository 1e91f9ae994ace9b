#include "builders.hpp"
#include "sources/platform/platform.hpp"

namespace athyper::core::contracts::platform {

namespace {

Type some(Type item, std::size_t most) {
  Type type = list(std::move(item));
  type.max_size = most;
  return type;
}

Member words(std::string name) {
  return may(std::move(name), some(text(), 200));
}

/// Questions to the policies, and rules that are to be looked at.
void add_policy_bodies(Group& group) {
  const auto record = [] {
    return may("record", map_of(any()), "Fields of a record; without one a list is asked about.");
  };
  group.shapes.push_back(request("PolicyQuestion", "POST /api/policy/explain, and one of the questions of check.",
                                 {must("entity", text()), must("operation", text()), may("id", text()), record()}));
  Type questions = some(shape("platform.PolicyQuestion"), 100);
  questions.min_size = 1;
  group.shapes.push_back(request("PolicyCheck", "POST /api/policy/check.", {must("checks", std::move(questions))}));
  group.shapes.push_back(request("PolicySubject", "Who is asked about; nobody need be like this.",
                                 {may("principalId", form("uuid")), may("username", text()), may("persona", text()),
                                  words("roles"), words("groups"), may("ou", text()), words("modules")}));
  group.shapes.push_back(
      request("PolicyResource", "What is asked about.",
              {must("entity", text()), may("id", text()), record(), may("owner", text()), may("ou", text())}));
  group.shapes.push_back(request("PolicyContext", "When it is asked about.", {may("timestamp", text())}));
  group.shapes.push_back(request("PolicySimulationOptions", "How the answer is made.",
                                 {may("includeExplain", boolean()),
                                  may("conflictResolutionOverride", one_of({"deny_overrides", "allow_overrides",
                                                                            "priority_order", "first_match"}))}));
  group.shapes.push_back(
      request("PolicySimulation", "POST /api/policy/simulate.",
              {must("subject", shape("platform.PolicySubject")), must("resource", shape("platform.PolicyResource")),
               must("action", text()), may("context", shape("platform.PolicyContext")),
               may("options", shape("platform.PolicySimulationOptions"))}));
  group.shapes.push_back(request("PolicyRules", "POST /api/policy/validate: rules in the engine's form.",
                                 {must("rules", some(map_of(any()), 1'000))}));
}

/// Policies of a tenant and the test cases that are kept with them.
void add_stored_policy_bodies(Group& group) {
  const auto rules = [] { return must("rules", some(map_of(any()), 1'000)); };
  group.shapes.push_back(request("PolicyDraft", "POST /api/policy/policies: a policy with its first draft.",
                                 {must("name", text()), may("description", text()), rules()}));
  group.shapes.push_back(request("PolicyDraftRules", "PUT /api/policy/policies/{id}/versions/{version}.", {rules()}));
  group.shapes.push_back(
      request("PolicyVersionCopy", "POST /api/policy/policies/{id}/versions: another draft.",
              {may("from", integer(1), "The version it begins as; otherwise what is in force, or the newest.")}));
  group.shapes.push_back(
      request("PolicyPublication", "POST …/versions/{version}/publish and archive.",
              {may("forceBecause", {.kind = Kind::text, .min_size = 1},
                   "Why it is done although tests fail or administrators are locked out; kept in the audit log.")}));
  group.shapes.push_back(request(
      "PolicyExpectation", "What a test case expects.",
      {must("effect", one_of({"allow", "deny", "conditional"})), may("decidingRule", text()), words("obligations")}));
  group.shapes.push_back(
      request("PolicyTestCase", "POST /api/policy/testcases, PUT /api/policy/testcases/{id}.",
              {must("name", {.kind = Kind::text, .min_size = 1}), may("description", text()),
               may("policyId", form("uuid")), must("input", shape("platform.PolicySimulation")),
               must("expected", shape("platform.PolicyExpectation")), words("tags"), may("enabled", boolean())}));
}

/// Changes of the shared model.
void add_meta_bodies(Group& group) {
  const auto files = [] { return some(shape("platform.SourceFile"), 1'000); };
  const auto removed = [] { return may("removed", some(text(), 1'000), "Paths of published files that go."); };
  const auto whole = [] {
    return may("whole", boolean(), "False: the files are put over the published ones, the others stay.");
  };
  const auto intent = [] { return may("intent", map_of(any()), "What the change is for, in the author's own terms."); };
  group.shapes.push_back(
      request("MetaChange", "POST /api/meta/changes.",
              {must("files", files()), removed(), whole(), may("title", text()), may("rationale", text()), intent(),
               may("mode", one_of({"apply", "draft", "plan", "start"}), "Without it a draft."),
               may("drop", boolean(), "What the files leave out goes; otherwise it is refused.")}));
  group.shapes.push_back(
      request("MetaChangeEdit", "PATCH /api/meta/changes/{id}: what is named becomes this, the change a draft again.",
              {may("files", files()), removed(), whole(), may("title", {.kind = Kind::text, .min_size = 1}),
               may("rationale", text()), intent(), may("drop", boolean())}));
  group.shapes.push_back(
      request("MetaChangeMove", "POST /api/meta/changes/{id}/submit, approve and the like.",
              {may("comment", text()), may("atOnce", boolean(), "Of contract: before the soak is over.")}));
}

}  // namespace

Group bodies() {
  Group group{.domain = "platform", .name = "bodies", .source = "the bodies of the platform's routes", .shapes = {}};
  group.shapes.push_back(request("SourceFile", "A metadata file.", {must("path", text()), must("text", text())}));
  add_meta_bodies(group);
  group.shapes.push_back(request("FeatureFlagSwitch", "PUT /api/iam/feature-flags/{key}.",
                                 {must("isEnabled", boolean()), may("rolloutPct", integer(0, 100))}));
  Shape url = request("ObjectUrl", "POST /api/objects/urls: an address for one file, signed.",
                      {may("method", one_of({"GET", "PUT"})), may("name", text()), may("expiresIn", integer(1, 3'600)),
                       may("maxBytes", integer(1)), may("contentType", {.kind = Kind::text, .min_size = 1})});
  // What the wish says beside this (whose file it is, say) is passed over.
  url.others = Others::passed_over;
  group.shapes.push_back(std::move(url));
  add_policy_bodies(group);
  add_stored_policy_bodies(group);
  return group;
}

Group session() {
  Group group{
      .domain = "platform", .name = "session", .source = "the routes below /api/auth of the web server", .shapes = {}};
  group.shapes.push_back(request("WorkbenchChoice", "POST /api/auth/workbench.", {must("workbench", text())}));
  group.shapes.push_back(
      answer("LogoutAnswer", "POST /api/auth/logout.", {may("logoutUrl", or_null(text()), "Where to go next.")}));
  return group;
}

}  // namespace athyper::core::contracts::platform
