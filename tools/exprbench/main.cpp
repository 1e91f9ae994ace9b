// The C++ side of `athyper bench expr`: reads the cases, prints what each costs in nanoseconds as one JSON line, and
// how long hostile texts take to be refused.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>
#include <vector>

#include <athyper/core/expr/expr.hpp>
#include <lib/base/json.hpp>
#include <lib/base/time.hpp>

namespace {

using namespace athyper::core::expr;

constexpr int kRounds = 7;
constexpr int kEvaluations = 200'000;
constexpr std::size_t kHostileBytes = 65'536;

struct Fact {
  const char* name;
  const char* type;
  Value value;
};

std::vector<Fact> facts() {
  const auto text = [](const char* value) { return Value{std::string(value)}; };
  ValueList numbers;
  for (std::int64_t i = 0; i < 20; ++i) numbers.push_back({i});
  return {{"priority", "string", text("urgent")},
          {"status", "string", text("open")},
          {"title", "string", text("Laptops for the new office")},
          {"count", "int", {std::int64_t{7}}},
          {"level", "int", {std::int64_t{9}}},
          {"roles", "list(string)", make_list({text("user"), text("manager"), text("finance")})},
          {"numbers", "list(int)", make_list(std::move(numbers))}};
}

double nanoseconds_since(lib::Monotonic start) {
  return std::chrono::duration<double, std::nano>(lib::system_clock().monotonic() - start).count();
}

template <class Work>
double median_of_rounds(int repetitions, const Work& work) {
  std::vector<double> rounds;
  for (int round = 0; round < kRounds; ++round) {
    const auto start = lib::system_clock().monotonic();
    for (int i = 0; i < repetitions; ++i) work();
    rounds.push_back(nanoseconds_since(start) / repetitions);
  }
  std::ranges::sort(rounds);
  return rounds[kRounds / 2];
}

/// Nanoseconds of one evaluation, and what it says.
lib::Json measured(const std::string& text) {
  Environment environment;
  for (const Fact& fact : facts()) environment.variables.emplace_back(fact.name, fact.type);
  const auto expression = compile_full(text, environment);
  if (!expression.ok()) return lib::Json::object({{"error", expression.error().message}});
  const Compiled compiled = expression->compiled();
  Facts known(facts().size());
  std::vector<std::uint16_t> slots;
  for (const std::string& input : compiled.inputs()) {
    for (const Fact& fact : facts()) {
      if (input != fact.name) continue;
      known.set(slots.size(), fact.value);
      slots.push_back(static_cast<std::uint16_t>(slots.size()));
    }
  }
  bool answer = false;
  const double cost = median_of_rounds(kEvaluations, [&] { answer = holds(compiled, known, slots); });
  return lib::Json::object({{"ns", cost}, {"answer", answer}});
}

std::string repeated(std::string_view piece) {
  std::string text;
  while (text.size() < kHostileBytes) text += piece;
  return text;
}

/// The slowest refusal of hostile texts in milliseconds: with the limits of metadata, and with none on the length.
lib::Json hostile() {
  const std::vector<std::string> texts = {
      repeated("("),        repeated("["),        repeated("!"),         repeated("a+"),   repeated("a?b:"),
      repeated("x.all(a,"), repeated("{\"a\":"),  repeated("\"\\x41"),   repeated("'''a"), repeated("\xF0\x9F"),
      repeated("1e9"),      "\"" + repeated("a"), repeated("a.b.c[0]."), repeated("&&||"), repeated("// a")};
  double shortest_limit = 0;
  double without_limit = 0;
  for (const std::string& text : texts) {
    bool refused = true;
    const double kept = median_of_rounds(3, [&] { refused = refused && !compile_full(text, {}).ok(); });
    const double open =
        median_of_rounds(3, [&] { refused = refused && !compile_full(text, {}, {.max_bytes = 1'000'000}).ok(); });
    if (!refused) return lib::Json::object({{"error", "taken: " + text.substr(0, 20)}});
    shortest_limit = std::max(shortest_limit, kept / 1e6);
    without_limit = std::max(without_limit, open / 1e6);
  }
  return lib::Json::object({{"milliseconds", shortest_limit}, {"withoutLengthLimit", without_limit}});
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: expr_bench CASES.json\n";
    return 64;
  }
  std::stringstream text;
  text << std::ifstream(arguments[1]).rdbuf();
  const auto cases = lib::parse_json(text.str());
  if (!cases.ok()) return 65;
  lib::Json results = lib::Json::object();
  for (const lib::Json& one : cases->as_array())
    results.set(*one.get_string("name"), measured(std::string(*one.get_string("expr"))));
  std::cout << lib::Json::object({{"cases", std::move(results)}, {"hostile", hostile()}}).dump() << "\n";
  return 0;
}
