// Decimals: text round trip, and the laws of arithmetic wherever nothing overflows.
#include <lib/base/decimal.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  const std::size_t space = text.find(' ');
  const lib::Result<lib::Decimal> a = lib::Decimal::parse(text.substr(0, space));
  if (!a.ok()) return 0;
  const lib::Result<lib::Decimal> again = lib::Decimal::parse(a->to_string());
  ATH_ASSERT(again.ok() && *again == *a && again->scale() == a->scale() && again->to_string() == a->to_string());
  if (space == std::string_view::npos) return 0;
  const lib::Result<lib::Decimal> b = lib::Decimal::parse(text.substr(space + 1));
  if (!b.ok()) return 0;

  ATH_ASSERT((*a <=> *b) == (0 <=> (*b <=> *a)));
  if (const auto sum = a->plus(*b); sum.ok()) {
    const auto back = sum->minus(*b);
    ATH_ASSERT(back.ok() && *back == *a);
    ATH_ASSERT(*b->plus(*a) == *sum);
  }
  if (const auto product = a->times(*b); product.ok()) {
    ATH_ASSERT(*b->times(*a) == *product);
    if (!b->is_zero()) {
      const auto quotient = product->divided_by(*b, a->scale());
      ATH_ASSERT(quotient.ok() && *quotient == *a);
    }
  }
  if (const auto rounded = a->rescaled(2); rounded.ok() && a->scale() <= 2) ATH_ASSERT(*rounded == *a);
  return 0;
}
