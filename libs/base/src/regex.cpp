// RE2 with limits on pattern and program.
#include <lib/base/regex.hpp>

#include <re2/re2.h>

namespace lib {
namespace {

constexpr std::size_t kMaxPatternBytes = 1'000;
constexpr std::int64_t kMaxProgramBytes = 1 << 20;

Error invalid(std::string why) {
  return {.code = ErrorCode::invalid_argument,
          .key = "regex.invalid",
          .message = "The pattern cannot be used: " + std::move(why)};
}

}  // namespace

struct Regex::Impl {
  Impl(std::string_view pattern, const RE2::Options& options) : compiled({pattern.data(), pattern.size()}, options) {}
  RE2 compiled;
};

Result<Regex> Regex::make(std::string_view pattern) {
  if (pattern.size() > kMaxPatternBytes) return invalid("it is longer than 1000 bytes");
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMaxProgramBytes);
  auto impl = std::make_shared<const Impl>(pattern, options);
  if (!impl->compiled.ok()) return invalid(impl->compiled.error());
  return Regex(std::move(impl));
}

bool Regex::matches(std::string_view text) const {
  return RE2::FullMatch({text.data(), text.size()}, impl_->compiled);
}

bool Regex::finds(std::string_view text) const {
  return RE2::PartialMatch({text.data(), text.size()}, impl_->compiled);
}

}  // namespace lib
