#include "db/sync/devices/SixWords.h"

#include "db/keys/Sodium.h"

#include <sodium.h>

#include <array>

namespace db
{

namespace
{

constexpr size_t count = 6;
constexpr unsigned long long passes = 2;
constexpr size_t memoryBytes = size_t(64) << 20;

// Read aloud in any language: short, common, and unlike each other to the ear. Never changed: both sides must have the
// same.
constexpr std::array<QStringView, 256> words{
    u"acorn",    u"actor",   u"adult",   u"album",    u"alley",   u"amber",    u"anchor",  u"angle",    u"ankle",
    u"apple",    u"apron",   u"arrow",   u"artist",   u"autumn",  u"bacon",    u"badge",   u"bakery",   u"ballet",
    u"bamboo",   u"banana",  u"banjo",   u"barley",   u"barrel",  u"basket",   u"beach",   u"beaver",   u"bench",
    u"berry",    u"bishop",  u"blanket", u"blossom",  u"bonnet",  u"border",   u"bottle",  u"branch",   u"bread",
    u"bridge",   u"brother", u"bucket",  u"buffalo",  u"bullet",  u"butter",   u"button",  u"cabin",    u"cactus",
    u"camel",    u"camera",  u"candle",  u"canoe",    u"canyon",  u"carpet",   u"carrot",  u"castle",   u"cattle",
    u"cellar",   u"chapel",  u"cherry",  u"chicken",  u"chimney", u"circle",   u"citrus",  u"clover",   u"cobweb",
    u"coffee",   u"comet",   u"copper",  u"corner",   u"cotton",  u"cousin",   u"cradle",  u"crayon",   u"cricket",
    u"crystal",  u"cuckoo",  u"curtain", u"daisy",    u"dancer",  u"desert",   u"diamond", u"dinner",   u"doctor",
    u"dolphin",  u"donkey",  u"dragon",  u"drawer",   u"driver",  u"eagle",    u"earth",   u"easel",    u"elbow",
    u"elephant", u"ember",   u"engine",  u"envelope", u"evening", u"falcon",   u"farmer",  u"feather",  u"fiddle",
    u"finger",   u"flannel", u"flower",  u"forest",   u"fossil",  u"fountain", u"fox",     u"garden",   u"garlic",
    u"ginger",   u"giraffe", u"glacier", u"globe",    u"goblin",  u"goose",    u"gravel",  u"guitar",   u"hammer",
    u"hamster",  u"harbour", u"harvest", u"hazel",    u"hedge",   u"helmet",   u"heron",   u"hockey",   u"honey",
    u"horizon",  u"hotel",   u"igloo",   u"island",   u"ivory",   u"jacket",   u"jaguar",  u"jelly",    u"jigsaw",
    u"jungle",   u"kettle",  u"kitchen", u"kitten",   u"ladder",  u"lagoon",   u"lantern", u"laundry",  u"lemon",
    u"leopard",  u"letter",  u"lizard",  u"lobster",  u"locket",  u"lumber",   u"magnet",  u"mango",    u"marble",
    u"market",   u"meadow",  u"melon",   u"mirror",   u"monkey",  u"morning",  u"mother",  u"museum",   u"mustard",
    u"napkin",   u"needle",  u"nettle",  u"noodle",   u"number",  u"nutmeg",   u"oasis",   u"ocean",    u"olive",
    u"onion",    u"orange",  u"orchard", u"otter",    u"oyster",  u"paddle",   u"palace",  u"panda",    u"paper",
    u"parrot",   u"pasture", u"peach",   u"pebble",   u"pencil",  u"pepper",   u"piano",   u"pigeon",   u"pillow",
    u"pirate",   u"planet",  u"plaster", u"pocket",   u"pony",    u"poppy",    u"potato",  u"pudding",  u"pumpkin",
    u"puppet",   u"puzzle",  u"rabbit",  u"raccoon",  u"radish",  u"rainbow",  u"raven",   u"ribbon",   u"river",
    u"robin",    u"rocket",  u"saddle",  u"salmon",   u"sandal",  u"satin",    u"saucer",  u"school",   u"shadow",
    u"shovel",   u"silver",  u"singer",  u"sister",   u"spider",  u"spinach",  u"sponge",  u"squirrel", u"stable",
    u"summer",   u"sunset",  u"swallow", u"tailor",   u"teapot",  u"temple",   u"ticket",  u"tiger",    u"timber",
    u"tomato",   u"tractor", u"trumpet", u"tulip",    u"tunnel",  u"turkey",   u"turtle",  u"umbrella", u"uncle",
    u"valley",   u"velvet",  u"village", u"violin",   u"volcano", u"waffle",   u"wagon",   u"walnut",   u"walrus",
    u"window",   u"winter",  u"wizard",  u"yellow",
};

} // namespace

model::Result<QStringList> SixWords::of(const Of &keys)
{
    ensureSodium();
    const QByteArray text =
        QByteArrayLiteral("alongside six words") + keys.root + keys.device.bytes() + keys.signingKey + keys.sealingKey;
    const QByteArray salt(crypto_pwhash_SALTBYTES, '\0'); // what is to be the same on both sides has none of its own
    std::array<unsigned char, 16> digest{};
    if (crypto_pwhash(digest.data(), digest.size(), text.constData(), static_cast<unsigned long long>(text.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), passes, memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return model::fail(model::ErrorCode::Internal, QStringLiteral("six words"),
                           QStringLiteral("not enough memory"));
    }
    QStringList six;
    for (size_t i = 0; i < count; ++i) {
        six.append(words[digest[i]].toString());
    }
    return six;
}

QStringList SixWords::all()
{
    QStringList list;
    for (const QStringView word : words) {
        list.append(word.toString());
    }
    return list;
}

} // namespace db
