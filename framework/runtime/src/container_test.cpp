#include <athyper/runtime/container.hpp>

#include <gtest/gtest.h>

#include <athyper/runtime/module.hpp>

namespace athyper::runtime {
namespace {

struct Part {
  explicit Part(std::vector<std::string>* log, std::string name) : log_(log), name_(std::move(name)) {}
  ~Part() { log_->push_back(name_); }
  std::vector<std::string>* log_;
  std::string name_;
};

constexpr Token<Part> kOne{"test.one"};
constexpr Token<Part> kTwo{"test.two"};
constexpr Token<const int> kNumber{"test.number"};

TEST(Container, builds_a_singleton_once_and_destroys_in_reverse_order) {
  std::vector<std::string> log;
  {
    Container container;
    container.singleton(kTwo, [&](Resolver& r) {
      r.get(kOne);
      return std::make_unique<Part>(&log, "two");
    });
    container.singleton(kOne, [&](Resolver&) { return std::make_unique<Part>(&log, "one"); });
    container.freeze();
    EXPECT_EQ(&container.get(kOne), &container.get(kOne));
  }
  EXPECT_EQ(log, (std::vector<std::string>{"two", "one"}));
}

TEST(Container, a_scoped_object_lives_in_the_child_that_asked) {
  std::vector<std::string> log;
  Container root;
  root.add(kOne, Lifetime::scoped, [&](Resolver&) { return std::make_unique<Part>(&log, "scoped"); });
  root.freeze();
  {
    Container child(&root), other(&root);
    EXPECT_EQ(&child.get(kOne), &child.get(kOne));
    EXPECT_NE(&child.get(kOne), &other.get(kOne));
  }
  EXPECT_EQ(log.size(), 2u);
}

TEST(Container, remembers_tokens_that_were_bound_twice) {
  Container container;
  const int three = 3, four = 4;
  container.value(kNumber, three);
  container.value(kNumber, four);
  EXPECT_EQ(container.duplicates(), std::vector<std::string>{"test.number"});
  EXPECT_EQ(container.get(kNumber), 3);
}

TEST(ContainerDeathTest, an_unbound_token_stops_the_program_and_names_it) {
  Container container;
  EXPECT_DEATH(container.get(kOne), "test.one is not bound");
}

TEST(Registry, refuses_a_second_route_of_the_same_method_and_path) {
  Registries registries;
  const auto add = [&] {
    registries.routes.add({.method = lib::http::Method::get,
                           .path = "/x",
                           .operation = "x",
                           .access = Access::authenticated(),
                           .handler = {}});
  };
  add();
  add();
  EXPECT_EQ(registries.routes.all().size(), 1u);
  EXPECT_EQ(registries.routes.duplicates(), std::vector<std::string>{"GET /x"});
}

}  // namespace
}  // namespace athyper::runtime
