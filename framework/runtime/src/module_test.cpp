#include <athyper/runtime/module.hpp>

#include <algorithm>

#include <gtest/gtest.h>

#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime {
namespace {

RouteDef route(std::string path, std::string operation) {
  return {.method = lib::http::Method::get,
          .path = std::move(path),
          .operation = std::move(operation),
          .access = Access::authenticated(),
          .handler = {}};
}

TEST(Registries, refuse_what_is_defined_twice_and_name_it) {
  Registries registries;
  for (int i = 0; i < 2; ++i) {
    registries.routes.add(route("/a", "a"));
    registries.jobs.add({.name = "purge", .queue = "q", .handler = {}});
    registries.schedules.add({.name = "hourly", .job = "purge", .every = std::chrono::hours(1)});
    registries.services.add({.name = "worker", .mode = Mode::worker, .pause = std::chrono::seconds(1), .turn = {}});
    registries.health.add({.name = "jobs"});
  }
  std::vector<std::string> names;
  for (const auto& flaw : registries.flaws()) names.push_back(flaw.path + " " + flaw.message);
  EXPECT_EQ(names,
            (std::vector<std::string>{"GET /a is defined twice", "purge is defined twice", "hourly is defined twice",
                                      "worker is defined twice", "jobs is defined twice"}));
  EXPECT_EQ(registries.routes.all().size(), 1u);
}

TEST(Registries, refuse_a_schedule_without_its_job) {
  Registries registries;
  registries.schedules.add({.name = "hourly", .job = "purge", .every = std::chrono::hours(1)});
  ASSERT_EQ(registries.flaws().size(), 1u);
  EXPECT_EQ(registries.flaws()[0].code, "unknown_job");
}

TEST(Tokens, the_promised_ones_are_fourteen_different_names) {
  std::vector<std::string_view> names(tokens::kPromised.begin(), tokens::kPromised.end());
  std::sort(names.begin(), names.end());
  EXPECT_EQ(std::unique(names.begin(), names.end()) - names.begin(), 14);
}

}  // namespace
}  // namespace athyper::runtime
