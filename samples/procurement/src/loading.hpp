// What bringing the sample and taking it out share.
#pragma once

#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/time.hpp>

#include "content.hpp"
#include "records.hpp"

namespace athyper::samples::procurement {

/// A tenant's data are one transaction of a few hundred rows.
inline constexpr int kTimeoutMs = 30'000;

inline lib::sql::Statement statement(std::string text, std::vector<lib::sql::Param> params) {
  return {lib::sql::make_shape(std::move(text)), std::move(params)};
}

adapters::db::Fence fence_of(const TenantContent& content);

/// The people of a tenant as they are at first, and numbers that go on where its documents will end.
std::vector<lib::sql::Statement> account_statements(const TenantContent& content, lib::Timestamp now);

}  // namespace athyper::samples::procurement
