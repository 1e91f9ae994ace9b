// Who asks and when, as rules see it.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::data {

/// The acting principal: what `subject.*` means in a rule.
struct Subject {
  lib::Uuid id;
  std::string username;
  std::string persona;
  std::vector<std::string> roles;
  /// The effective ones: those he is in and those they are in.
  std::vector<std::string> groups = {};
  /// Path of his organisational unit, "/root/sales"; empty when he is in none.
  std::string ou_path = {};
  /// Modules his tenant has.
  std::vector<std::string> modules = {};
  /// He has signed in with more than one factor.
  bool second_factor = false;

  /// True when `name` is "*", the persona or one of the roles.
  bool holds(std::string_view name) const;
};

/// A subject in his tenant at one instant. One is made for each request and passed by reference through the data path.
struct Caller {
  Subject subject;
  lib::Uuid tenant;
  lib::Timestamp now;
  /// The day that rules call today(), in UTC.
  std::chrono::year_month_day today;
};

}  // namespace athyper::core::data
