// cmark in its safe mode, and a walk over its tree that keeps only the words.
#include <lib/base/markup.hpp>

#include <cmark.h>

#include <cstdlib>
#include <memory>

#include <lib/base/assert.hpp>

namespace lib {
namespace {

constexpr std::size_t kMaxBytes = 64 << 10;

struct NodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IterDeleter {
  void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};
struct TextDeleter {
  void operator()(char* text) const { std::free(text); }  // cmark's default allocator is malloc.
};
using NodePtr = std::unique_ptr<cmark_node, NodeDeleter>;

/// Ill-formed UTF-8 becomes U+FFFD on the way in.
Result<NodePtr> parse(std::string_view markdown) {
  if (markdown.size() > kMaxBytes) {
    return Error{.code = ErrorCode::too_large, .key = "markup.too_large", .message = "The text is larger than 64 KiB."};
  }
  NodePtr document(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_VALIDATE_UTF8));
  ATH_ASSERT(document != nullptr);
  return document;
}

bool ends_line(cmark_node_type type) {
  return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_LINEBREAK;
}

void append_words(std::string& out, cmark_node* node, cmark_event_type event) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (event == CMARK_EVENT_ENTER &&
      (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)) {
    if (const char* literal = cmark_node_get_literal(node)) out += literal;
  } else if (event == CMARK_EVENT_ENTER && type == CMARK_NODE_SOFTBREAK) {
    out += ' ';
  } else if (ends_line(type) && (event == CMARK_EVENT_EXIT || type == CMARK_NODE_LINEBREAK)) {
    out += '\n';
  }
}

}  // namespace

Result<std::string> markdown_to_html(std::string_view markdown) {
  TRY(const NodePtr document, parse(markdown));
  const std::unique_ptr<char, TextDeleter> html(cmark_render_html(document.get(), CMARK_OPT_DEFAULT));
  return std::string(html.get());
}

Result<std::string> markdown_to_text(std::string_view markdown) {
  TRY(const NodePtr document, parse(markdown));
  const std::unique_ptr<cmark_iter, IterDeleter> iter(cmark_iter_new(document.get()));
  std::string text;
  for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iter.get())) {
    append_words(text, cmark_iter_get_node(iter.get()), event);
  }
  return text;
}

}  // namespace lib
