// Reads cron expressions. Every flaw is told with its column, and the reading goes on behind it.
#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <span>
#include <string>
#include <type_traits>

#include <lib/base/text.hpp>

#include "cron_fields.hpp"

namespace athyper::core::jobs {
namespace {

constexpr std::size_t kMaxLength = 256;

constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kWeekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

struct FieldKind {
  std::string_view name;
  unsigned least;
  unsigned most;
  /// From `least` on; empty where there are only numbers.
  std::span<const std::string_view> names = {};
};
constexpr std::array<FieldKind, 6> kKinds{{{"second", 0, 59},
                                           {"minute", 0, 59},
                                           {"hour", 0, 23},
                                           {"day of the month", 1, 31},
                                           {"month", 1, 12, kMonths},
                                           {"day of the week", 0, 7, kWeekdays}}};

struct Nickname {
  std::string_view name;
  std::string_view expression;
};
constexpr std::array<Nickname, 7> kNicknames{{{"@yearly", "0 0 1 1 *"},
                                              {"@annually", "0 0 1 1 *"},
                                              {"@monthly", "0 0 1 * *"},
                                              {"@weekly", "0 0 * * 0"},
                                              {"@daily", "0 0 * * *"},
                                              {"@midnight", "0 0 * * *"},
                                              {"@hourly", "0 * * * *"}}};

template <class... Parts>
std::string text_of(const Parts&... parts) {
  std::string out;
  const auto append = [&](const auto& part) {
    if constexpr (std::is_integral_v<std::decay_t<decltype(part)>>) {
      out += std::to_string(part);
    } else {
      out += part;
    }
  };
  (append(parts), ...);
  return out;
}

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

/// A piece of the expression and where it begins, from 0.
struct Piece {
  std::string_view text;
  std::size_t at;
  Piece part(std::size_t from, std::size_t count = std::string_view::npos) const {
    return {text.substr(from, count), at + from};
  }
};

struct Field {
  std::uint64_t set = 0;
  bool repeats = false;
};

class Reader {
 public:
  explicit Reader(std::string_view expression) : text_(expression) {}

  CronReading read() {
    std::array<Piece, 6> pieces;
    const std::size_t count = split_fields(pieces);
    if (!out_.flaws.empty()) return std::move(out_);
    CronFields& fields = out_.fields;
    const std::size_t skipped = 6 - count;
    std::array<Field, 6> read{};
    for (std::size_t i = skipped; i < 6; ++i) read[i] = field(kKinds[i], pieces[i - skipped]);
    if (skipped == 0) fields.seconds = read[0].set;
    fields.minutes = read[1].set;
    fields.hours = read[2].set;
    fields.days = read[3].set;
    fields.months = read[4].set;
    fields.weekdays = (read[5].set | read[5].set >> 7U) & 0x7fU;
    fields.any_day = pieces[3 - skipped].text == "*";
    fields.any_weekday = pieces[5 - skipped].text == "*";
    fields.names_times = !read[0].repeats && !read[1].repeats && !read[2].repeats;
    if (out_.flaws.empty()) check_dates(pieces[3 - skipped]);
    return std::move(out_);
  }

 private:
  void flaw(std::size_t at, std::string code, std::string message) {
    out_.flaws.push_back({"expression:" + std::to_string(at + 1), std::move(code), std::move(message)});
  }

  std::size_t split_fields(std::array<Piece, 6>& pieces) {
    if (text_.size() > kMaxLength) {
      flaw(kMaxLength, "cron.length", text_of("A cron expression has at most ", kMaxLength, " bytes."));
      return 0;
    }
    std::size_t count = 0;
    for (std::size_t at = 0; at < text_.size();) {
      if (is_blank(text_[at])) {
        ++at;
        continue;
      }
      const std::size_t end = std::min(text_.find_first_of(" \t", at), text_.size());
      if (count < pieces.size()) pieces[count] = {text_.substr(at, end - at), at};
      ++count;
      at = end;
    }
    if (count != 5 && count != 6) {
      flaw(
          0, "cron.fields",
          text_of("There are ", count, " fields and not 5 or 6: [second] minute hour day-of-month month day-of-week."));
    }
    return count;
  }

  Field field(const FieldKind& kind, Piece piece) {
    Field out;
    for (std::size_t from = 0; from <= piece.text.size();) {
      const std::size_t end = std::min(piece.text.find(',', from), piece.text.size());
      entry(kind, piece.part(from, end - from), out);
      from = end + 1;
    }
    return out;
  }

  // "*", "5", "5-9", each of the wide ones with "/2" behind it.
  void entry(const FieldKind& kind, Piece piece, Field& out) {
    if (piece.text.empty()) {
      return flaw(piece.at, "cron.empty", text_of("Something is missing here: a ", kind.name, " or \"*\"."));
    }
    const std::size_t slash = piece.text.find('/');
    const Piece span = piece.part(0, slash);
    const bool whole = span.text == "*";
    const std::size_t dash = span.text.find('-');
    const auto first = whole ? std::optional(kind.least) : value(kind, span.part(0, dash));
    const auto last = whole                            ? std::optional(whole_end(kind))
                      : dash == std::string_view::npos ? first
                                                       : value(kind, span.part(dash + 1));
    auto step = std::optional(1U);
    if (slash != std::string_view::npos) {
      if (!whole && dash == std::string_view::npos) {
        return flaw(piece.at + slash, "cron.step",
                    text_of("A step follows \"*\" or a range; write ", span.text, "-", whole_end(kind),
                            piece.text.substr(slash), "."));
      }
      step = step_of(kind, piece.part(slash + 1));
    }
    if (!first || !last || !step) return;
    const unsigned end = sunday_last(kind, span, *first, *last);
    if (*first > end) return backwards(kind, span, *first, *last);
    out.repeats = out.repeats || whole || slash != std::string_view::npos;
    for (unsigned number = *first; number <= end; number += *step) out.set |= std::uint64_t{1} << number;
  }

  // 7 is Sunday too, so that "*" ends with 6.
  static unsigned whole_end(const FieldKind& kind) { return kind.most == 7 ? 6 : kind.most; }

  // "fri-sun" ends with the Sunday after the Friday.
  static unsigned sunday_last(const FieldKind& kind, Piece span, unsigned first, unsigned last) {
    const bool named = !span.text.empty() && (span.text.back() < '0' || span.text.back() > '9');
    return kind.most == 7 && named && last == 0 && first > 0 ? 7 : last;
  }

  void backwards(const FieldKind& kind, Piece span, unsigned first, unsigned last) {
    flaw(span.at, "cron.range",
         text_of("The range ends before it begins; write ", first, "-", whole_end(kind), ",", kind.least, "-", last,
                 "."));
  }

  static std::optional<unsigned> number(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
  }

  std::optional<unsigned> step_of(const FieldKind& kind, Piece piece) {
    const auto step = number(piece.text);
    if (step && *step >= 1 && *step <= whole_end(kind) - kind.least + 1) return step;
    flaw(piece.at, "cron.step",
         text_of("A step in this field is a number from 1 to ", whole_end(kind) - kind.least + 1, "."));
    return std::nullopt;
  }

  std::optional<unsigned> value(const FieldKind& kind, Piece piece) {
    if (const auto found = number(piece.text); found && *found >= kind.least && *found <= kind.most) return found;
    const std::string lower = lib::to_lower_ascii(piece.text);
    const auto named = std::ranges::find(kind.names, lower);
    if (named != kind.names.end()) return kind.least + static_cast<unsigned>(named - kind.names.begin());
    refuse_value(kind, piece);
    return std::nullopt;
  }

  void refuse_value(const FieldKind& kind, Piece piece) {
    if (piece.text.empty()) {
      return flaw(piece.at, "cron.empty", text_of("A ", kind.name, " is missing here."));
    }
    if (piece.text == "?") return flaw(piece.at, "cron.unsupported", "Write \"*\" in place of \"?\".");
    if (is_of_other_dialects(piece.text)) {
      return flaw(piece.at, "cron.unsupported",
                  "Numbers, names, lists, ranges and steps are known here; \"L\", \"W\" and \"#\" are not.");
    }
    std::string names;
    if (!kind.names.empty()) names = text_of(" or ", kind.names.front(), " to ", kind.names.back());
    flaw(piece.at, "cron.value", text_of("A ", kind.name, " is ", kind.least, " to ", kind.most, names, "."));
  }

  // "L", "5L", "15W", "LW", "mon#2".
  static bool is_of_other_dialects(std::string_view text) {
    if (text.find('#') != std::string_view::npos) return true;
    const std::string_view rest = text.substr(std::min(text.find_first_not_of("0123456789"), text.size()));
    return std::ranges::any_of(std::array{"l", "w", "lw"},
                               [&](const char* mark) { return lib::equals_ignore_case_ascii(rest, mark); });
  }

  // Without days of the week, one of the months has to have one of the days.
  void check_dates(Piece days) {
    if (!out_.fields.any_weekday || out_.fields.any_day) return;
    constexpr std::uint64_t kThirtyDays = 1U << 4U | 1U << 6U | 1U << 9U | 1U << 11U;
    const std::uint64_t months = out_.fields.months;
    const int longest = (months & ~kThirtyDays & ~4U) != 0 ? 31 : (months & kThirtyDays) != 0 ? 30 : 29;
    if (std::countr_zero(out_.fields.days) <= longest) return;
    flaw(days.at, "cron.never", text_of("None of these months has such a day; the longest of them has ", longest, "."));
  }

  std::string_view text_;
  CronReading out_;
};

CronReading read_nickname(std::string_view expression) {
  const auto known = std::ranges::find(kNicknames, expression, &Nickname::name);
  if (known != kNicknames.end()) return Reader(known->expression).read();
  std::vector<std::string> names;
  for (const Nickname& nickname : kNicknames) names.emplace_back(nickname.name);
  CronReading out;
  out.flaws.push_back({"expression:1", "cron.nickname",
                       text_of("This name is not known", lib::did_you_mean(expression, names), "; there are ",
                               lib::join(names, ", "), ".")});
  return out;
}

}  // namespace

CronReading read_cron(std::string_view expression) {
  return expression.starts_with('@') ? read_nickname(expression) : Reader(expression).read();
}

}  // namespace athyper::core::jobs
