// Regular expressions people write (validation patterns): RE2 behind it, linear time whatever the input.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <lib/base/result.hpp>

namespace lib {

/// A compiled pattern; cheap to copy, safe to use from any thread.
class Regex {
 public:
  /// At most 1,000 bytes of pattern and 1 MB of program. Error key "regex.invalid".
  static Result<Regex> make(std::string_view pattern);
  /// True when the whole text matches.
  bool matches(std::string_view text) const;
  /// True when some part matches.
  bool finds(std::string_view text) const;

 private:
  struct Impl;
  explicit Regex(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
  std::shared_ptr<const Impl> impl_;
};

}  // namespace lib
