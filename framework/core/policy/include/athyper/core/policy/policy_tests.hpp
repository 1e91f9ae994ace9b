// Tests of policies as data: principals × resources × operations, and what is to be decided about them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/access/subject.hpp>
#include <athyper/core/meta/model.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::policy {

struct TestPrincipal {
  lib::Uuid id;
  std::string username;
  access::SubjectFacts facts;
};

struct TestResource {
  std::string entity;
  /// In its JSON form; nothing asks about records that are not there yet, as a list does.
  std::optional<lib::Json> record = std::nullopt;
  std::string record_id = {};
  std::optional<std::string> owner = std::nullopt;
  std::optional<std::string> ou_path = std::nullopt;
};

/// `conditional` is the answer when rules wait for the record: a list shows those that they allow.
enum class Expectation : std::uint8_t { allow, deny, conditional };
std::string_view to_string(Expectation expectation);

/// Every principal with every resource and every operation is a case.
struct PolicyTest {
  std::string name;
  std::vector<std::string> principals;
  std::vector<std::string> resources;
  std::vector<std::string> operations;
  Expectation expect = Expectation::deny;
  /// The rule that has to decide; empty text for none.
  std::optional<std::string> rule = std::nullopt;
  /// Types of the obligations that the decision has to have, in any order.
  std::optional<std::vector<std::string>> obligations = std::nullopt;
  /// "file:line:col"
  std::string place;
};

/// One document `policy_test:`.
struct PolicyTestSuite {
  std::string name;
  /// What conditions call now().
  lib::Timestamp now{};
  std::map<std::string, TestPrincipal, std::less<>> principals;
  std::map<std::string, TestResource, std::less<>> resources;
  std::vector<PolicyTest> tests;
};

/// The documents `policy_test:` among the files; others are passed over. Error key "policy_test.invalid" with every
/// finding in details, as meta::resolve gives them.
lib::Result<std::vector<PolicyTestSuite>> read_policy_tests(const std::vector<meta::SourceFile>& files,
                                                            const meta::Model& model);

}  // namespace athyper::core::policy
