#include <athyper/core/access/subject.hpp>

#include <algorithm>
#include <functional>
#include <set>

#include <lib/base/text.hpp>

namespace athyper::core::access {

SubjectProfile::SubjectProfile(SubjectFacts facts) : facts_(std::move(facts)) {
  if (!facts_.id.empty()) add(facts_.is_service ? SubjectType::service : SubjectType::user, facts_.id);
  for (const std::string& role : facts_.roles) add(SubjectType::role, role);
  for (const std::string& group : facts_.groups) add(SubjectType::group, group);
  if (!facts_.persona.empty()) add(SubjectType::persona, facts_.persona);
  if (!facts_.ou_path.empty()) {
    facts_.ou_path = ou_folder(facts_.ou_path);
    for (std::size_t end = facts_.ou_path.find('/', 1); end != std::string::npos;
         end = facts_.ou_path.find('/', end + 1))
      add(SubjectType::ou, std::string_view(facts_.ou_path).substr(0, end + 1));
  }
  add(SubjectType::everyone, "");
  const auto same = [](const Key& a, const Key& b) { return a.text == b.text; };
  std::ranges::sort(keys_, {}, [](const Key& key) { return std::pair(key.type, key.text); });
  keys_.erase(std::unique(keys_.begin(), keys_.end(), same), keys_.end());
}

void SubjectProfile::add(SubjectType type, std::string_view key) {
  std::string text = subject_text({.type = type, .key = std::string(key)});
  const std::uint64_t hash = std::hash<std::string_view>()(text);
  keys_.push_back({.type = type, .text = std::move(text), .hash = hash});
}

bool SubjectProfile::has_module(std::string_view module) const {
  return std::ranges::find(facts_.modules, module) != facts_.modules.end();
}

std::string subject_text(const RuleSubject& subject) {
  std::string text(to_string(subject.type));
  text += ':';
  return text += subject.type == SubjectType::ou ? ou_folder(subject.key) : subject.key;
}

std::string ou_folder(std::string_view path) {
  std::string folder;
  if (!path.starts_with('/')) folder = "/";
  folder += path;
  if (!folder.ends_with('/')) folder += '/';
  return folder;
}

bool is_below(std::string_view path, std::string_view folder) {
  return ou_folder(path).starts_with(ou_folder(folder));
}

namespace {

/// Visits what `group` is a member of, the way there in `trail`.
lib::Result<void> climb(const GroupGraph& graph, const std::string& group, std::vector<std::string>& trail,
                        std::set<std::string>& done) {
  if (done.contains(group)) return {};
  const auto seen = std::ranges::find(trail, group);
  trail.push_back(group);
  if (seen != trail.end() && std::ranges::count(trail, group) > 1) {
    const std::vector<std::string> way(std::ranges::find(trail, group), trail.end());
    return lib::Error{lib::ErrorCode::invalid_argument, "access.group.cycle",
                      "Groups cannot contain themselves: " + lib::join(way, " in ") + "."};
  }
  if (const auto found = graph.find(group); found != graph.end()) {
    for (const std::string& above : found->second) {
      TRY(climb(graph, above, trail, done));
    }
  }
  trail.pop_back();
  done.insert(group);
  return {};
}

}  // namespace

lib::Result<void> check_groups(const GroupGraph& member_of) {
  std::set<std::string> done;
  for (const auto& [group, above] : member_of) {
    std::vector<std::string> trail;
    TRY(climb(member_of, group, trail, done));
  }
  return {};
}

lib::Result<std::vector<std::string>> effective_groups(const GroupGraph& member_of,
                                                       const std::vector<std::string>& direct) {
  std::set<std::string> done;
  for (const std::string& group : direct) {
    std::vector<std::string> trail;
    TRY(climb(member_of, group, trail, done));
  }
  return std::vector<std::string>(done.begin(), done.end());
}

}  // namespace athyper::core::access
