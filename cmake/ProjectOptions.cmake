# One INTERFACE target that every target of ours links: warnings, Qt strictness, sanitizers.
add_library(ProjectOptions INTERFACE)

target_compile_options(ProjectOptions INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-align -Wimplicit-fallthrough)
# GCC 12 sees ghosts in inlined Qt and standard containers at -O2; clang and the sanitizers look there instead.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(ProjectOptions INTERFACE
        -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow
        -Wno-restrict)
endif()

# libstdc++ 12's own std::stable_sort uses what C++23 deprecates; clang tells of it at our call.
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(ProjectOptions INTERFACE -Wno-deprecated-declarations)
endif()

target_compile_definitions(ProjectOptions INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

target_include_directories(ProjectOptions INTERFACE ${CMAKE_SOURCE_DIR})

if(ALONGSIDE_SANITIZE)
    target_compile_options(ProjectOptions INTERFACE -fsanitize=${ALONGSIDE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(ProjectOptions INTERFACE -fsanitize=${ALONGSIDE_SANITIZE})
endif()
if(ALONGSIDE_COVERAGE)
    target_compile_options(ProjectOptions INTERFACE --coverage)
    target_link_options(ProjectOptions INTERFACE --coverage)
endif()

# clang-tidy takes the settings nearest to a file: what moc and rcc write is not ours to mend.
file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")
