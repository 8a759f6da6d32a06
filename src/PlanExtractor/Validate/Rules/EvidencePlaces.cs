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
        if (!bbox.IsNull && IsTurned([.. bbox.Value.EnumerateArray().Select(number => JsonNumber.Parse(number.GetRawText()))]))
            yield return bbox.Breaks("evidence-bbox", "expected left, top, right, bottom");
    }

    private static bool IsTurned(JsonNumber[] box) => box[0].CompareTo(box[2]) > 0 || box[1].CompareTo(box[3]) > 0;

    private static void Collect(JsonPlace place, List<JsonPlace> all)
    {
        if (place.Value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in place.Value.EnumerateArray())
                Collect(new JsonPlace(item, place.At.Item(index++)), all);
        }
        else if (place.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in place.Value.EnumerateObject())
                Add(property, place, all);
        }
    }

    // Only lists and objects can hold more.
    private static void Add(JsonProperty property, JsonPlace place, List<JsonPlace> all)
    {
        if (property.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
            return;
        var inside = new JsonPlace(property.Value, place.At.Property(property.Name));
        if (property.NameEquals("evidence"u8))
            all.Add(inside);
        else if (property.NameEquals("also"u8))
            all.AddRange(inside.Items);
        else
            Collect(inside, all);
    }
}
