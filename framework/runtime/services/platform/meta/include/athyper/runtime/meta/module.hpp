// The platform.meta module: the model store (tokens::model_store), the change service with its background work, and the
// routes under /api/meta.
#pragma once

#include <memory>

#include <athyper/runtime/meta/schema_work.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::meta {

std::unique_ptr<RuntimeModule> make_meta_module(SchemaWork work);

}  // namespace athyper::runtime::meta
