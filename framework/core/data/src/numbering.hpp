// Document numbers: a pattern such as "PR-{YYYY}-{SEQ:5}" around a counter of the tenant.
#pragma once

#include <chrono>
#include <string>

#include <athyper/core/meta/model.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::data {

struct NumberFormat {
  /// Text before and after the counter, dates filled in.
  std::string prefix;
  std::string suffix;
  /// Least number of digits of the counter.
  int digits = 1;
  /// The counter begins anew with each period: "", "2026", "2026-11" or "2026-11-02".
  std::string period;
};

/// {YYYY} {YY} {MM} {DD} {SEQ} {SEQ:n}; any other text stays. A pattern without a counter gets one at its end.
NumberFormat number_format(const meta::Numbering& numbering, std::chrono::year_month_day today);

/// The number as text, from an expression for the counter.
void append_number_text(lib::sql::Builder& sql, const NumberFormat& format, const std::string& counter);

}  // namespace athyper::core::data
