// Who asks, worked out once for a session: every name under which rules can mean him.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/access/rule.hpp>

namespace athyper::core::access {

/// The entitlements of a subject. Groups are the effective ones (see effective_groups).
struct SubjectFacts {
  std::string id = {};
  bool is_service = false;
  std::string persona = {};
  std::vector<std::string> roles = {};
  std::vector<std::string> groups = {};
  /// Path of his organisational unit, "/root/sales/emea"; empty when he is in none.
  std::string ou_path = {};
  /// Modules his tenant has.
  std::vector<std::string> modules = {};
};

/// A subject ready for decisions. Make one for a session, not for a question.
class SubjectProfile {
 public:
  explicit SubjectProfile(SubjectFacts facts);

  struct Key {
    SubjectType type;
    /// "role:finance"
    std::string text;
    std::uint64_t hash;
  };
  /// The most specific type first, each once.
  const std::vector<Key>& keys() const { return keys_; }
  const SubjectFacts& facts() const { return facts_; }
  bool has_module(std::string_view module) const;

 private:
  void add(SubjectType type, std::string_view key);
  SubjectFacts facts_;
  std::vector<Key> keys_;
};

/// "role:finance", as rules and subjects meet.
std::string subject_text(const RuleSubject& subject);
/// "/root/sales" and "/root/sales/" are one unit; a prefix of a name is none.
std::string ou_folder(std::string_view path);
/// True when `path` is the unit `folder` or below it.
bool is_below(std::string_view path, std::string_view folder);

/// Which groups each group is a member of.
using GroupGraph = std::map<std::string, std::vector<std::string>, std::less<>>;
/// Error key "access.group.cycle": the message names the way round.
lib::Result<void> check_groups(const GroupGraph& member_of);
/// The groups given and all they are members of, sorted. Error key "access.group.cycle".
lib::Result<std::vector<std::string>> effective_groups(const GroupGraph& member_of,
                                                       const std::vector<std::string>& direct);

}  // namespace athyper::core::access
