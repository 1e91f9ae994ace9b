// The answer of a list whose cursors leave closed.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/data/read_plan.hpp>

namespace athyper::core::data {

/// What becomes of a cursor on its way out.
using CloseCursor = std::function<std::string(std::string_view cursor)>;

/// write_list_answer() with its cursors closed.
std::string write_closed_list_answer(const ListPlan& list, const ListQuery& query,
                                     const std::vector<lib::sql::Rows>& results, const Included& included,
                                     const CloseCursor& close);

}  // namespace athyper::core::data
