// Structured log lines: a constant event name and fields, one JSON object a line. Never blocks a loop for long and
// never throws.
#pragma once

#include <concepts>
#include <cstdint>
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

/// The members of a line, written straight into its text. Empty texts are left out.
class Line {
 public:
  void text(std::string_view name, std::string_view value);
  void number(std::string_view name, std::int64_t value);
  void number(std::string_view name, double value);
  /// Null is left out.
  void json(std::string_view name, const Json& value);

 private:
  friend class Logger;
  Line(std::string& out, bool pretty) : out_(out), pretty_(pretty) {}
  void begin_member(std::string_view name);

  std::string& out_;
  const bool pretty_;
};

/// A logger and its fixed fields. Copies share the sink; safe from any thread.
class Logger {
 public:
  /// `pretty` writes short coloured lines for a terminal instead of JSON.
  Logger(Sink sink, Level level, const Clock& clock, bool pretty = false);

  /// A logger that adds `fields` to every line.
  Logger with(std::initializer_list<Field> fields) const;
  bool enabled(Level level) const;
  void write(Level level, std::string_view event, std::initializer_list<Field> fields) const;
  /// A line whose members `fill` adds; for lines of every request, since nothing is made on the way. `fill` does not
  /// log.
  template <std::invocable<Line&> Fill>
  void write(Level level, std::string_view event, Fill fill) const {
    if (!enabled(level)) return;
    Line line = begin(level, event);
    fill(line);
    end(line);
  }
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
  /// The thread's own line, so that its room is taken once.
  Line begin(Level level, std::string_view event) const;
  void end(Line& line) const;

  std::shared_ptr<const Core> core_;
  std::shared_ptr<const std::string> fixed_;
};

}  // namespace lib::log
