#include "widgets/look/Look.h"

#include <cmath>

namespace widgets
{

namespace
{

constexpr TokenColour table[] = {
    {Token::Window, "window", {"#F2F5F5", "#15191B", "#000000"}},
    {Token::Rail, "rail", {"#E4EAEB", "#101415", "#000000"}},
    {Token::Panel, "panel", {"#FFFFFF", "#1D2326", "#000000"}},
    {Token::Sunken, "sunken", {"#EDF1F2", "#262D31", "#1A1A1A"}},
    {Token::Hover, "hover", {"#E3EAEC", "#2D363A", "#2B2B2B"}},
    {Token::Selection, "selection", {"#D6E8EE", "#1F4452", "#00344D"}},
    {Token::Tint, "tint", {"#DCECF1", "#173843", "#1A1A1A"}},
    {Token::Text, "text", {"#1A2226", "#E7ECEE", "#FFFFFF"}},
    {Token::Muted, "muted", {"#515D63", "#A6B2B7", "#E0E0E0"}},
    {Token::SelectionText, "selection-text", {"#12303A", "#EAF6FA", "#FFFFFF"}},
    {Token::Border, "border", {"#CFD7DA", "#374247", "#FFFFFF"}},
    {Token::ControlBorder, "control-border", {"#75838A", "#7D8B91", "#FFFFFF"}},
    {Token::Accent, "accent", {"#0B5C75", "#6CC3DA", "#FFD60A"}},
    {Token::AccentHover, "accent-hover", {"#094B60", "#8AD2E5", "#FFE45C"}},
    {Token::OnAccent, "on-accent", {"#FFFFFF", "#05252F", "#000000"}},
    {Token::TintText, "tint-text", {"#0A4A5F", "#A8E0EF", "#FFD60A"}},
    {Token::Focus, "focus", {"#0B5C75", "#6CC3DA", "#00E5FF"}},
    {Token::Success, "success", {"#1F6B3A", "#86CF9A", "#5CFF8F"}},
    {Token::SuccessFill, "success-fill", {"#DDF0E2", "#18321F", "#000000"}},
    {Token::Warning, "warning", {"#7A4A00", "#EBBE6A", "#FFB347"}},
    {Token::WarningFill, "warning-fill", {"#FBEBCB", "#3A2C10", "#000000"}},
    {Token::Danger, "danger", {"#A3221A", "#F59E94", "#FF8A80"}},
    {Token::DangerFill, "danger-fill", {"#FBE1DE", "#43201D", "#000000"}},
    {Token::Info, "info", {"#2B4C8C", "#A9BEF5", "#8CC8FF"}},
    {Token::InfoFill, "info-fill", {"#E0E8F7", "#202C4A", "#000000"}},
    {Token::Series1, "series1", {"#2E7DC4", "#3F8FD6", "#5CB8FF"}},
    {Token::Series2, "series2", {"#8F2F00", "#DB6A3A", "#FF7A3D"}},
    {Token::Series3, "series3", {"#2B9A6E", "#7FE3C0", "#5CFFB0"}},
    {Token::Series4, "series4", {"#6B2A86", "#E6BCF7", "#F0C4FF"}},
    {Token::Series5, "series5", {"#B8840A", "#F4E27A", "#FFF27A"}},
    {Token::Series6, "series6", {"#17264A", "#8B6FF0", "#A080FF"}},
    {Token::SeriesGrey, "series-grey", {"#80898C", "#98A3A6", "#B0B0B0"}},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

std::span<const TokenColour> tokenColours()
{
    return table;
}

QColor colourOf(Look look, Token token)
{
    return QColor(QLatin1StringView(table[static_cast<size_t>(token)].colours[static_cast<size_t>(look)]));
}

QPalette paletteOf(Look look)
{
    const auto of = [look](Token token) { return colourOf(look, token); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Token::Window));
    palette.setColor(QPalette::WindowText, of(Token::Text));
    palette.setColor(QPalette::Base, of(Token::Panel));
    palette.setColor(QPalette::AlternateBase, of(Token::Sunken));
    palette.setColor(QPalette::Text, of(Token::Text));
    palette.setColor(QPalette::PlaceholderText, of(Token::Muted));
    palette.setColor(QPalette::Button, of(Token::Panel));
    palette.setColor(QPalette::ButtonText, of(Token::Text));
    palette.setColor(QPalette::BrightText, of(Token::Danger));
    palette.setColor(QPalette::Highlight, of(Token::Selection));
    palette.setColor(QPalette::HighlightedText, of(Token::SelectionText));
    palette.setColor(QPalette::Link, of(Token::Accent));
    palette.setColor(QPalette::LinkVisited, of(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Token::Panel));
    palette.setColor(QPalette::ToolTipText, of(Token::Text));
    palette.setColor(QPalette::Light, of(Token::Panel));
    palette.setColor(QPalette::Midlight, of(Token::Hover));
    palette.setColor(QPalette::Mid, of(Token::Border));
    palette.setColor(QPalette::Dark, of(Token::ControlBorder));
    palette.setColor(QPalette::Shadow, of(Token::Text));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, of(Token::Muted));
    }
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace widgets
