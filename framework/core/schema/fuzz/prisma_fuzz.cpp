// Any bytes as a `.prisma` file: findings with places, or a model whose printed files say the same and print the same
// bytes again; a layout that is laid out already.
#include <athyper/core/schema/prisma.hpp>

#include "target.hpp"

namespace {

using namespace athyper::core::schema;

std::vector<PrismaFile> print(const PhysicalModel& model) {
  std::vector<PrismaFile> files = {{"schema.prisma", print_prisma_datasource(model)}};
  for (const auto& schema : model.schemas) files.push_back({schema + ".prisma", print_prisma(model, schema)});
  return files;
}

void check_format(const PrismaFile& file) {
  const auto text = format_prisma(file);
  if (!text.ok()) return;
  const auto again = format_prisma({file.path, *text});
  ATH_ASSERT(again.ok() && *again == *text);
  const auto before = parse_prisma({file});
  const auto after = parse_prisma({{file.path, *text}});
  ATH_ASSERT(before.ok() == after.ok());
  if (before.ok()) ATH_ASSERT(normal_form(*before) == normal_form(*after));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const PrismaFile file{"fuzz.prisma", std::string(lib::fuzz::to_text(data, size))};
  check_format(file);
  const auto model = parse_prisma({file});
  if (!model.ok()) {
    ATH_ASSERT(!model.error().details.empty());
    return 0;
  }
  const auto files = print(*model);
  const auto again = parse_prisma(files);
  ATH_ASSERT(again.ok() && normal_form(*again) == normal_form(*model));
  const auto printed = print(*again);
  for (std::size_t i = 0; i < files.size(); ++i) ATH_ASSERT(printed.at(i).text == files[i].text);
  return 0;
}
