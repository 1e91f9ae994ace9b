# The test run: release build for what runs as the product, sanitizer build for unit tests, Vitest, the browser walk. One closing line.

declare -i total_passed=0 total_failed=0
suite_lines=()
failures_file=

# run_suite NAME COMMAND…: runs it, times it, adds the counts that the command left in $counts_file ("passed failed"). What
# failed in it is named in the file FAILURES, for the end of the run.
run_suite() {
  local name=$1; shift
  local began=$SECONDS status=0 passed=0 failed=0
  counts_file=$(mktemp)
  failures_file=${failures_file:-$(mktemp)}
  local known; known=$(wc -l <"$failures_file")
  say "== $name"
  FAILURES=$failures_file "$@" || status=$?
  read -r passed failed <"$counts_file" || true
  rm -f "$counts_file"
  if [ "$status" -ne 0 ] && [ "${failed:-0}" -eq 0 ]; then failed=1; fi
  if [ "${failed:-0}" -gt 0 ] && [ "$(wc -l <"$failures_file")" -eq "$known" ]; then echo "$name, as a whole" >>"$failures_file"; fi
  total_passed+=${passed:-0}; total_failed+=${failed:-0}
  suite_lines+=("$(printf '%-28s %5d passed %4d failed  %6.1f min' "$name" "${passed:-0}" "${failed:-0}" "$(awk "BEGIN{print ($SECONDS-$began)/60}")")")
}

# Sums a JUnit file into the counts. A skipped test counts as failed unless tests/skips.txt names it.
count_junit() {
  awk -v skips="$ATHYPER_ROOT/tests/skips.txt" -v failures="${FAILURES:-/dev/null}" '
    BEGIN { while ((getline line < skips) > 0) if (line !~ /^#/ && line != "") { split(line, part, /[ \t]/); allowed[part[1]] = 1 } }
    match($0, /<testcase name="[^"]*"/) { name = substr($0, RSTART + 16, RLENGTH - 17); tests++; status[name] = "run" }
    /status="(fail|notrun|disabled)"|<failure|<skipped/ { if (name != "" && status[name] == "run") { status[name] = "bad" } }
    END { for (n in status) if (status[n] == "bad") { if (n in allowed) tests--; else { bad++; print n >>failures } } print tests - bad + 0, bad + 0 }' "$1"
}

# ctest_suite PRESET LABEL
ctest_suite() {
  local preset=$1 label=$2 folder junit status=0
  folder=$(build_folder "$preset"); junit=$folder/junit-$label.xml
  rm -f "$junit"
  ctest --test-dir "$folder" -L "^($label)(-random)?\$" -j"$(nproc)" --output-on-failure --output-junit "$junit" --no-tests=error \
    >"$folder/ctest-$label.log" 2>&1 || status=$?
  [ "$status" -eq 0 ] || grep -E -B2 -A40 'Failed|\*\*\*' "$folder/ctest-$label.log" | tail -200 >&2
  [ -f "$junit" ] && count_junit "$junit" >"$counts_file"
  return $status
}

suite_unit() { build_preset asan tests_unit && ctest_suite asan 'unit|fuzz'; }
suite_system() { build_preset "$PRODUCT_PRESET" athyper tests_system && ctest_suite "$PRODUCT_PRESET" 'pg|system'; }

# A command whose whole outcome is one test.
suite_single() { if "$@"; then echo '1 0' >"$counts_file"; else echo '0 1' >"$counts_file"; return 1; fi; }

suite_vitest() {
  local report; report=$(mktemp)
  local status=0
  (cd "$ATHYPER_ROOT" && npx --no-install vitest run --reporter=json --outputFile="$report" >&2) || status=$?
  node "$ATHYPER_ROOT/tooling/devtools/vitest_report.mjs" "$report" >"$counts_file" || status=1
  return $status
}

suite_api() {
  local status=0
  node "$ATHYPER_ROOT/tests/api/run.mjs" --binary "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" --counts "$counts_file" >&2 || status=$?
  return $status
}

suite_scripts() { node "$ATHYPER_ROOT/tests/scripts/run.mjs" --counts "$counts_file" >&2; }

suite_browser() {
  ensure_apt "$ATHYPER_ROOT/tooling/packages/apt-browser.txt"
  local status=0
  node "$ATHYPER_ROOT/tests/e2e/run.mjs" --binary "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" --counts "$counts_file" >&2 || status=$?
  return $status
}

readonly SUITES='format lint typecheck depcheck scripts vitest system unit api browser'

run_tests() {
  local wanted=${*:-$SUITES} name
  for name in $wanted; do
    [[ " $SUITES " == *" $name "* ]] || { say "test: there is no suite '$name'; the suites are: $SUITES"; return 64; }
  done
  local digest; digest=$(hash_of .)
  local stamp=$ATHYPER_ROOT/.cache/stamps/test
  if [ $# -eq 0 ] && [ -z "${CI:-}" ] && [ "$(cut -d' ' -f1 "$stamp" 2>/dev/null)" = "$digest" ]; then
    say "test: nothing changed since the last green run, nothing to do"
    cut -d' ' -f2- "$stamp"
    return 0
  fi
  build_web || fail "the web client does not build"
  local suite
  for suite in $wanted; do
    case "$suite" in
      format) run_suite format suite_single quality_format_check ;;
      depcheck) run_suite depcheck suite_single quality_depcheck ;;
      lint) run_suite lint suite_single quality_lint ;;
      typecheck) run_suite typecheck suite_single quality_typecheck ;;
      *) run_suite "$suite" "suite_$suite" ;;
    esac
    if [ "$total_failed" -gt 0 ] && [ -z "${CI:-}" ] && [ -z "${KEEP_GOING:-}" ]; then break; fi
  done
  if [ "$total_failed" -eq 0 ] && [ $# -eq 0 ]; then
    mkdir -p "$(dirname "$stamp")"
    echo "$digest $total_passed passed, 0 failed" >"$stamp"
  fi
  close_run
}

# What every run of suites ends in: a line for each and the failures by name on stderr, the sum on stdout.
close_run() {
  printf '%s\n' "${suite_lines[@]}" >&2
  if [ -s "$failures_file" ]; then { echo 'failed:'; cat "$failures_file"; } >&2; fi
  rm -f "$failures_file"
  echo "$total_passed passed, $total_failed failed"
  [ "$total_failed" -eq 0 ]
}

# run_policy_tests VERB [DIR] [OPTIONS]: the sample's folder when none is named.
run_policy_tests() {
  local verb=$1; shift
  case "${1:-}" in '' | -*) set -- samples/procurement "$@" ;; esac
  run_product "$verb" "$@"
}

suite_thread_sanitizer() { build_preset tsan tests_unit tests_pg && ctest_suite tsan 'unit|pg'; }
suite_fuzzing() { build_preset fuzz fuzz_targets && fuzz_for "$1"; }

# Every random test with cases that no run has met. A failing one prints the seed that repeats it (ATHYPER_TEST_SEED).
suite_fresh_seeds() {
  build_preset "$PRODUCT_PRESET" athyper tests_unit tests_pg tests_system || return 1
  local round
  for round in $(seq "$1"); do
    say "fresh seeds: round $round of $1"
    ATHYPER_TEST_SEED=fresh ctest_suite "$PRODUCT_PRESET" '(pg|system|unit)-random' || return 1
  done
}

# The planner on many more pairs of random models than a test run has time for.
suite_random_pairs() {
  build_preset "$PRODUCT_PRESET" adapter_db_pairs_pgtest &&
    suite_single env ATHYPER_PAIRS=10000 "$(build_folder "$PRODUCT_PRESET")/framework/adapters/db/adapter_db_pairs_pgtest" >&2
}

run_fuzzing() {
  local seconds=${1:-10}
  case "$seconds" in '' | *[!0-9]*) say 'usage: ./athyper fuzz [SECONDS]'; return 64 ;; esac
  run_suite fuzzing suite_fuzzing "$seconds"
  close_run
}

run_deep_checks() {
  run_suite thread-sanitizer suite_thread_sanitizer
  run_suite fuzzing suite_fuzzing 10
  run_suite fresh-seeds suite_fresh_seeds 3
  run_suite random-pairs suite_random_pairs
  close_run
}

# Each fuzz target for some seconds on its corpus. What broke one is kept in build/fuzz/found/TARGET.
fuzz_for() {
  local seconds=$1 passed=0 failed=0 target corpus found
  while read -r target corpus; do
    found=$(build_folder fuzz)/found/$(basename "$target")
    rm -rf "$found" && mkdir -p "$found/units"
    if "$target" -max_total_time="$seconds" -timeout=10 -verbosity=0 -print_final_stats=0 -artifact_prefix="$found/" \
      "$found/units" "$corpus" >"$target.log" 2>&1; then passed=$((passed + 1))
    else
      failed=$((failed + 1))
      tail -30 "$target.log" >&2
      say "fuzzing: $(basename "$target") failed on what is kept in ${found#"$ATHYPER_ROOT"/}"
    fi
    rm -rf "$found/units"
  done <"$(build_folder fuzz)/fuzz_targets.txt"
  [ $((passed + failed)) -gt 0 ] || { say 'fuzzing: there is no target'; failed=1; }
  echo "$passed $failed" >"$counts_file"
  [ "$failed" -eq 0 ]
}
