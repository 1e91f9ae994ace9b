# bench_build [--stage cache|clean|change] [--json] [--save]: what building costs; the tree is built first, so that its cache is full.
bench_build() {
  build_product >&2 || return 1
  node "$ATHYPER_ROOT/bench/compile/run.mjs" --root "$ATHYPER_ROOT" "$@"
}
