// Row policies: what somebody may read, as a policy of PostgreSQL for a role that reads the tables itself (reports).
#pragma once

#include <string>
#include <string_view>

#include <athyper/core/data/compiled_entity.hpp>

namespace athyper::core::data {

/// Commands that let `role` read exactly the records of the entity that lists show to `reader`: the right to select,
/// and a policy in place of the one it had. They hold for the rules and the reader as they are now. Error keys
/// "data.row_policy_time" (a rule asks for the time, which the policy would freeze), "data.row_policy_rows" (a rule
/// asks about rows inside the record, which would make the policies of both tables ask each other),
/// "data.row_policy_fields" (a field is kept from the reader, and a row policy masks nothing) and
/// "data.row_policy_duties" (a rule has obligations, which only the data path carries out).
lib::Result<std::string> row_policy(const CompiledEntity& entity, const Caller& reader, std::string_view role);

}  // namespace athyper::core::data
