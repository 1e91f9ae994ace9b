// The subjects that asked last, ready for decisions.
#pragma once

#include <string>
#include <unordered_map>

#include <athyper/core/access/subject.hpp>
#include <athyper/core/data/subject.hpp>

namespace athyper::core::data {

/// Belongs to one thread.
class ProfileCache {
 public:
  /// Valid until the next call.
  const access::SubjectProfile& of(const Subject& subject) const;

 private:
  mutable std::unordered_map<std::string, access::SubjectProfile> profiles_;
};

}  // namespace athyper::core::data
