# Targets for the libraries of others, always as system headers and without our warnings.
set(elp_include "${ELP_TOOLCHAIN_DIR}/include")

# elp_json: nlohmann/json, from the set-up's folder or from the system.
find_path(ELP_JSON_INCLUDE nlohmann/json.hpp HINTS "${elp_include}" NO_CMAKE_FIND_ROOT_PATH)
if(NOT ELP_JSON_INCLUDE)
    message(FATAL_ERROR "nlohmann/json ontbreekt. Draai ./emsdk-setup.sh of installeer het pakket nlohmann-json3-dev.")
endif()
add_library(elp_json INTERFACE)
target_include_directories(elp_json SYSTEM INTERFACE "${ELP_JSON_INCLUDE}")

# elp_doctest: the test framework with its main(); absent when doctest is not installed, and tests are then left out.
find_path(ELP_DOCTEST_INCLUDE doctest/doctest.h HINTS "${elp_include}" NO_CMAKE_FIND_ROOT_PATH)
if(ELP_TESTS AND ELP_DOCTEST_INCLUDE)
    add_library(elp_doctest STATIC cmake/doctest_main.cpp)
    target_include_directories(elp_doctest SYSTEM PUBLIC "${ELP_DOCTEST_INCLUDE}")
elseif(ELP_TESTS)
    message(STATUS "doctest ontbreekt: de tests worden niet gebouwd. Draai ./emsdk-setup.sh.")
    set(ELP_TESTS OFF)
endif()
