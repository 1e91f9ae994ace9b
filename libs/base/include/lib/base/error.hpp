// The one error value of the platform: what went wrong, for whom, and what caused it.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lib {

/// Closed set of failure kinds. The HTTP status of each stands in one table (foundation/http/error_map.cpp).
enum class ErrorCode {
  invalid_argument,
  unauthenticated,
  forbidden,
  not_found,
  conflict,
  precondition_failed,
  precondition_required,
  too_large,
  rate_limited,
  timeout,
  unavailable,
  cancelled,
  unsupported,
  internal,
};

/// Name of a code as written, e.g. "not_found". For logs and tests.
const char* to_string(ErrorCode code);

/// One finding inside an input: where (JSON Pointer, RFC 6901, or a field path), which rule, and a sentence for a
/// person.
struct ErrorDetail {
  std::string path;
  std::string code;
  std::string message;
};

/// A failure that input or the outside world can cause. `key` is stable ("meta.field.duplicate") and is what tests,
/// clients and translations use; `message` may be shown to the caller unless `code` is internal or unavailable; `cause`
/// never leaves the process.
struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string key;
  std::string message;
  std::vector<ErrorDetail> details = {};
  std::shared_ptr<const Error> cause = nullptr;

  /// The same error with the one that caused it attached, for the log.
  Error caused_by(Error inner) && {
    cause = std::make_shared<const Error>(std::move(inner));
    return std::move(*this);
  }
};

/// One line for the log: "code key: message; caused by …".
std::string describe(const Error& error);

}  // namespace lib
