// PreviewPainter reads a document that nobody vouches for into pixels or plain words.
#pragma once

#include "widgets/documents/PreviewMessage.h"

namespace app
{

/// Only ever used behind a PreviewSandbox.
class PreviewPainter
{
public:
    /// Loads and starts what painting needs, as nothing can be loaded later.
    static void warmUp();

    [[nodiscard]] static widgets::PreviewMessage::Answer paint(const widgets::PreviewMessage::Ask &ask,
                                                               const QByteArray &bytes);
};

} // namespace app
