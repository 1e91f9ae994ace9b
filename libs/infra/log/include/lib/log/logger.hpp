// Structured log lines: a constant event name and fields, one JSON object a line. Never blocks a loop for long and
// never throws.
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <lib/base/json.hpp>
#include <lib/base/time.hpp>

namespace lib::log {

enum class Level { trace, debug, info, warn, error, fatal };
std::string_view to_string(Level level);
/// Error key "log.unknown_level".
Result<Level> parse_level(std::string_view text);

using Field = std::pair<std::string_view, Json>;

/// Takes finished lines (with the newline). Must be safe to call from any thread.
using Sink = std::function<void(std::string_view line)>;
/// Writes to a file descriptor, whole lines only.
Sink fd_sink(int descriptor);

/// A logger and its fixed fields. Copies share the sink; safe from any thread.
class Logger {
 public:
  /// `pretty` writes short coloured lines for a terminal instead of JSON.
  Logger(Sink sink, Level level, const Clock& clock, bool pretty = false);

  /// A logger that adds `fields` to every line.
  Logger with(std::initializer_list<Field> fields) const;
  bool enabled(Level level) const;
  void write(Level level, std::string_view event, std::initializer_list<Field> fields) const;
  void debug(std::string_view event, std::initializer_list<Field> fields = {}) const {
    write(Level::debug, event, fields);
  }
  void info(std::string_view event, std::initializer_list<Field> fields = {}) const {
    write(Level::info, event, fields);
  }
  void warn(std::string_view event, std::initializer_list<Field> fields = {}) const {
    write(Level::warn, event, fields);
  }
  void error(std::string_view event, std::initializer_list<Field> fields = {}) const {
    write(Level::error, event, fields);
  }

 private:
  struct Core;
  std::shared_ptr<const Core> core_;
  std::shared_ptr<const std::string> fixed_;
};

}  // namespace lib::log
