#include "testing/random_pair.hpp"

#include <algorithm>
#include <stdexcept>

#include <lib/base/text.hpp>

#include "plan/expression.hpp"
#include "testing/random_edits.hpp"
#include "testing/sanity.hpp"

namespace athyper::core::schema::testing {
namespace {

constexpr int kTries = 200;
constexpr std::size_t kRefusedEvery = 4;
constexpr std::size_t kRefusedAtOnce = 3;

std::vector<RandomEdit> edits_made() {
  std::vector<RandomEdit> out;
  for (const auto list : {column_edits(), rule_edits(), table_edits()}) out.insert(out.end(), list.begin(), list.end());
  return out;
}

/// What the pair is for. A model that has no place for it is made anew; what comes after the first may stay out.
RandomPair pair_for(Maker& maker, std::span<const RandomEdit> aims) {
  RandomPair pair;
  for (int tries = 0; tries < kTries; ++tries) {
    pair = {};
    pair.from = normal_form(maker.model());
    pair.to = pair.from;
    Editing edit(maker, pair);
    for (const auto& aim : aims) {
      if (aim.apply(edit)) pair.edits.emplace_back(aim.name);
    }
    const bool has_first = !pair.edits.empty() && pair.edits[0] == aims[0].name;
    if (pair.edits.size() == aims.size() || (has_first && tries > kTries / 2)) break;
  }
  return pair;
}

void faults_of_conversion(const RandomPair& pair, const PlanHints::Conversion& entry, std::vector<std::string>& out) {
  const std::string where = "conversion to " + entry.column + " of " + to_string(entry.table);
  const Table* after = find_table(pair.to, entry.table);
  if (after == nullptr || find_column(*after, entry.column) == nullptr) out.push_back(where + ", which is not there");
  const Table* before = find_table(pair.from, entry.table);
  if (before == nullptr) return out.push_back(where + ", which is new");
  // A subquery has names of its own.
  if (expression::mentions(entry.expression, "select")) return;
  for (const auto* text : {&entry.expression, &entry.convertible}) {
    for (const auto& name : unknown_names(*text, *before)) out.push_back(where + " speaks of " + name);
  }
}

}  // namespace

std::vector<std::string> faults(const RandomPair& pair) {
  auto out = faults(pair.from);
  const bool is_made = plan(pair.from, pair.to, pair.hints).refusals.empty();
  std::ranges::move(is_made ? faults(pair.to) : unknown_names(pair.to), std::back_inserter(out));
  for (const auto& entry : pair.hints.conversions) faults_of_conversion(pair, entry, out);
  return out;
}

std::vector<Partition> months_of(const Table& table) {
  std::vector<Partition> out;
  for (const auto* month : {"01", "02", "03"}) {
    const std::string next = "0" + std::to_string(month[1] - '0' + 1);
    out.push_back(
        {table.name.name + "_2026_" + month,
         "FOR VALUES FROM ('2026-" + std::string(month) + "-01 00:00:00+00') TO ('2026-" + next + "-01 00:00:00+00')"});
  }
  return out;
}

RandomPair random_pair(std::uint64_t seed, std::size_t number) {
  static const auto kMade = edits_made();
  Maker maker(seed + number * 0x9E3779B97F4A7C15ULL);
  const bool refused = number % kRefusedEvery == kRefusedEvery - 1;
  const auto list = refused ? refused_edits() : std::span(kMade);
  // Nothing is made of a pair that is refused: it may as well ask for more.
  const auto turn = refused ? number / kRefusedEvery * kRefusedAtOnce : number - number / kRefusedEvery;
  std::vector<RandomEdit> aims;
  for (std::size_t i = 0; i < (refused ? kRefusedAtOnce : 1); ++i) aims.push_back(list[(turn + i) % list.size()]);
  RandomPair pair = pair_for(maker, aims);
  Editing edit(maker, pair);
  for (auto count = maker.dice.below(5); count > 0; --count) {
    const auto& next = maker.dice.pick(kMade);
    if (next.apply(edit)) pair.edits.emplace_back(next.name);
  }
  pair.to = normal_form(pair.to);
  pair.hints.rows = [](const TableName&) { return 20; };
  pair.hints.partitions = [from = pair.from](const TableName& name) {
    std::vector<std::string> out;
    const Table* table = find_table(from, name);
    if (table == nullptr) return out;
    for (const auto& month : months_of(*table)) out.push_back(month.name);
    return out;
  };
  if (const auto found = faults(pair); !found.empty()) {
    throw std::logic_error("pair " + std::to_string(number) + " of " + std::to_string(seed) + " (" +
                           lib::join(pair.edits, ", ") + "): " + lib::join(found, "; "));
  }
  return pair;
}

}  // namespace athyper::core::schema::testing
