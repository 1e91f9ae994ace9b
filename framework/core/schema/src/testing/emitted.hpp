// The statements that plans and create scripts consist of, over every case and many random pairs.
#pragma once

#include <cstdint>
#include <set>
#include <string>

namespace athyper::core::schema::testing {

/// For a server of that major version, of the cases of the rule table and of `pairs` random pairs of a seed: what makes
/// either model, what leads from one to the other and back.
std::set<std::string> emitted_statements(int server_version, std::uint64_t seed, std::size_t pairs);

}  // namespace athyper::core::schema::testing
