#include "statements.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

#include "generated/session_queries.hpp"

namespace athyper::adapters::db {

lib::sql::Statement enter_statement(const Fence& fence, int timeout_ms) {
  return queries::enter(fence.tenant, fence.principal, fence.meta_version, fence.entitlement_version, timeout_ms)
      .statement;
}

lib::sql::Statement begin_statement(Isolation isolation) {
  static const std::array shapes{lib::sql::make_shape("begin isolation level read committed"),
                                 lib::sql::make_shape("begin isolation level repeatable read"),
                                 lib::sql::make_shape("begin isolation level serializable")};
  return {.shape = shapes.at(static_cast<std::size_t>(isolation)), .params = {}};
}

bool is_transaction_command(std::string_view text) {
  static constexpr std::array<std::string_view, 9> kCommands{"begin",     "commit",  "rollback", "end",    "abort",
                                                             "savepoint", "release", "start",    "prepare"};
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  const auto rest = text.substr(first);
  // Statements of the compilers begin with select, insert, update, delete or with; one look at the letter settles it.
  if (std::string_view("bBcCrReEaAsSpP").find(rest.front()) == std::string_view::npos) return false;
  const auto word = rest.substr(0, rest.find_first_of(" \t\r\n;"));
  return std::ranges::any_of(kCommands, [&](auto command) { return lib::equals_ignore_case_ascii(word, command); });
}

}  // namespace athyper::adapters::db
