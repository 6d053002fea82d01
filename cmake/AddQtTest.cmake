# add_qt_tests(FOLDER): one executable and one ctest entry for each tst_*.cpp under tests/FOLDER. Each runs offscreen,
# in a fixed locale and time zone, and finds the tree and the program through the environment.
function(add_qt_tests folder)
    file(GLOB_RECURSE tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
    foreach(source IN LISTS tests)
        get_filename_component(name ${source} NAME_WE)
        string(REGEX REPLACE "^tst_" "" name ${name})
        set(target tst_${folder}_${name})
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE TestSupport ProjectOptions)
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        target_precompile_headers(${target} REUSE_FROM TestSupport)
        add_dependencies(${target} alongside)
        add_test(NAME ${folder}.${name} COMMAND ${target})
        set_tests_properties(${folder}.${name} PROPERTIES
            TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Europe/London;LC_ALL=C.UTF-8;ALONGSIDE_SOURCE=${CMAKE_SOURCE_DIR};ALONGSIDE_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/alongside")
        if(source MATCHES "/tests/.*/long/") # only in tools/test --long
            set_tests_properties(${folder}.${name} PROPERTIES LABELS long TIMEOUT 3600)
        endif()
    endforeach()
endfunction()
