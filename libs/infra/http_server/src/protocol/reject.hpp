// Reject: the verdict on a request that breaks the framing or a limit.
#pragma once

namespace lib::http {

/// Status of the answer, and a stable word for it. The connection always closes after it.
struct Reject {
  int status = 400;
  /// "http.bare_line_feed" and the like; a literal.
  const char* code = "http.bad_request";
};

}  // namespace lib::http
