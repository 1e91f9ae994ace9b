// The compiled form: it answers without allocating, it is the same after a way through JSON, and a program that does
// not hold together is refused.
#include <cstdlib>
#include <fstream>
#include <new>

#include <gtest/gtest.h>

#include <athyper/core/expr/expr.hpp>

#include "evaluator.hpp"
#include "testing/sample.hpp"

namespace {

std::size_t allocations = 0;

}  // namespace

#if __has_feature(thread_sanitizer)
#include <sanitizer/allocator_interface.h>

// The thread sanitizer brings its own operators and tells of what they hand out.
const int hooks = __sanitizer_install_malloc_and_free_hooks(
    [](const volatile void* /*memory*/, std::size_t /*size*/) { ++allocations; },
    [](const volatile void* /*memory*/) {});
#else
// Counted for the whole program; a test reads the difference.
void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  ++allocations;
  return std::malloc(size);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
  std::free(memory);
}
#endif

namespace athyper::core::expr {
namespace {

Compiled compiled_of(std::string_view text) {
  const auto expression = compile(text, testing::SampleSchema());
  EXPECT_TRUE(expression.ok()) << text;
  return expression->compiled();
}

/// The sample's values in the slots that the inputs ask for.
Facts facts_of(const Compiled& compiled, std::vector<std::uint16_t>& slots) {
  const EvaluationContext context = testing::sample_context();
  Facts facts(compiled.inputs().size());
  facts.set_time(context.now, context.today);
  for (std::size_t i = 0; i < compiled.inputs().size(); ++i) {
    const auto path = compile(compiled.inputs()[i], testing::SampleSchema());
    facts.set(i, *evaluate(*path, context));
    slots.push_back(static_cast<std::uint16_t>(i));
  }
  return facts;
}

TEST(ExprCompiled, simple_conditions_are_answered_without_allocating) {
  for (const std::string_view text :
       {"record.priority == 'urgent'", "record.created_by == subject.id && !subject.is_admin",
        "record.amount >= 100.50 || record.quantity * 2 > subject.level + 7 && record.urgent",
        "record.needed_by >= today() && record.created_at < now() - duration('36h')",
        "record.title.startsWith('Desk') ? record.count > 3 : has(record.note)", "'finance' in subject.roles",
        "subject.roles.exists(r, r == 'finance')", "record.priority in ['urgent', 'high']"}) {
    const Compiled compiled = compiled_of(text);
    std::vector<std::uint16_t> slots;
    const Facts facts = facts_of(compiled, slots);
    // The first evaluation makes the arena of the thread.
    const bool expected = holds(compiled, facts, slots);
    const std::size_t before = allocations;
    for (int i = 0; i < 100; ++i) ASSERT_EQ(holds(compiled, facts, slots), expected);
    EXPECT_EQ(allocations - before, 0U) << text;
  }
}

TEST(ExprCompiled, the_count_of_allocations_counts) {
  const std::size_t before = allocations;
  // A call: a compiler may leave out what a new expression allocates.
  ::operator delete(::operator new(1));
  EXPECT_EQ(allocations - before, 1U);
}

TEST(ExprCompiled, facts_answer_as_the_context_does) {
  const Compiled compiled = compiled_of("lines.sum(l, l.quantity * l.unit_price) + record.amount");
  std::vector<std::uint16_t> slots;
  Facts facts = facts_of(compiled, slots);
  const auto expected =
      evaluate(*compile("lines.sum(l, l.quantity * l.unit_price) + record.amount", testing::SampleSchema()),
               testing::sample_context());
  EXPECT_EQ(evaluate(compiled, facts, slots)->get<lib::Decimal>()->to_string(),
            expected->get<lib::Decimal>()->to_string());
  facts.clear();
  EXPECT_EQ(evaluate(compiled, facts, slots).error().key, "expr.no_value");
}

/// Every expression of the golden suites that compiles.
std::vector<std::string> golden_expressions() {
  std::vector<std::string> found;
  for (const char* name : {"compile", "evaluate", "sql"}) {
    std::ifstream file(std::string(ATHYPER_TEST_SOURCE_DIR) + "/testdata/" + name + ".golden");
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with("> ") && compile(line.substr(2), testing::SampleSchema()).ok())
        found.push_back(line.substr(2));
    }
  }
  return found;
}

TEST(ExprCompiled, programs_are_the_same_after_json) {
  const std::vector<std::string> expressions = golden_expressions();
  EXPECT_GT(expressions.size(), 100U);
  for (const std::string& text : expressions) {
    const Compiled compiled = compiled_of(text);
    const lib::Json json = compiled.to_json();
    const auto read = Compiled::from_json(*lib::parse_json(json.dump()));
    ASSERT_TRUE(read.ok()) << text;
    EXPECT_EQ(read->to_json(), json) << text;
    const auto context = testing::sample_context();
    const Outcome before = evaluate_program(ExpressionAccess::program(compiled), context);
    const Outcome after = evaluate_program(ExpressionAccess::program(*read), context);
    ASSERT_EQ(before.has_value(), after.has_value()) << text;
    if (!before) EXPECT_EQ(before.error().offset, after.error().offset) << text;
  }
}

TEST(ExprCompiled, another_version_is_refused) {
  lib::Json json = compiled_of("count > 3").to_json();
  json.set("v", 2);
  EXPECT_EQ(Compiled::from_json(json).error().key, "expr.bad_program");
}

/// Any one number of a sound program changed: it is refused, or it can be run.
TEST(ExprCompiled, changed_programs_are_refused_or_harmless) {
  int refused = 0;
  for (const char* text : {"lines.filter(l, l.tag == 'it').sum(l, l.quantity) > 3 ? title : note",
                           "urgent && (active || count in [1, 2]) && title.matches('^a')"}) {
    const lib::Json sound = compiled_of(text).to_json();
    for (const char* part : {"code", "loops", "sizes"}) {
      for (std::size_t i = 0; i < sound.find(part)->as_array().size(); ++i) {
        for (const int number : {-1, 0, 1, 2, 3, 7, 27, 28, 100, 2'000'000'000}) {
          lib::Json changed = sound;
          changed.find(part)->as_array()[i] = number;
          const auto read = Compiled::from_json(changed);
          refused += read.ok() ? 0 : 1;
          if (read.ok())
            static_cast<void>(evaluate_program(ExpressionAccess::program(*read), testing::sample_context()));
        }
      }
    }
  }
  EXPECT_GT(refused, 500);
}

}  // namespace
}  // namespace athyper::core::expr
