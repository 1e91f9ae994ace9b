// Made by athyper:codegen; do not edit.
#include <athyper/contracts/common.hpp>
#include <athyper/contracts/ref.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::ref {

#include "ref/commodity_code.inc"
#include "ref/country.inc"
#include "ref/country_currency.inc"
#include "ref/currency.inc"
#include "ref/industry_code.inc"
#include "ref/label.inc"
#include "ref/language.inc"
#include "ref/locale.inc"
#include "ref/reference_dataset.inc"
#include "ref/state_region.inc"
#include "ref/timezone.inc"
#include "ref/uom.inc"

}  // namespace athyper::contracts::ref
