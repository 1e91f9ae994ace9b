#include <athyper/runtime/route.hpp>

#include <gtest/gtest.h>

namespace athyper::runtime {
namespace {

using lib::http::Method;

// The two differ in the access rule only. What does not compile cannot be written in a module either.
template <class Route>
concept BuildsWithoutAccess =
    requires { Route{.method = Method::get, .path = "/a", .operation = "a.read", .handler = RouteHandler{}}; };
template <class Route>
concept BuildsWithAccess = requires {
  Route{.method = Method::get,
        .path = "/a",
        .operation = "a.read",
        .access = Access::authenticated(),
        .handler = RouteHandler{}};
};
static_assert(BuildsWithAccess<RouteDef>);
static_assert(!BuildsWithoutAccess<RouteDef>, "a route without an access rule must not compile");
static_assert(!std::is_default_constructible_v<RouteDef> && !std::is_default_constructible_v<Access>);
static_assert(!std::is_constructible_v<Access, Access::Kind, std::string>, "only the named rules make an Access");

TEST(Access, says_its_kind_and_its_reason) {
  const auto open = Access::public_route("probes carry no token");
  EXPECT_EQ(to_string(open.kind()), "public");
  EXPECT_EQ(open.detail(), "probes carry no token");
  EXPECT_EQ(to_string(Access::permission("read:audit_event").kind()), "permission");
  EXPECT_EQ(Access::permission("read:audit_event").detail(), "read:audit_event");
}

}  // namespace
}  // namespace athyper::runtime
