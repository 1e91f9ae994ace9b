#include "tables.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace athyper::queries {
namespace {

bool is_any_word(const Token& token, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return is_word(token, word); });
}

/// "schema.table" that begins at `at`, past `only`; nothing when a subquery or a function stands there.
std::string table_at(const std::vector<Token>& tokens, std::size_t at) {
  if (at < tokens.size() && is_word(tokens[at], "only")) ++at;
  if (at + 2 >= tokens.size() || tokens[at + 1].text != ".") return {};
  const auto& name = tokens[at + 2];
  const bool is_function = at + 3 < tokens.size() && tokens[at + 3].text == "(" && !tokens[at + 3].apart;
  if (tokens[at].kind != Token::Kind::word || name.kind != Token::Kind::word || is_function) return {};
  return tokens[at].text + "." + name.text;
}

}  // namespace

NamedTables tables_of(const std::vector<Token>& tokens) {
  std::set<std::string> reads;
  std::set<std::string> writes;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool after_delete = i > 0 && is_word(tokens[i - 1], "delete");
    const bool writes_here =
        is_word(tokens[i], "update") || is_word(tokens[i], "into") || (is_word(tokens[i], "from") && after_delete);
    const bool reads_here = !after_delete && is_any_word(tokens[i], {"from", "join", "using"});
    if (!writes_here && !reads_here) continue;
    const auto table = table_at(tokens, i + 1);
    if (!table.empty()) (writes_here ? writes : reads).insert(table);
  }
  return {.reads = {reads.begin(), reads.end()}, .writes = {writes.begin(), writes.end()}};
}

bool adds_nulls(const std::vector<Token>& tokens) {
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool outer =
        is_any_word(tokens[i], {"left", "right", "full"}) && is_any_word(tokens[i + 1], {"join", "outer"});
    if (outer || is_any_word(tokens[i], {"rollup", "cube", "grouping", "union", "intersect", "except"})) return true;
  }
  return false;
}

}  // namespace athyper::queries
