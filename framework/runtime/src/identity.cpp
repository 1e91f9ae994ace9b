#include <athyper/runtime/identity.hpp>

#include <algorithm>

namespace athyper::runtime {

bool Principal::holds(std::string_view name) const {
  return persona == name || std::find(roles.begin(), roles.end(), name) != roles.end();
}

}  // namespace athyper::runtime
