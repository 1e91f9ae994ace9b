#include <athyper/core/schema/prisma.hpp>

#include <gtest/gtest.h>

#include <support/golden.hpp>

#include "prisma/testing/models.hpp"

namespace athyper::core::schema {
namespace {

using athyper::testing::expect_golden;

const std::filesystem::path kCases = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "prisma";

std::vector<PrismaFile> read_folder(const std::filesystem::path& folder) {
  std::vector<PrismaFile> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".prisma" || entry.path().stem() == "expected") continue;
    files.push_back({entry.path().filename().string(), athyper::testing::read_file(entry.path())});
  }
  std::ranges::sort(files, {}, &PrismaFile::path);
  return files;
}

std::string print_findings(const lib::Error& error) {
  std::string out;
  for (const auto& detail : error.details) out += detail.path + ": " + detail.code + ": " + detail.message + "\n";
  return out;
}

PhysicalModel parse(const std::vector<PrismaFile>& files) {
  const auto model = parse_prisma(files);
  EXPECT_TRUE(model.ok()) << print_findings(model.error());
  return model.ok() ? *model : PhysicalModel{};
}

/// One file for the datasource and one for each schema.
std::vector<PrismaFile> print(const PhysicalModel& model) {
  std::vector<PrismaFile> files = {{"schema.prisma", print_prisma_datasource(model)}};
  for (const auto& schema : model.schemas) files.push_back({schema + ".prisma", print_prisma(model, schema)});
  return files;
}

std::string joined(const std::vector<PrismaFile>& files) {
  std::string out;
  for (const auto& file : files) out += "// " + file.path + "\n" + file.text + "\n";
  return out;
}

TEST(Prisma, gives_the_tables_of_every_passing_case) {
  for (const auto& folder : athyper::testing::case_folders(kCases / "passing")) {
    SCOPED_TRACE(folder);
    const auto model = parse(read_folder(folder));
    expect_golden(folder / "expected.txt", testing::print_facts(model));
    expect_golden(folder / "expected.prisma", joined(print(model)));
  }
}

TEST(Prisma, names_every_error_of_every_failing_case_with_its_place) {
  for (const auto& folder : athyper::testing::case_folders(kCases / "failing")) {
    SCOPED_TRACE(folder);
    const auto model = parse_prisma(read_folder(folder));
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().key, "schema.invalid");
    expect_golden(folder / "expected.txt", print_findings(model.error()));
  }
}

TEST(Prisma, lays_out_a_file_and_keeps_its_comments) {
  for (const auto& folder : athyper::testing::case_folders(kCases / "format")) {
    SCOPED_TRACE(folder);
    const auto text = format_prisma({"input.prisma", athyper::testing::read_file(folder / "input.prisma")});
    ASSERT_TRUE(text.ok()) << print_findings(text.error());
    expect_golden(folder / "expected.prisma", *text);
    EXPECT_EQ(*format_prisma({"again.prisma", *text}), *text);
  }
}

TEST(Prisma, refuses_to_lay_out_what_it_cannot_read) {
  const auto text = format_prisma({"a.prisma", "model a {\n  id Int @id(\n}\n"});
  ASSERT_FALSE(text.ok());
  EXPECT_EQ(text.error().details.at(0).path, "a.prisma:2:14");
}

TEST(Prisma, reads_the_other_ends_of_lines) {
  const std::string text = "model a {\n  id Int @id\n  no Int?\n}\n";
  std::string dos;
  std::string mac;
  for (const char c : text) {
    dos += c == '\n' ? "\r\n" : std::string(1, c);
    mac += c == '\n' ? '\r' : c;
  }
  const auto expected = parse({{"a.prisma", text}});
  ASSERT_EQ(expected.tables.size(), 1U);
  EXPECT_EQ(parse({{"a.prisma", dos}}), expected);
  EXPECT_EQ(parse({{"a.prisma", mac}}), expected);
  EXPECT_EQ(parse({{"a.prisma", "\xEF\xBB\xBF" + text}}), expected);
}

TEST(Prisma, brings_back_what_it_printed_byte_for_byte) {
  testing::ModelMaker maker(20'261'127);
  for (int i = 0; i < 400; ++i) {
    const auto model = maker.make();
    const auto files = print(model);
    const auto again = parse_prisma(files);
    ASSERT_TRUE(again.ok()) << print_findings(again.error()) << joined(files);
    ASSERT_EQ(testing::print_facts(*again), testing::print_facts(model)) << joined(files);
    ASSERT_EQ(normal_form(*again), normal_form(model)) << joined(files);
    ASSERT_EQ(joined(print(*again)), joined(files));
    for (const auto& file : files) ASSERT_EQ(*format_prisma(file), file.text);
  }
}

}  // namespace
}  // namespace athyper::core::schema
