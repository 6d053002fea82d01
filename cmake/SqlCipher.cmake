# SqlCipher: the encrypted SQLite that the case store stands on, always linked statically and with hidden symbols,
# so that no other SQLite in the process or preloaded into it can take its place (docs/decisions/0002).
set(SQLCIPHER_SOURCE_DIR ${CMAKE_SOURCE_DIR}/tools/third-party/node_modules/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation
    CACHE PATH "Folder with SQLCipher's sqlite3.c and sqlite3.h")
if(NOT EXISTS ${SQLCIPHER_SOURCE_DIR}/sqlite3.c)
    message(FATAL_ERROR "SQLCipher's source is missing. Run tools/setup, which installs it from the lock file.")
endif()

find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

add_library(SqlCipher STATIC ${SQLCIPHER_SOURCE_DIR}/sqlite3.c)
set_target_properties(SqlCipher PROPERTIES AUTOMOC OFF AUTORCC OFF C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON)
target_include_directories(SqlCipher SYSTEM PUBLIC ${SQLCIPHER_SOURCE_DIR})
target_compile_options(SqlCipher PRIVATE -w -O2)
target_compile_definitions(SqlCipher
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
            SQLCIPHER_CRYPTO_OPENSSL HAVE_STDINT_H SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1
            SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_FTS5 SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_SESSION
            SQLITE_DQS=0 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_LIKE_DOESNT_MATCH_BLOBS)
target_link_libraries(SqlCipher PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)

# Debian's SQLiteCpp is a static archive that leaves the engine open: link the archive itself, never its package,
# which would bring the plain shared libsqlite3 along.
find_library(SQLITECPP_ARCHIVE NAMES libSQLiteCpp.a REQUIRED)
find_path(SQLITECPP_INCLUDE SQLiteCpp/SQLiteCpp.h REQUIRED)
add_library(SqliteCpp INTERFACE)
target_include_directories(SqliteCpp SYSTEM INTERFACE ${SQLITECPP_INCLUDE})
target_link_libraries(SqliteCpp INTERFACE ${SQLITECPP_ARCHIVE} SqlCipher)
