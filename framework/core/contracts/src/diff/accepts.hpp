// Whether one JSON Schema, as this box writes them, takes all that another one takes.
#pragma once

#include <string>

#include <lib/base/json.hpp>

namespace athyper::core::contracts {

/// Of the schema of one member. False for what cannot be told.
bool accepts_all_of(const lib::Json& wider, const lib::Json& narrower);

/// In words: "text or null", "list of core.FeatureFlagRow", "whole number from 0 to 100".
std::string in_words(const lib::Json& schema);

}  // namespace athyper::core::contracts
