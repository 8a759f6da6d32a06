using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Places on pages as evidence.</summary>
internal static class PagePlace
{
    /// <summary>A box, to a tenth of a point.</summary>
    public static Evidence At(int page, Box box) =>
        new(page, null, null, [Math.Round(box.Left, 1), Math.Round(box.Top, 1), Math.Round(box.Right, 1), Math.Round(box.Bottom, 1)]);
}
