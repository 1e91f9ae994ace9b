# Made by athyper:codegen; do not edit.
set(contract_sources
  generated/cpp/all.cpp
  generated/cpp/common.cpp
  generated/cpp/core.cpp
  generated/cpp/entities.cpp
  generated/cpp/meta.cpp
  generated/cpp/platform.cpp
  generated/cpp/public.cpp
  generated/cpp/ref.cpp
  generated/cpp/runtime.cpp
  generated/cpp/ui.cpp)
