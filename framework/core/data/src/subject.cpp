#include <athyper/core/data/subject.hpp>

#include <algorithm>

namespace athyper::core::data {

bool Subject::holds(std::string_view name) const {
  return name == "*" || name == persona || std::ranges::find(roles, name) != roles.end();
}

}  // namespace athyper::core::data
