using System.Collections.Immutable;

namespace VifRecommender.Planning.Rendering;

/// <summary>A row of the chart.</summary>
/// <param name="Item">What it shows.</param>
/// <param name="Label">Its whole title, broken into lines.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Height">The height, by the lines of the label.</param>
internal sealed record GanttRow(RoadmapItem Item, ImmutableArray<string> Label, int Top, int Height)
{
    public int Middle => Top + (Height / 2);
}
