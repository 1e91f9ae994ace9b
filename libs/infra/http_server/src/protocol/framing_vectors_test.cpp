// Every framing vector, whole and cut at every byte.
#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "protocol/request_reader.hpp"

namespace lib::http {
namespace {

struct Vector {
  std::string id;
  std::string verdict;
  std::string bytes;
};

// Undoes the escapes that the head of the file describes.
std::string unescape(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{' && i + 2 < text.size() && text[i + 2] == '*') {
      const std::size_t end = text.find('}', i);
      out.append(std::stoul(text.substr(i + 3, end - i - 3)), text[i + 1]);
      i = end;
    } else if (text[i] != '\\') {
      out.push_back(text[i]);
    } else if (text[++i] == 'x') {
      out.push_back(static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16)));
      i += 2;
    } else {
      const char c = text[i];
      out.push_back(c == 'r' ? '\r' : c == 'n' ? '\n' : c == 't' ? '\t' : c);
    }
  }
  return out;
}

std::vector<Vector> load() {
  std::ifstream file(std::string(ATHYPER_TEST_SOURCE_DIR) + "/src/protocol/testdata/framing_vectors.tsv");
  std::vector<Vector> vectors;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    vectors.push_back({.id = line.substr(0, first),
                       .verdict = unescape(line.substr(first + 1, second - first - 1)),
                       .bytes = unescape(line.substr(second + 1))});
  }
  return vectors;
}

ReadLimits small_limits() {
  ReadLimits limits;
  limits.request_line_bytes = 512;
  limits.header_bytes = 2048;
  limits.header_fields = 20;
  limits.body_bytes = 64;
  return limits;
}

std::string describe(RequestReader& reader) {
  const char* const end = reader.keep_alive() ? " keep" : " close";
  const Request request = reader.take();
  std::string text = std::string(to_string(request.method)) + " " + request.path;
  if (!request.body.empty()) text += " body=" + request.body;
  return text + end;
}

// Reads as a connection does: what a step leaves over is offered again with more behind it.
class Feeder {
 public:
  explicit Feeder(const ReadLimits& limits) : reader_(limits) {}

  void feed(std::string_view bytes) {
    pending_.append(bytes);
    while (!rejected_) {
      const auto step = reader_.read(pending_);
      pending_.erase(0, step.consumed);
      if (step.outcome == RequestReader::Outcome::need_more) return;
      if (!verdict_.empty()) verdict_ += "; ";
      rejected_ = step.outcome == RequestReader::Outcome::reject;
      verdict_ += rejected_ ? "reject " + std::to_string(step.reject.status) : describe(reader_);
    }
  }

  std::string verdict() const {
    const bool waits = !rejected_ && (reader_.phase() != RequestReader::Phase::idle || verdict_.empty());
    if (!waits) return verdict_;
    return verdict_.empty() ? "incomplete" : verdict_ + "; incomplete";
  }

 private:
  RequestReader reader_;
  std::string pending_;
  std::string verdict_;
  bool rejected_ = false;
};

TEST(FramingVectors, are_judged_as_the_table_says_at_every_cut) {
  const auto vectors = load();
  ASSERT_GE(vectors.size(), 300U);
  const ReadLimits limits = small_limits();
  for (const Vector& vector : vectors) {
    Feeder whole(limits);
    whole.feed(vector.bytes);
    EXPECT_EQ(whole.verdict(), vector.verdict) << vector.id;
    const std::string_view bytes = vector.bytes;
    for (std::size_t cut = 1; cut < bytes.size(); ++cut) {
      Feeder cut_once(limits);
      cut_once.feed(bytes.substr(0, cut));
      cut_once.feed(bytes.substr(cut));
      ASSERT_EQ(cut_once.verdict(), vector.verdict) << vector.id << " cut at " << cut;
    }
    Feeder byte_by_byte(limits);
    for (const char byte : bytes) byte_by_byte.feed(std::string_view(&byte, 1));
    EXPECT_EQ(byte_by_byte.verdict(), vector.verdict) << vector.id << " byte by byte";
  }
}

TEST(FramingVectors, have_no_id_twice) {
  auto vectors = load();
  std::ranges::sort(vectors, {}, &Vector::id);
  const auto twice = std::ranges::adjacent_find(vectors, {}, &Vector::id);
  EXPECT_TRUE(twice == vectors.end()) << twice->id;
}

}  // namespace
}  // namespace lib::http
