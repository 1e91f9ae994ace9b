// Reading the JSON of a plan, member by member: the first place that is not as it was written ends it.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::schema::plan_detail {

/// In the order of Step::Kind.
inline constexpr std::array<std::string_view, 5> kStepKinds{"statement", "slow", "backfill", "version_fence",
                                                            "contract"};

/// What is wrong first; nothing after that is taken.
struct ReadFailure {
  std::optional<lib::Error> error;
  void at(const std::string& path, std::string message);
};

/// One object of the JSON. Members that were not asked for are found by `end`.
class ObjectReader {
 public:
  ObjectReader(const lib::Json& json, std::string path, ReadFailure& failure);

  std::string text(std::string_view name);
  std::int64_t number(std::string_view name);
  bool flag(std::string_view name);
  std::vector<std::string> texts(std::string_view name);
  /// The member, or null when it is not there.
  const lib::Json* member(std::string_view name);
  /// The items of a list, each with its path.
  template <std::invocable<const lib::Json&, std::string> F>
  void each(std::string_view name, F&& take) {
    const auto* list = member(name);
    if (list == nullptr) return;
    if (!list->is_array()) return failure_.at(path_of(name), "is no list");
    std::size_t number = 0;
    for (const auto& item : list->as_array()) take(item, path_of(name) + "/" + std::to_string(number++));
  }
  std::string path_of(std::string_view name) const;
  ReadFailure& failure() { return failure_; }
  void end();

 private:
  const lib::Json& json_;
  std::string path_;
  ReadFailure& failure_;
  std::set<std::string, std::less<>> asked_;
};

}  // namespace athyper::core::schema::plan_detail
