using System.Globalization;
using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Draws the chart of a roadmap: whole labels, quarters with their month and year, domain colours, and what comes after what.
/// </summary>
internal sealed class GanttSvg(HtmlText html, Roadmap roadmap, RoadmapText text)
{
    private readonly GanttGeometry _geometry = new(roadmap, text);

    public void Write()
    {
        html.Raw(
            $"<svg class=\"gantt-chart\" viewBox=\"0 0 {Figure(GanttGeometry.Width)} {Figure(_geometry.Height)}\" role=\"img\" "
            + "aria-label=\"").Text(text.Words.WhatWhen).Raw("\">\n");
        WriteQuarters();
        foreach (var row in _geometry.Rows) WriteRow(row);
        foreach (var row in _geometry.Rows) foreach (var before in _geometry.Before(row)) WriteLink(before, row);
        html.Raw("</svg>\n");
    }

    private void WriteQuarters()
    {
        for (var quarter = 0; quarter < _geometry.Quarters; quarter++)
        {
            var x = Figure(_geometry.X(quarter));
            html.Raw($"<line class=\"grid\" x1=\"{x}\" y1=\"0\" x2=\"{x}\" y2=\"{Figure(_geometry.Height)}\"/>");
            if (quarter % _geometry.Step != 0) continue;
            var left = Figure(_geometry.X(quarter) + 5);
            html.Raw($"<text class=\"quarter\" x=\"{left}\" y=\"18\">").Text(text.Quarter(quarter)).Raw("</text>");
            if (text.MonthOf(quarter) is { } month) html.Raw($"<text x=\"{left}\" y=\"37\">").Text(month).Raw("</text>");
            html.Raw("\n");
        }
    }

    private void WriteRow(GanttRow row)
    {
        var item = row.Item;
        html.Raw(
            $"<g class=\"{DomainMark.Class(item.Practice.Domain)}\"><line class=\"grid\" x1=\"0\" y1=\"{Figure(row.Top)}\" "
            + $"x2=\"{Figure(GanttGeometry.Width)}\" y2=\"{Figure(row.Top)}\"/><g transform=\"translate(0 {Figure(row.Middle - 11)})\">");
        DomainMark.Write(html, item.Practice.Domain).Raw("</g>");
        if (text.Place(item) is { } place)
        {
            html.Raw(
                $"<circle class=\"place-first\" cx=\"42\" cy=\"{Figure(row.Middle)}\" r=\"11\"/><text class=\"place-number\" x=\"42\" "
                + $"y=\"{Figure(row.Middle + 5)}\" text-anchor=\"middle\">").Text(place).Raw("</text>");
        }

        var line = row.Middle - ((row.Label.Length - 1) * GanttGeometry.LineHeight / 2) + 5;
        foreach (var label in row.Label)
        {
            html.Raw($"<text x=\"62\" y=\"{Figure(line)}\">").Text(label).Raw("</text>");
            line += GanttGeometry.LineHeight;
        }

        Bar(item.IsInProgress ? "going" : "set-up", item.Start, item.End, row);
        Bar("runs", item.End, _geometry.Quarters, row);
        html.Raw("</g>\n");
    }

    private void Bar(string style, int from, int to, GanttRow row)
    {
        var (left, right) = (_geometry.X(from) + 1, _geometry.X(to) - 1);
        if (right > left)
        {
            html.Raw(
                $"<rect class=\"{style}\" x=\"{Figure(left)}\" y=\"{Figure(row.Middle - (GanttGeometry.BarHeight / 2))}\" "
                + $"width=\"{Figure(right - left)}\" height=\"{Figure(GanttGeometry.BarHeight)}\" rx=\"3\"/>");
        }
    }

    /// <summary>From where one is in place down, or up, to where the other starts.</summary>
    private void WriteLink(GanttRow before, GanttRow row)
    {
        if (row.Item.Start >= _geometry.Quarters) return;
        var isBelow = row.Middle > before.Middle;
        var (x, y) = (_geometry.X(before.Item.End) - 7,
            before.Middle + (isBelow ? GanttGeometry.BarHeight / 2 : -GanttGeometry.BarHeight / 2));
        var end = _geometry.X(row.Item.Start);
        html.Raw(
            $"<path class=\"link\" d=\"M{Figure(x)} {Figure(y)}V{Figure(row.Middle)}H{Figure(end)}\"/><path class=\"tip\" "
            + $"d=\"M{Figure(end + 2)} {Figure(row.Middle)}l-7 -4v8z\"/>\n");
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
