// Names of the error codes and the one-line form of an error for the log.
#include <lib/base/error.hpp>

namespace lib {

const char* to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_argument:
      return "invalid_argument";
    case ErrorCode::unauthenticated:
      return "unauthenticated";
    case ErrorCode::forbidden:
      return "forbidden";
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::conflict:
      return "conflict";
    case ErrorCode::precondition_failed:
      return "precondition_failed";
    case ErrorCode::precondition_required:
      return "precondition_required";
    case ErrorCode::too_large:
      return "too_large";
    case ErrorCode::rate_limited:
      return "rate_limited";
    case ErrorCode::timeout:
      return "timeout";
    case ErrorCode::unavailable:
      return "unavailable";
    case ErrorCode::cancelled:
      return "cancelled";
    case ErrorCode::unsupported:
      return "unsupported";
    case ErrorCode::internal:
      return "internal";
  }
  return "unknown";
}

std::string describe(const Error& error) {
  std::string line;
  for (const Error* at = &error; at != nullptr; at = at->cause.get()) {
    if (at != &error) line += "; caused by ";
    line.append(to_string(at->code)).append(" ").append(at->key).append(": ").append(at->message);
    for (const ErrorDetail& detail : at->details) {
      line.append(" [")
          .append(detail.path)
          .append(" ")
          .append(detail.code)
          .append(": ")
          .append(detail.message)
          .append("]");
    }
  }
  // A message may quote input; line breaks in it must not forge log lines.
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  return line;
}

}  // namespace lib
