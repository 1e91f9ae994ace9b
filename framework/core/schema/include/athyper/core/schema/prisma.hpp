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

/// All files together are one schema. An enum becomes text with a CHECK. Error key "schema.invalid", one detail for each
/// finding, sorted by file and place: path "file:line:col", a stable code such as "schema.unknown_type", a sentence with
/// the remedy.
lib::Result<PhysicalModel> parse_prisma(const std::vector<PrismaFile>& files);

/// The file of one domain: the tables of `schema`, in the order of the model. parse_prisma(print_prisma(m)) has the
/// normal form of m, and printing a parsed file that was printed gives the same bytes.
std::string print_prisma(const PhysicalModel& model, const std::string& schema);

/// A file in its canonical layout (columns aligned, attributes in order), comments kept. The same findings as
/// parse_prisma for text that cannot be read.
lib::Result<std::string> format_prisma(const PrismaFile& file);

}  // namespace athyper::core::schema
