using System.Text.Json;

namespace PlanExtractor.Validate.Rules;

/// <summary>Evidence leads somewhere: to a page or to lines of the source, and no range ends before it begins.</summary>
internal static class EvidencePlaces
{
    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        var pageCount = document["source"]["pageCount"].Integer;
        var all = new List<JsonPlace>();
        Collect(document, all);
        return all.SelectMany(evidence => CheckOne(evidence, pageCount));
    }

    private static IEnumerable<SchemaError> CheckOne(JsonPlace evidence, int? pageCount)
    {
        var (page, line, endLine, bbox) = (evidence["page"], evidence["line"], evidence["endLine"], evidence["bbox"]);
        if (page.IsNull && line.IsNull)
            yield return evidence.Breaks("evidence-place", "expected a page or a line");
        if (page.Integer > pageCount)
            yield return page.Breaks("evidence-page", $"the source has {pageCount} pages");
        if (line.IsNull != endLine.IsNull)
            yield return endLine.Breaks("evidence-lines", "expected both line and endLine, or neither");
        if (endLine.Integer < line.Integer)
            yield return endLine.Breaks("evidence-lines", "the evidence ends before it begins");
        if (!bbox.IsNull && IsTurned(bbox.Items))
            yield return bbox.Breaks("evidence-bbox", "expected left, top, right, bottom");
    }

    private static bool IsTurned(IReadOnlyList<JsonPlace> box) => IsBeyond(box[0], box[2]) || IsBeyond(box[1], box[3]);

    private static bool IsBeyond(JsonPlace side, JsonPlace other) => side.Number!.Value.CompareTo(other.Number!.Value) > 0;

    // Only lists and objects can hold more.
    private static void Collect(JsonPlace place, List<JsonPlace> all)
    {
        var items = place.Items;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind is not (JsonValueKind.Array or JsonValueKind.Object))
                continue;
            if (items[i].Name == "evidence")
                all.Add(items[i]);
            else if (items[i].Name == "also")
                all.AddRange(items[i].Items);
            else
                Collect(items[i], all);
        }
    }
}
