#include <athyper/core/data/profile_cache.hpp>

#include <athyper/core/data/policy_gate.hpp>

namespace athyper::core::data {
namespace {

constexpr std::size_t kProfileLimit = 1'000;

}  // namespace

const access::SubjectProfile& ProfileCache::of(const Subject& subject) const {
  std::string key = subject.id.to_string() + subject.ou_path;
  for (const auto* names : {&subject.roles, &subject.groups, &subject.modules}) {
    key += '\x1e';
    for (const std::string& name : *names) (key += '\x1f') += name;
  }
  (key += '\x1e') += subject.persona;
  if (const auto known = profiles_.find(key); known != profiles_.end()) return known->second;
  if (profiles_.size() >= kProfileLimit) profiles_.clear();
  return profiles_.emplace(std::move(key), subject_profile(subject_facts(subject))).first->second;
}

}  // namespace athyper::core::data
