// `.prisma` files: the schema language of Prisma, with `/// @…` lines for what it cannot say (checks, partial indexes,
// row policies, partitions, grants). Pure.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::schema {

struct PrismaFile {
  /// Shown in findings.
  std::string path;
  std::string text;
};

/// All files together are one schema. An enum becomes text with a CHECK. Error key "schema.invalid", one detail for
/// each finding, sorted by file and place: path "file:line:col", a stable code such as "schema.unknown_type", a
/// sentence with the remedy.
lib::Result<PhysicalModel> parse_prisma(const std::vector<PrismaFile>& files);

/// The file of one domain: the tables of `schema`, in the order of the model. Parsing print_prisma_datasource and the
/// print_prisma of every schema gives the normal form of the model, and printing what was parsed gives the same bytes.
/// A grant without a privilege, an index that is not valid and a schema that `model.schemas` leaves out are not said.
std::string print_prisma(const PhysicalModel& model, const std::string& schema);

/// The block that names the schemas; stands in a file of its own.
std::string print_prisma_datasource(const PhysicalModel& model);

/// A file in its canonical layout (columns aligned, attributes in order), comments kept. The same findings as
/// parse_prisma for text that cannot be read.
lib::Result<std::string> format_prisma(const PrismaFile& file);

}  // namespace athyper::core::schema
