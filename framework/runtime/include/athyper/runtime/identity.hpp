// Who asks, for which tenant: strong types that only the kernel makes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <lib/base/uuid.hpp>

namespace athyper::core::data {
struct TenantRules;
}

namespace athyper::runtime {

/// The tenant of a request, proved by a membership of the verified identity.
struct TenantContext {
  lib::Uuid id;
  std::string code;
  std::string name;
  std::string realm_key;
  std::string locale;
  std::string timezone = "UTC";
};

/// The acting person or service within a tenant. `entitlement_version` is what the fence checks, so a change of roles
/// ends this object's life.
struct Principal {
  lib::Uuid id;
  std::string username;
  std::string display_name;
  std::string persona;
  std::vector<std::string> roles;
  std::int64_t entitlement_version = 0;
  /// This session was begun with more than one factor.
  bool second_factor = false;
  /// The published policies of the tenant in that version or a later one; null when there are none.
  std::shared_ptr<const core::data::TenantRules> policies = nullptr;
};

}  // namespace athyper::runtime
