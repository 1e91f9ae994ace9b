// What a request of many operations answers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <lib/base/error.hpp>

#include "batch.hpp"

namespace athyper::runtime::data {

/// What became of one operation.
struct Outcome {
  std::string id = {};
  std::int64_t version = 0;
  std::optional<lib::Error> error = std::nullopt;
  /// Rules that are not met and let it pass.
  std::vector<lib::ErrorDetail> warnings = {};
};

/// `{"data": {"total", "succeeded", "failed", "success": [{"index", "status", "id", "version", "warnings"}],
/// "errors": [{"index", "status", "id", "error": {"code", "detail", "errors"}}]}}`; the pointers lead into the body.
lib::Json batch_answer(const Batch& batch, const std::vector<Outcome>& outcomes);

/// What a batch that is all or nothing says: what its first refused operation would have, with pointers into the body
/// and what is wrong with the others beside it.
lib::Error batch_refusal(const Batch& batch, const std::vector<Outcome>& outcomes);

/// The same error about values that stand at `place` in the body.
lib::Error about_values(lib::Error error, const std::string& place);

}  // namespace athyper::runtime::data
