// Random policies and questions. The same seed gives the same ones.
#pragma once

#include <string>
#include <vector>

#include <lib/base/random.hpp>

#include "testing/reference.hpp"

namespace athyper::core::access::testing {

class RandomPolicies {
 public:
  explicit RandomPolicies(std::uint64_t seed) : random_(seed) {}

  /// Up to `most` rules with ids "r0", "r1" …
  std::vector<ReferenceRule> rules(std::size_t most);
  ReferenceRule rule(std::string id);
  ReferenceRequest request();
  SubjectFacts subject();
  World world();
  Condition condition(int depth);

  std::size_t below(std::size_t end) { return random_.next() % end; }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  template <class List>
  auto pick(const List& list) {
    return list[below(std::size(list))];
  }
  std::string department();
  World::mapped_type value(expr::TypeKind kind);
  Condition comparison();
  RuleSubject rule_subject();
  RuleScope scope();

  lib::SeededRandom random_;
};

}  // namespace athyper::core::access::testing
