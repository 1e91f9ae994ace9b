// How documents are numbered, as written: at the entity, or in a document of its own.
#include <lib/base/text.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::size_t kLongestPattern = 60;
constexpr std::int64_t kMostStart = 1'000'000'000;
constexpr std::int64_t kMostIncrement = 1'000;

/// Tokens {YYYY} {YY} {MM} {DD} {SEQ} {SEQ:N}; exactly one sequence.
void check_pattern(MappingReader& reader, const std::string& pattern) {
  int sequences = 0;
  bool wrong = pattern.size() > kLongestPattern;
  for (std::size_t open = pattern.find('{'); open != std::string::npos; open = pattern.find('{', open + 1)) {
    const auto close = pattern.find('}', open);
    const std::string token = close == std::string::npos ? "" : pattern.substr(open + 1, close - open - 1);
    const bool is_padded = token.size() == 5 && token.starts_with("SEQ:") && token[4] >= '1' && token[4] <= '9';
    if (token == "SEQ" || is_padded) {
      ++sequences;
    } else if (token != "YYYY" && token != "YY" && token != "MM" && token != "DD") {
      wrong = true;
    }
  }
  if (wrong || sequences != 1) {
    reader.add(
        reader.place_of("pattern"), "meta.numbering.bad_pattern",
        "`" + pattern + "` is no number pattern: text with {YYYY} {YY} {MM} {DD} and exactly one {SEQ} or {SEQ:5}.");
  }
}

/// A counter that begins anew has to leave that in its numbers, or they repeat.
void check_reset(MappingReader& reader, const Numbering& numbering) {
  const auto has = [&](std::string_view token) { return numbering.pattern.find(token) != std::string::npos; };
  const bool year = has("{YYYY}") || has("{YY}");
  const bool month = year && has("{MM}");
  const bool told = numbering.reset == "none" || (numbering.reset == "yearly" && year) ||
                    (numbering.reset == "monthly" && month) || (numbering.reset == "daily" && month && has("{DD}"));
  if (told) return;
  reader.add(reader.place_of("reset"), "meta.numbering.repeats",
             "With `reset: " + numbering.reset + "` numbers repeat: `" + numbering.pattern + "` has to name the year" +
                 (numbering.reset == "yearly" ? "" : ", the month") +
                 (numbering.reset == "daily" ? " and the day." : "."));
}

std::int64_t read_count(MappingReader& reader, std::string_view key, std::int64_t most) {
  const std::int64_t value = reader.integer(key).value_or(1);
  if (value >= 1 && value <= most) return value;
  reader.add(reader.place_of(key), "meta.numbering.out_of_range",
             "`" + std::string(key) + "` is 1 to " + std::to_string(most) + ".");
  return 1;
}

}  // namespace

Numbering read_numbering(MappingReader& reader) {
  const auto found_before = reader.diagnostics().size();
  Numbering out;
  out.pattern = reader.required_text("pattern");
  out.reset = reader.word("reset", {"none", "yearly", "monthly", "daily"}, "none");
  out.start = read_count(reader, "seq_start", kMostStart);
  out.increment = read_count(reader, "seq_increment", kMostIncrement);
  out.gapless = reader.flag("gapless");
  if (!out.pattern.empty()) check_pattern(reader, out.pattern);
  if (reader.diagnostics().size() == found_before) check_reset(reader, out);
  return out;
}

NumberingDocument read_numbering_document(MappingReader& document) {
  NumberingDocument out;
  out.name = document.required_text("numbering");
  out.entity = document.required_text("entity");
  out.numbering = read_numbering(document);
  out.place = document.place_of("entity");
  document.finish();
  return out;
}

void add_numbering(const Documents& documents, Model& model, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const auto& [name, entity] : model.entities) names.push_back(name);
  for (const NumberingDocument& document : documents.numberings) {
    const auto found = model.entities.find(document.entity);
    if (found == model.entities.end()) {
      if (documents.complete && !document.entity.empty()) {
        diagnostics.add(document.place, "meta.numbering.unknown_entity",
                        "No entity `" + document.entity + "`" + lib::did_you_mean(document.entity, names) + ".");
      }
    } else if (found->second.entity_class != EntityClass::document || !found->second.parent.empty()) {
      diagnostics.add(document.place, "meta.numbering.not_a_document",
                      "Only `class: DOCUMENT` has a document number; `" + document.entity + "` has none.");
    } else if (found->second.numbering) {
      diagnostics.add(document.place, "meta.numbering.duplicate",
                      "`" + document.entity + "` has a numbering already; keep one of the two.");
    } else {
      found->second.numbering = document.numbering;
    }
  }
}

}  // namespace athyper::core::meta
