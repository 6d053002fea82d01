# add_layer(NAME [LINKS target...]): one static library from every source under the folder, so that a new class is a
# new file and nothing else.
function(add_layer name)
    cmake_parse_arguments(LAYER "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.qrc)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC ${LAYER_LINKS} PRIVATE ProjectOptions)
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    # Without this a header that is new to a built tree is not looked at for Q_OBJECT.
    set_target_properties(${name} PROPERTIES AUTOGEN_TARGET_DEPENDS "${sources}")
    target_precompile_headers(${name} PRIVATE
        <expected> <memory> <optional> <span> <utility> <vector>
        <QByteArray> <QDate> <QHash> <QString> <QStringList>)
endfunction()
