// Token names each colour of the three looks, as the design's table does.
#pragma once

namespace widgets
{

enum class Token {
    Window,
    Rail,
    Panel,
    Sunken,
    Hover,
    Selection,
    Tint,
    Text,
    Muted,
    SelectionText,
    Border,
    ControlBorder,
    Accent,
    AccentHover,
    OnAccent,
    TintText,
    Focus,
    Success,
    SuccessFill,
    Warning,
    WarningFill,
    Danger,
    DangerFill,
    Info,
    InfoFill,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    SeriesGrey,
};

} // namespace widgets
