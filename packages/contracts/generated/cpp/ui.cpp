// Made by athyper:codegen; do not edit.
#include <athyper/contracts/common.hpp>
#include <athyper/contracts/ui.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::ui {

#include "ui/recent_activity.inc"

}  // namespace athyper::contracts::ui
