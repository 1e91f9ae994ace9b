# Measurements: each starts the built product, compares with a named baseline in the same run and ends in one JSON line on stdout.

# bench_http [--rounds N] [--seconds N] [--json] [--save]: the API against the database alone.
bench_http() {
  ensure_apt "$ATHYPER_ROOT/tooling/packages/apt-bench.txt"
  build_product >&2 || return 1
  # The start times are those of the command a person types, its checks included.
  node "$ATHYPER_ROOT/bench/http/run.mjs" --binary "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" \
    --entry "$ATHYPER_ROOT/athyper" "$@"
}

# bench_expr [--json] [--save]: the rule language against npm @bufbuild/cel.
bench_expr() {
  build_preset "$PRODUCT_PRESET" expr_bench >&2 || return 1
  [ -d "$ATHYPER_ROOT/bench/expr/node_modules" ] || npm ci --ignore-scripts --prefix "$ATHYPER_ROOT/bench/expr" >&2 || return 1
  node "$ATHYPER_ROOT/bench/expr/run.mjs" --program "$(build_folder "$PRODUCT_PRESET")/tools/exprbench/expr_bench" "$@"
}

# bench_ddl [--only B2,B11] [--rows N[,N]] [--quick] [--judge-naive] [--json] [--save]: a change of the tables under load.
bench_ddl() {
  build_product >&2 || return 1
  node "$ATHYPER_ROOT/bench/ddl/run.mjs" --binary "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" "$@"
}

# bench_jobs [--rounds N] [--json] [--save]: the job queue against npm graphile-worker, pg-boss and bullmq.
bench_jobs() {
  ensure_apt "$ATHYPER_ROOT/tooling/packages/apt-bench.txt"
  build_preset "$PRODUCT_PRESET" athyper jobs_bench >&2 || return 1
  [ -d "$ATHYPER_ROOT/bench/jobs/node_modules" ] || npm ci --ignore-scripts --prefix "$ATHYPER_ROOT/bench/jobs" >&2 || return 1
  node "$ATHYPER_ROOT/bench/jobs/run.mjs" --program "$(build_folder "$PRODUCT_PRESET")/tools/jobsbench/jobs_bench" \
    --binary "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" "$@"
}

# bench_policy [--json] [--save] [--peers N]: the policy engine against npm cedar-wasm and casbin.
bench_policy() {
  build_preset "$PRODUCT_PRESET" policy_bench >&2 || return 1
  [ -d "$ATHYPER_ROOT/bench/policy/node_modules" ] || npm ci --ignore-scripts --prefix "$ATHYPER_ROOT/bench/policy" >&2 || return 1
  node "$ATHYPER_ROOT/bench/policy/run.mjs" --program "$(build_folder "$PRODUCT_PRESET")/tools/policybench/policy_bench" "$@"
}

# bench_access [--rounds N] [--seconds N] [--rows N] [--json] [--save]: what the rules of a model cost a request.
bench_access() {
  ensure_apt "$ATHYPER_ROOT/tooling/packages/apt-bench.txt"
  build_product >&2 || return 1
  node "$ATHYPER_ROOT/bench/access/run.mjs" --binary "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" "$@"
}

# run_bench NAME [ARGS]
run_bench() {
  local name=${1:-}
  [ $# -gt 0 ] && shift
  case "$name" in
    http) bench_http "$@" ;;
    build) bench_build "$@" ;;
    expr) bench_expr "$@" ;;
    policy) bench_policy "$@" ;;
    access) bench_access "$@" ;;
    ddl) bench_ddl "$@" ;;
    jobs) bench_jobs "$@" ;;
    *) say "usage: ./athyper bench http [--rounds N] [--seconds N] [--json] [--save] | bench build [--stage cache|clean|change] [--json] [--save] | bench expr [--json] [--save] | bench policy [--json] [--save] [--peers N] | bench access [--rounds N] [--seconds N] [--rows N] [--json] [--save] | bench ddl [--only B2,B11] [--rows N[,N]] [--quick] [--judge-naive] [--json] [--save] | bench jobs [--rounds N] [--json] [--save]"; return 64 ;;
  esac
}
