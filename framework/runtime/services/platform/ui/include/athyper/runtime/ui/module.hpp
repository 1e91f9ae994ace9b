// The UI module: what the client needs to draw navigation, lists and forms for one caller.
#pragma once

#include <memory>
#include <string_view>

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::ui {

std::unique_ptr<RuntimeModule> make_ui_module();

/// What one caller may see and do with an entity, and how its fields are drawn, in his language as far as it is
/// translated. The same content gives the same text.
lib::Json entity_descriptor(const core::data::CompiledEntity& entity, const core::data::Caller& caller,
                            std::string_view locale = {});

}  // namespace athyper::runtime::ui
