# The layer matrix as data: which layer may use which. Read by athyper_box() at configure time and by tools/tidy as a test.
# A line says "<layer> may use <layers…>"; the reason stands above it. Anything not listed is refused.

# Pure values and parsers: everything may stand on them, they stand on nothing.
set(ATHYPER_LAYER_libs_base libs_base)
# Operating-system and wire libraries know no Athyper word, so strangers could use them as they are.
set(ATHYPER_LAYER_libs_infra libs_base libs_infra)
# Contracts are generated data shapes; they may be read from everywhere and read nothing but values.
set(ATHYPER_LAYER_contracts libs_base contracts)
# Core is pure domain: no I/O, no clock of its own.
set(ATHYPER_LAYER_core libs_base core contracts)
# Adapters touch infrastructure, each only its own (ATHYPER_INFRA_<adapter>), and never each other.
set(ATHYPER_LAYER_adapter libs_base core contracts)
# Runtime orchestrates; it reaches adapters through their ports and tokens only.
set(ATHYPER_LAYER_runtime libs_base core contracts adapter packages runtime)
# Packages are reusable libraries, independent of the framework.
set(ATHYPER_LAYER_packages libs_base contracts packages)
# Products are deployables built on packages; the framework is reached over HTTP only.
set(ATHYPER_LAYER_products libs_base contracts packages products)
# The composition root and the tools are the only places that see framework and products together.
set(ATHYPER_LAYER_cmd libs_base libs_infra contracts core adapter runtime packages products cmd)
set(ATHYPER_LAYER_tools libs_base libs_infra contracts core adapter runtime packages products cmd tools)

# libs/infra is not open to a whole layer: these boxes (or layers) may use exactly these libraries.
set(ATHYPER_INFRA_adapter_auth jose http_client crypto)
set(ATHYPER_INFRA_adapter_db pg process crypto)
set(ATHYPER_INFRA_adapter_memorycache redis)
set(ATHYPER_INFRA_adapter_objectstorage s3 http_client crypto)
set(ATHYPER_INFRA_adapter_telemetry otel log)
set(ATHYPER_INFRA_adapter_messaging http_client mail crypto)
set(ATHYPER_INFRA_adapter_directory ldap http_client)
set(ATHYPER_INFRA_runtime http_server log crypto process pdf xlsx qr fido)
set(ATHYPER_INFRA_products http_server http_client redis jose crypto log)

# The names of the forbidden rules: of a whole layer, or of one layer and what it reaches for. @ADAPTER@ is the adapter's own name.
set(ATHYPER_RULE_core core-no-infra)
set(ATHYPER_RULE_runtime_libs_infra runtime-no-direct-infra)
set(ATHYPER_RULE_adapter_adapter adapter-@ADAPTER@-no-cross-talk)
set(ATHYPER_RULE_adapter_packages adapters-no-packages-except-contracts)
set(ATHYPER_RULE_packages_core packages-no-framework)
set(ATHYPER_RULE_packages_adapter packages-no-framework)
set(ATHYPER_RULE_packages_runtime packages-no-framework)
set(ATHYPER_RULE_products_core products-no-framework)
set(ATHYPER_RULE_products_adapter products-no-framework)
set(ATHYPER_RULE_products_runtime products-no-framework)
