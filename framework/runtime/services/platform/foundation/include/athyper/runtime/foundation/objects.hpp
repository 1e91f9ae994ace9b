// Object routes: the addresses that the object storage signs, and where a person gets one for a file of his own.
#pragma once

#include <cstdint>

#include <athyper/adapters/objectstorage/object_storage.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::foundation {

/// POST /api/objects/urls {method, name, contentType?, maxBytes?, expiresIn?} gives an address of the caller's own
/// files (kind "personal", realm, tenant and id from the verified caller alone); GET and PUT /objects/… serve what such
/// an address names, to whoever holds it. An upload takes at most `upload_limit` bytes, the body limit of the server.
/// `objects` outlives the routes.
void add_object_routes(RouteRegistry& routes, adapters::objectstorage::ObjectStorageAdapter& objects,
                       std::uint64_t upload_limit);

}  // namespace athyper::runtime::foundation
