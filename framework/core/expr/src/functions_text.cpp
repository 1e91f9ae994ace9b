// Functions of texts and bytes.
#include <algorithm>
#include <vector>

#include <lib/base/base64.hpp>
#include <lib/base/unicode.hpp>

#include "operations.hpp"
#include "print.hpp"

namespace athyper::core::expr {

namespace {

using Arguments = std::span<const Cell>;

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Byte offset of the code point with that number; the end for one past the last; nothing beyond.
std::optional<std::size_t> offset_of(std::string_view text, std::int64_t index) {
  if (index < 0) return std::nullopt;
  std::size_t at = 0;
  for (; index > 0; --index) {
    if (at == text.size()) return std::nullopt;
    ++at;
    while (at < text.size() && is_continuation(text[at])) ++at;
  }
  return at;
}

std::int64_t index_at(std::string_view text, std::size_t offset) {
  return std::ranges::count_if(text.substr(0, offset), [](char c) { return !is_continuation(c); });
}

Cell changed_case(std::string_view text, char from, char to, Scratch& scratch) {
  const Cell copy = scratch.text(text);
  auto* bytes = const_cast<char*>(copy.text.data);  // Our own copy.
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] >= from && text[i] < from + 26) bytes[i] = static_cast<char>(text[i] - from + to);
  }
  return copy;
}

bool all_are(Arguments arguments, std::string_view kinds) {
  if (arguments.size() != kinds.size()) return false;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const CellKind wanted = kinds[i] == 's'   ? CellKind::text
                            : kinds[i] == 'b' ? CellKind::bytes
                            : kinds[i] == 'l' ? CellKind::list
                                              : CellKind::integer;
    if (!arguments[i].is(wanted)) return false;
  }
  return true;
}

Cell out_of_range() {
  return Cell::failed(FaultKind::out_of_range);
}

Cell index_of(Arguments arguments, bool last) {
  const std::string_view text = arguments[0].view();
  const std::string_view wanted = arguments[1].view();
  std::size_t from = last ? std::string_view::npos : 0;
  if (arguments.size() == 3) {
    const auto offset = offset_of(text, arguments[2].whole);
    if (!offset || (*offset == text.size() && !text.empty() && arguments[2].whole > index_at(text, text.size())))
      return out_of_range();
    from = *offset;
  }
  const std::size_t found = last ? text.rfind(wanted, from) : text.find(wanted, from);
  return Cell::of(found == std::string_view::npos ? std::int64_t{-1} : index_at(text, found));
}

Cell substring(Arguments arguments) {
  const std::string_view text = arguments[0].view();
  const auto from = offset_of(text, arguments[1].whole);
  const auto to = arguments.size() == 3 ? offset_of(text, arguments[2].whole) : std::optional(text.size());
  if (!from || !to || *from > *to) return out_of_range();
  return Cell::text_of(text.substr(*from, *to - *from));
}

Cell char_at(Arguments arguments) {
  const std::string_view text = arguments[0].view();
  const auto from = offset_of(text, arguments[1].whole);
  if (!from) return out_of_range();
  const auto to = offset_of(text.substr(*from), 1);
  return Cell::text_of(to ? text.substr(*from, *to) : std::string_view());
}

Cell replace(Arguments arguments, Scratch& scratch) {
  std::string_view text = arguments[0].view();
  const std::string_view wanted = arguments[1].view();
  std::int64_t left = arguments.size() == 4 ? arguments[3].whole : -1;
  std::string out;
  for (; left != 0; --left) {
    // Nothing stands before every character and at the end.
    const std::size_t found = wanted.empty() ? 0 : text.find(wanted);
    if (found == std::string_view::npos) break;
    out.append(text.substr(0, found)).append(arguments[2].view());
    if (wanted.empty()) {
      if (text.empty()) break;
      const std::size_t width = *offset_of(text, 1);
      out.append(text.substr(0, width));
      text.remove_prefix(width);
    } else {
      text.remove_prefix(found + wanted.size());
    }
    if ((scratch.steps += 1 + arguments[2].text.size / 16) > 2'000'000) return Cell::failed(FaultKind::too_expensive);
  }
  return scratch.text(out.append(text));
}

Cell split(Arguments arguments, Scratch& scratch) {
  std::string_view text = arguments[0].view();
  const std::string_view separator = arguments[1].view();
  const std::int64_t limit = arguments.size() == 3 ? arguments[2].whole : -1;
  std::vector<Cell> parts;
  while (limit != 0) {
    const bool last = limit > 0 && static_cast<std::int64_t>(parts.size()) + 1 == limit;
    std::size_t found = last ? std::string_view::npos : text.find(separator);
    if (separator.empty() && !last) found = text.empty() ? std::string_view::npos : offset_of(text, 1).value();
    if (separator.empty() && text.empty()) break;
    parts.push_back(Cell::text_of(text.substr(0, found)));
    if (found == std::string_view::npos) break;
    text.remove_prefix(found + separator.size());
  }
  scratch.steps += parts.size();
  Cell* items = scratch.arena.cells(parts.size());
  std::ranges::copy(parts, items);
  return Cell::list_of(items, parts.size());
}

Cell join(Arguments arguments, Scratch& scratch) {
  std::string out;
  const std::string_view separator = arguments.size() == 2 ? arguments[1].view() : std::string_view();
  for (std::size_t i = 0; i < arguments[0].list.size; ++i) {
    const Cell& item = arguments[0].list.items[i];
    if (!item.is(CellKind::text)) return Cell::failed(FaultKind::no_overload);
    if (i > 0) out += separator;
    out += item.view();
    if ((scratch.steps += 1 + (item.text.size + separator.size()) / 16) > 2'000'000)
      return Cell::failed(FaultKind::too_expensive);
  }
  return scratch.text(out);
}

/// White_Space of Unicode.
bool is_space(std::uint32_t code) {
  return (code >= 0x09 && code <= 0x0D) || code == 0x20 || code == 0x85 || code == 0xA0 || code == 0x1680 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
         code == 0x3000;
}

std::uint32_t code_point(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character.front());
  if (character.size() == 1) return lead;
  std::uint32_t code = lead & (0x7FU >> character.size());
  for (const char c : character.substr(1)) code = code << 6U | (static_cast<unsigned char>(c) & 0x3FU);
  return code;
}

Cell trim(std::string_view text) {
  while (!text.empty()) {
    const std::size_t width = *offset_of(text, 1);
    if (!is_space(code_point(text.substr(0, width)))) break;
    text.remove_prefix(width);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && is_continuation(text[start])) --start;
    if (!is_space(code_point(text.substr(start)))) break;
    text.remove_suffix(text.size() - start);
  }
  return Cell::text_of(text);
}

Cell reversed(std::string_view text, Scratch& scratch) {
  std::string out;
  for (std::size_t end = text.size(); end > 0;) {
    std::size_t start = end - 1;
    while (start > 0 && is_continuation(text[start])) --start;
    out += text.substr(start, end - start);
    end = start;
  }
  return scratch.text(out);
}

Cell decoded(std::string text, Scratch& scratch) {
  while (text.size() % 4 != 0) text += '=';
  const auto bytes = lib::base64_decode(text);
  return bytes.ok() ? scratch.text(*bytes, CellKind::bytes) : Cell::failed(FaultKind::bad_value);
}

std::optional<Cell> size_of(const Cell& cell) {
  switch (cell.kind) {
    case CellKind::text:
      return Cell::of(static_cast<std::int64_t>(lib::code_point_length(cell.view())));
    case CellKind::bytes:
      return Cell::of(static_cast<std::int64_t>(cell.text.size));
    case CellKind::list:
      return Cell::of(static_cast<std::int64_t>(cell.list.size));
    case CellKind::map:
      return Cell::of(static_cast<std::int64_t>(cell.map.size));
    default:
      return std::nullopt;
  }
}

std::optional<Cell> call_two(Function function, Arguments arguments, Scratch& scratch) {
  const std::string_view text = arguments[0].view();
  const std::string_view other = arguments[1].view();
  switch (function) {
    case Function::starts_with:
      return Cell::of(text.starts_with(other));
    case Function::ends_with:
      return Cell::of(text.ends_with(other));
    case Function::contains:
      return Cell::of(text.contains(other));
    case Function::matches: {
      const auto regex = lib::Regex::make(other);
      scratch.steps += text.size() / 16 + other.size();
      return regex.ok() ? Cell::of(regex->finds(text)) : Cell::failed(FaultKind::bad_value);
    }
    default:
      return std::nullopt;
  }
}

std::optional<Cell> call_one(Function function, const Cell& argument, Scratch& scratch) {
  switch (function) {
    case Function::size:
      return size_of(argument);
    case Function::lower_ascii:
      return changed_case(argument.view(), 'A', 'a', scratch);
    case Function::upper_ascii:
      return changed_case(argument.view(), 'a', 'A', scratch);
    case Function::trim:
      return trim(argument.view());
    case Function::reverse:
      return reversed(argument.view(), scratch);
    case Function::quote:
      return scratch.text(quoted(argument.view()));
    case Function::base64_decode:
      return decoded(std::string(argument.view()), scratch);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Cell> call_text(Function function, std::span<const Cell> arguments, Scratch& scratch) {
  if (all_are(arguments, "s")) return call_one(function, arguments[0], scratch);
  if (function == Function::size && arguments.size() == 1) return size_of(arguments[0]);
  if (function == Function::base64_encode && all_are(arguments, "b"))
    return scratch.text(lib::base64_encode(arguments[0].view()));
  if (function == Function::join && (all_are(arguments, "l") || all_are(arguments, "ls")))
    return join(arguments, scratch);
  const bool texts = all_are(arguments, "ss");
  if (texts) {
    if (const auto result = call_two(function, arguments, scratch)) return result;
  }
  switch (function) {
    case Function::char_at:
      return all_are(arguments, "si") ? std::optional(char_at(arguments)) : std::nullopt;
    case Function::substring:
      return all_are(arguments, "si") || all_are(arguments, "sii") ? std::optional(substring(arguments)) : std::nullopt;
    case Function::index_of:
    case Function::last_index_of:
      if (!texts && !all_are(arguments, "ssi")) return std::nullopt;
      return index_of(arguments, function == Function::last_index_of);
    case Function::replace:
      if (!all_are(arguments, "sss") && !all_are(arguments, "sssi")) return std::nullopt;
      return replace(arguments, scratch);
    case Function::split:
      return texts || all_are(arguments, "ssi") ? std::optional(split(arguments, scratch)) : std::nullopt;
    case Function::format:
      return all_are(arguments, "sl") ? std::optional(format_text(arguments[0].view(), arguments[1].items(), scratch))
                                      : std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace athyper::core::expr
