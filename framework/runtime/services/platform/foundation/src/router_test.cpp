#include <athyper/runtime/foundation/router.hpp>

#include <gtest/gtest.h>

namespace athyper::runtime::foundation {
namespace {

using lib::http::Method;

RouteDef route(Method method, std::string path) {
  return {
      .method = method, .path = path, .operation = std::move(path), .access = Access::authenticated(), .handler = {}};
}

TEST(Router, prefers_a_literal_segment_and_falls_back_to_the_parameter) {
  const std::vector<RouteDef> routes{route(Method::get, "/api/data/{entity}/{id}"),
                                     route(Method::get, "/api/data/{entity}/count"),
                                     route(Method::post, "/api/data/batch")};
  const Router router(routes);
  EXPECT_EQ(router.find(Method::get, "/api/data/supplier/count").route->path, "/api/data/{entity}/count");
  const auto one = router.find(Method::get, "/api/data/supplier/17");
  EXPECT_EQ(one.params, (Router::Params{{"entity", "supplier"}, {"id", "17"}}));
  // "batch" is a literal with no GET and no children: the parameter still answers below it.
  EXPECT_EQ(router.find(Method::get, "/api/data/batch/17").params.at("entity"), "batch");
}

TEST(Router, tells_an_unknown_path_from_a_wrong_method) {
  const std::vector<RouteDef> routes{route(Method::get, "/a/{x}"), route(Method::delete_, "/a/{x}")};
  const Router router(routes);
  EXPECT_TRUE(router.find(Method::get, "/b").allowed.empty());
  const auto wrong = router.find(Method::post, "/a/1");
  EXPECT_EQ(wrong.route, nullptr);
  EXPECT_EQ(wrong.allowed, (std::vector<Method>{Method::get, Method::delete_}));
}

TEST(Router, does_not_match_a_longer_or_shorter_path) {
  const std::vector<RouteDef> routes{route(Method::get, "/a/{x}")};
  const Router router(routes);
  EXPECT_EQ(router.find(Method::get, "/a").route, nullptr);
  EXPECT_EQ(router.find(Method::get, "/a/1/2").route, nullptr);
  EXPECT_EQ(router.find(Method::get, "/").route, nullptr);
}

}  // namespace
}  // namespace athyper::runtime::foundation
