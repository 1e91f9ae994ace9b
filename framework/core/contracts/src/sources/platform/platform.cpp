#include "sources/platform/platform.hpp"

#include <athyper/core/contracts/sources.hpp>

namespace athyper::core::contracts {

std::vector<Group> platform_groups() {
  return {platform::bodies(),    platform::workspace(), platform::records(), platform::problems(),
          platform::reference(), platform::jobs(),      platform::audit(),   platform::session()};
}

}  // namespace athyper::core::contracts
