// The shapes of the domain runtime. Made by athyper:codegen; do not edit.
#pragma once

#include <athyper/contracts/shape.hpp>

namespace athyper::contracts::runtime {

extern const Shape kKernelConfig;
extern const Shape kWebConfig;
extern const Shape kDbConfig;
extern const Shape kIamConfig;
extern const Shape kCorsConfig;
extern const Shape kLimitsConfig;
extern const Shape kRateLimitConfig;
extern const Shape kAuditConfig;
extern const Shape kPolicyConfig;
extern const Shape kMetaConfig;
extern const Shape kTelemetryConfig;
extern const Shape kOrgConfig;
extern const Shape kTenantConfig;
extern const Shape kRealmIamConfig;
extern const Shape kRealmConfig;

}  // namespace athyper::contracts::runtime
