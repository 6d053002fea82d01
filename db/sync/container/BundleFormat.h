// BundleFormat holds the numbers of the bundle file that its writer and its reader share; docs/bundle-format.md says
// what they mean.
#pragma once

#include <QByteArrayView>

namespace db::bundle
{

inline constexpr QByteArrayView magic("\x89"
                                      "ALSB\r\n\x1a",
                                      8);
inline constexpr quint16 major = 1;
inline constexpr quint16 minor = 0;
inline constexpr quint16 suite = 1; ///< X25519 sealed box, XChaCha20-Poly1305 secretstream, Ed25519, BLAKE2b, zstd.

inline constexpr qsizetype idBytes = 16;
inline constexpr qsizetype fileKeyBytes = 32;
inline constexpr qsizetype sealedKeyBytes = 80;
inline constexpr qsizetype streamHeaderBytes = 24;
inline constexpr qsizetype hashBytes = 32;
inline constexpr qsizetype signatureBytes = 64;
inline constexpr qsizetype tagBytes = 17;

inline constexpr qsizetype headerAt = 16;             ///< Where the header begins.
inline constexpr qsizetype mostHeaderBytes = 1 << 16; ///< How long it may be.
inline constexpr qsizetype fixedHeaderBytes = idBytes + 4 + streamHeaderBytes;
inline constexpr qsizetype sealedKeysMultiple = 8; ///< Dummies fill the list up to a multiple of this.
inline constexpr qsizetype mostSealedKeys =
    (mostHeaderBytes - fixedHeaderBytes) / sealedKeyBytes / sealedKeysMultiple * sealedKeysMultiple;
inline constexpr qsizetype chunkBytes = 64 << 10; ///< Of contents; each is sealed tagBytes longer.

inline constexpr qsizetype mostBytes = 8 << 20;                      ///< Of a whole file.
inline constexpr qsizetype mostPlainBytes = mostBytes - (256 << 10); ///< Of what is sealed in it, padding included.
inline constexpr qsizetype leastPlainBytes = 1 << 10;
inline constexpr qsizetype mostManifestBytes = 2 << 20;
inline constexpr qsizetype mostSegmentBytes = 1 << 20; ///< Before compression.
inline constexpr qsizetype mostSegments = 64;          ///< Of one file.

inline constexpr QByteArrayView headerPurpose("alongside bundle header");
inline constexpr QByteArrayView contentsPurpose("alongside bundle contents");
inline constexpr QByteArrayView signaturePurpose("ALSB1");

} // namespace db::bundle
