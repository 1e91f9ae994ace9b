# Coverage: C++ by llvm-cov over the instrumented tests, TypeScript by Vitest (its floors stand in vitest.config.ts).

COVERAGE_FLOOR=70
# What tests are made of, what is generated and what is not ours does not count.
COVERAGE_IGNORED='(_test|_pgtest|_fuzz|_fixture|replay_main)\.cpp$|(^|/)(tests|testing|fuzz|generated|build)/|^/usr/'

# Each program writes into a few shared files that the profiler merges as it goes, instead of one file for each test case.
run_instrumented() {
  local folder=$1 label=$2
  ctest --test-dir "$folder" -L "^($label)(-random)?\$" -j"$(nproc)" \
    --no-tests=error --output-on-failure >"$folder/ctest-coverage.log" 2>&1 && return 0
  grep -E -B2 -A40 'Failed|\*\*\*' "$folder/ctest-coverage.log" | tail -100 >&2
  return 1
}

# The program driven over the wire; only with the tests that need a database.
run_instrumented_api() {
  local folder=$1 label=$2
  case "$label" in *system*) ;; *) return 0 ;; esac
  node "$ATHYPER_ROOT/tests/api/run.mjs" --binary "$folder/cmd/athyper/athyper" >"$folder/api-coverage.log" 2>&1 && return 0
  grep -A20 '^FAIL' "$folder/api-coverage.log" | tail -100 >&2
  return 1
}

# coverage_cpp TARGETS LABELS: fails when a test fails or a figure is below the floor.
coverage_cpp() {
  local targets=$1 labels=$2 folder programs=() arguments=() program
  folder=$(build_folder coverage)
  local -x LLVM_PROFILE_FILE="$folder/profiles/%2m.profraw"
  # shellcheck disable=SC2086  # several targets
  build_preset coverage $targets || return 1
  rm -rf "$folder/profiles" && mkdir -p "$folder/profiles"
  run_instrumented "$folder" "$labels" && run_instrumented_api "$folder" "$labels" || return 1
  llvm-profdata-19 merge --sparse -o "$folder/all.profdata" "$folder"/profiles/*.profraw || return 1
  mapfile -t programs < <(find "$folder" -type f -executable \( -name '*_test' -o -name '*_pgtest' -o -name '*_fuzz' -o -name athyper \) | sort)
  for program in "${programs[@]}"; do arguments+=(-object "$program"); done
  (cd "$ATHYPER_ROOT" && llvm-cov-19 export -summary-only -instr-profile "$folder/all.profdata" \
    -ignore-filename-regex "$COVERAGE_IGNORED" "${arguments[@]}" >"$folder/coverage.json" 2>"$folder/llvm-cov.log") ||
    { tail -5 "$folder/llvm-cov.log" >&2; return 1; }
  node "$ATHYPER_ROOT/tooling/devtools/coverage_report.mjs" "$folder/coverage.json" "$COVERAGE_FLOOR"
}

coverage_web() { node_tool vitest run --coverage; }

# coverage [cpp|unit|web]: both languages and all tests; `unit` leaves out the tests that need a database.
quality_coverage() {
  local failed=0
  case "${1:-all}" in
    all)
      coverage_cpp 'athyper tests_unit tests_system' 'unit|fuzz|pg|system' || failed=1
      coverage_web || failed=1 ;;
    cpp) coverage_cpp 'athyper tests_unit tests_system' 'unit|fuzz|pg|system' || failed=1 ;;
    unit) coverage_cpp tests_unit 'unit|fuzz' || failed=1 ;;
    web) coverage_web || failed=1 ;;
    *) say 'usage: ./athyper coverage [cpp|unit|web]'; return 64 ;;
  esac
  return $failed
}
