// Metrics in memory and their Prometheus text.
#include <athyper/core/observability/metrics.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

#include <lib/base/assert.hpp>

namespace athyper::core::observability {

namespace {

/// Threads take shards in turn; two on one shard are slower, never wrong.
std::size_t own_shard(std::size_t shards) {
  static std::atomic<std::size_t> next{0};
  thread_local const std::size_t mine = next.fetch_add(1, std::memory_order_relaxed);
  return mine % shards;
}

bool is_metric_name(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  return !name.empty() && letter(name.front()) &&
         std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

void append_number(std::string& out, double value) {
  if (std::isinf(value)) {
    out += value > 0 ? "+Inf" : "-Inf";
    return;
  }
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  out.append(text.data(), end);
}

void append_escaped(std::string& out, std::string_view value, bool quotes) {
  for (const char c : value) {
    if (c == '\n') {
      out += "\\n";
    } else {
      if (c == '\\' || (quotes && c == '"')) out += '\\';
      out += c;
    }
  }
}

std::string label_text(const Labels& labels) {
  std::string out;
  for (const auto& [name, value] : labels) {
    if (!out.empty()) out += ',';
    out.append(name).append("=\"");
    append_escaped(out, value, true);
    out += '"';
  }
  return out;
}

void append_sample(std::string& out, std::string_view name, std::string_view suffix, std::string_view labels,
                   double value) {
  out.append(name).append(suffix);
  if (!labels.empty()) out.append("{").append(labels).append("}");
  out += ' ';
  append_number(out, value);
  out += '\n';
}

}  // namespace

void ShardedNumber::add(double by) {
  shards_[own_shard(kShards)].value.fetch_add(by, std::memory_order_relaxed);
}

double ShardedNumber::total() const {
  double total = 0;
  for (const Shard& shard : shards_) total += shard.value.load(std::memory_order_relaxed);
  return total;
}

void Counter::increment(double by) {
  if (by > 0) number_.add(by);
}

Histogram::Histogram(std::vector<double> bounds) : bounds_(std::move(bounds)) {
  ATH_ASSERT(std::ranges::is_sorted(bounds_));
  buckets_ = std::make_unique<ShardedNumber[]>(bounds_.size() + 1);
}

void Histogram::observe(double value) {
  const auto bucket = std::ranges::lower_bound(bounds_, value) - bounds_.begin();
  buckets_[static_cast<std::size_t>(bucket)].add(1);
  sum_.add(value);
}

std::vector<std::uint64_t> Histogram::counts() const {
  std::vector<std::uint64_t> counts(bounds_.size() + 1);
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = static_cast<std::uint64_t>(buckets_[i].total());
  return counts;
}

double Histogram::quantile(double q, const std::vector<std::uint64_t>& counts, std::uint64_t total) const {
  const double rank = q * static_cast<double>(total);
  double seen = 0;
  for (std::size_t i = 0; i < bounds_.size(); ++i) {
    const auto here = static_cast<double>(counts[i]);
    if (here > 0 && seen + here >= rank) {
      const double below = i == 0 ? 0 : bounds_[i - 1];
      return below + (bounds_[i] - below) * (rank - seen) / here;
    }
    seen += here;
  }
  return bounds_.empty() ? 0 : bounds_.back();
}

Histogram::Summary Histogram::summary() const {
  const auto buckets = counts();
  Summary summary{.sum = sum_.total()};
  for (const std::uint64_t count : buckets) summary.count += count;
  if (summary.count == 0) return summary;
  summary.average = summary.sum / static_cast<double>(summary.count);
  summary.p50 = quantile(0.50, buckets, summary.count);
  summary.p95 = quantile(0.95, buckets, summary.count);
  summary.p99 = quantile(0.99, buckets, summary.count);
  return summary;
}

std::vector<double> duration_buckets_ms() {
  return {0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1'000, 2'500, 5'000, 10'000};
}

struct MetricsRegistry::Series {
  std::unique_ptr<Counter> counter;
  std::unique_ptr<Gauge> gauge;
  std::unique_ptr<Histogram> histogram;
  ReadNumber read;
};

struct MetricsRegistry::Family {
  Kind kind;
  std::string help;
  /// By label text, so that the output has a steady order.
  std::map<std::string, Series> series;
};

MetricsRegistry::MetricsRegistry(std::size_t max_series) : max_series_(max_series) {}
MetricsRegistry::~MetricsRegistry() = default;

MetricsRegistry::Series& MetricsRegistry::series(std::string_view name, std::string_view help, Kind kind,
                                                 Labels labels) {
  ATH_ASSERT(is_metric_name(name));
  std::ranges::sort(labels);
  auto found = families_.find(name);
  if (found == families_.end()) {
    found = families_.emplace(name, std::make_unique<Family>(kind, std::string(help), std::map<std::string, Series>{}))
                .first;
  }
  Family& family = *found->second;
  ATH_ASSERT(family.kind == kind);
  std::string key = label_text(labels);
  if (!family.series.contains(key) && family.series.size() >= max_series_) {
    for (auto& label : labels) label.second = "other";
    key = label_text(labels);
  }
  return family.series[key];
}

Counter& MetricsRegistry::counter(std::string_view name, std::string_view help, Labels labels) {
  const std::scoped_lock lock(mutex_);
  Series& made = series(name, help, Kind::counter, std::move(labels));
  if (!made.counter) made.counter = std::make_unique<Counter>();
  return *made.counter;
}

Gauge& MetricsRegistry::gauge(std::string_view name, std::string_view help, Labels labels) {
  const std::scoped_lock lock(mutex_);
  Series& made = series(name, help, Kind::gauge, std::move(labels));
  if (!made.gauge) made.gauge = std::make_unique<Gauge>();
  return *made.gauge;
}

Histogram& MetricsRegistry::histogram(std::string_view name, std::string_view help, Labels labels,
                                      std::vector<double> bounds) {
  const std::scoped_lock lock(mutex_);
  Series& made = series(name, help, Kind::histogram, std::move(labels));
  if (!made.histogram) made.histogram = std::make_unique<Histogram>(std::move(bounds));
  return *made.histogram;
}

void MetricsRegistry::counter_from(std::string_view name, std::string_view help, Labels labels, ReadNumber read) {
  read_from(name, help, Kind::counter, std::move(labels), std::move(read));
}

void MetricsRegistry::gauge_from(std::string_view name, std::string_view help, Labels labels, ReadNumber read) {
  read_from(name, help, Kind::gauge, std::move(labels), std::move(read));
}

void MetricsRegistry::read_from(std::string_view name, std::string_view help, Kind kind, Labels labels,
                                ReadNumber read) {
  const std::scoped_lock lock(mutex_);
  Series& made = series(name, help, kind, std::move(labels));
  ATH_ASSERT(!made.counter && !made.gauge && !made.read);
  made.read = std::move(read);
}

std::string MetricsRegistry::prometheus_text() const {
  static constexpr std::string_view kKinds[] = {"counter", "gauge", "histogram"};
  const std::scoped_lock lock(mutex_);
  std::string out;
  for (const auto& [name, family] : families_) {
    out.append("# HELP ").append(name).append(" ");
    append_escaped(out, family->help, false);
    out.append("\n# TYPE ")
        .append(name)
        .append(" ")
        .append(kKinds[static_cast<std::size_t>(family->kind)])
        .append("\n");
    for (const auto& [labels, series] : family->series) {
      if (series.counter) append_sample(out, name, "", labels, series.counter->value());
      if (series.gauge) append_sample(out, name, "", labels, series.gauge->value());
      if (series.read) append_sample(out, name, "", labels, series.read());
      if (!series.histogram) continue;
      const auto counts = series.histogram->counts();
      std::uint64_t running = 0;
      for (std::size_t i = 0; i < counts.size(); ++i) {
        running += counts[i];
        std::string bucket = labels.empty() ? "le=\"" : labels + ",le=\"";
        append_number(bucket, i < series.histogram->bounds_.size() ? series.histogram->bounds_[i] : INFINITY);
        append_sample(out, name, "_bucket", bucket + "\"", static_cast<double>(running));
      }
      append_sample(out, name, "_sum", labels, series.histogram->sum_.total());
      append_sample(out, name, "_count", labels, static_cast<double>(running));
    }
  }
  return out;
}

}  // namespace athyper::core::observability
