// For tests: the entity `claim` of testdata/rules with random records, rules and people. Values and conditions are made
// to meet null, overflow, division by zero and text beyond ASCII.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/access/rule.hpp>
#include <athyper/core/data/subject.hpp>
#include <athyper/core/meta/model.hpp>
#include <lib/base/json.hpp>
#include <lib/base/random.hpp>

namespace athyper::core::data::testing {

/// The model of testdata/rules; its tables belong to the session that makes them.
meta::ModelPtr claim_model();

/// The same seed gives the same things.
class RandomClaims {
 public:
  explicit RandomClaims(std::uint64_t seed) : random_(seed) {}

  /// A whole stored record with its lines.
  lib::Json claim(std::string id);
  /// A condition over `record` and `subject`; now and then one without a form in a query.
  std::string condition();
  std::vector<access::Rule> rules();
  /// Grants of reading; no two have the same priority.
  std::vector<meta::FieldGrant> grants();
  access::Strategy strategy() { return static_cast<access::Strategy>(below(4)); }
  Caller caller();
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_.next() % count); }

 private:
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class List>
  auto pick(const List& list) {
    return *std::next(std::begin(list), static_cast<std::ptrdiff_t>(below(std::size(list))));
  }
  lib::Json value(const meta::Field& field);
  lib::Json line(std::string id);
  /// A phrase of this kind: B condition, I integer, D decimal, S text, U id, T day, Z instant; `in_line` may name `l`.
  std::string phrase(char kind, int depth, bool in_line);
  access::Rule rule(std::string id);
  access::RuleSubject rule_subject();

  lib::SeededRandom random_;
};

}  // namespace athyper::core::data::testing
