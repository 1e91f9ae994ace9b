// UTF-8 checks by simdjson, normalization and properties by ICU.
#include <lib/base/unicode.hpp>

#include <simdjson.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>

#include <lib/base/assert.hpp>

namespace lib {
namespace {

/// ICU carries its data in the library, so a normalizer that cannot be had is a broken installation.
std::string normalized(const icu::Normalizer2* normalizer, UErrorCode status, std::string_view text) {
  ATH_ASSERT(U_SUCCESS(status));
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                            status);
  ATH_ASSERT(U_SUCCESS(status));
  return out;
}

std::string to_nfd(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  return normalized(normalizer, status, text);
}

/// Marks that many scripts share, such as the acute accent. Vowel signs of one script are letters to its readers and
/// stay, and so do the voicing marks of kana, which make another letter.
bool is_diacritic(UChar32 c) {
  constexpr UChar32 kVoicedSoundMark = 0x3099;
  constexpr UChar32 kSemiVoicedSoundMark = 0x309a;
  if (c == kVoicedSoundMark || c == kSemiVoicedSoundMark || u_charType(c) != U_NON_SPACING_MARK) return false;
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status) == USCRIPT_INHERITED && U_SUCCESS(status);
}

/// Calls `visit` with every code point (negative for an ill-formed piece) and its bytes.
template <class Visit>
void each_code_point(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    UChar32 c = 0;
    U8_NEXT(text.data(), i, text.size(), c);
    visit(c, text.substr(start, i - start));
  }
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
  return simdjson::validate_utf8(text.data(), text.size());
}

std::size_t code_point_length(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::string fold_for_search(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const std::string decomposed = to_nfd(normalized(normalizer, status, text));
  std::string plain;
  plain.reserve(decomposed.size());
  each_code_point(decomposed, [&plain](UChar32 c, std::string_view bytes) {
    if (c < 0 || !is_diacritic(c)) plain += bytes;
  });
  return to_nfc(plain);
}

std::string to_nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  return normalized(normalizer, status, text);
}

bool has_control_characters(std::string_view text) {
  bool found = false;
  each_code_point(text, [&found](UChar32 c, std::string_view) {
    const bool layout = c == '\t' || c == '\n' || c == '\r';
    const bool control = (c >= 0 && c < 0x20 && !layout) || (c >= 0x7f && c <= 0x9f);
    found = found || control || (c >= 0 && U_IS_UNICODE_NONCHAR(c));
  });
  return found;
}

}  // namespace lib
