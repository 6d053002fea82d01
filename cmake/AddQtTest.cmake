# add_qt_tests(FOLDER): one program for all tst_*.cpp under tests/FOLDER (linking once costs a fraction of linking each),
# and one ctest entry for each class in it. Each runs offscreen, in a fixed locale and time zone, and finds the tree
# and the program through the environment. What a test class is called decides its entry: tst_Wilson.cpp registers
# WilsonTest and runs as FOLDER.Wilson.
function(add_qt_tests folder)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
    if(NOT TARGET Qt6::DBus)
        list(FILTER sources EXCLUDE REGEX "/tst_DBus") # what they test is not built either
    endif()
    set(target tests_${folder})
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE TestSupport ProjectOptions)
    target_precompile_headers(${target} REUSE_FROM TestSupport)
    set_target_properties(${target} PROPERTIES AUTOGEN_TARGET_DEPENDS "${sources}")
    add_dependencies(${target} alongside)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        string(REGEX REPLACE "^tst_" "" name ${name})
        add_test(NAME ${folder}.${name} COMMAND ${target} ${name}Test)
        set_tests_properties(${folder}.${name} PROPERTIES
            TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Europe/London;LC_ALL=C.UTF-8;ALONGSIDE_SOURCE=${CMAKE_SOURCE_DIR};ALONGSIDE_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/alongside")
        # What takes longer than the ordinary run may cost lies in a folder named long and runs under tools/test --long.
        if(source MATCHES "/long/")
            set_tests_properties(${folder}.${name} PROPERTIES LABELS long TIMEOUT 3600)
            set_property(TEST ${folder}.${name} APPEND PROPERTY ENVIRONMENT QTEST_FUNCTION_TIMEOUT=3600000)
        endif()
    endforeach()
endfunction()
