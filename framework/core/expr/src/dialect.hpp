// Which of the two languages a text is written in.
#pragma once

namespace athyper::core::expr {

/// The profile for metadata and the whole of CEL. The profile has exact decimals where CEL has doubles; what else it
/// leaves out is refused by its checker.
enum class Dialect { profile, full };

}  // namespace athyper::core::expr
