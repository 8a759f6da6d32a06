using System.Text.Json;

namespace PlanExtractor.Validate.Rules;

/// <summary>Evidence leads somewhere: to a page or to lines of the source, and no range ends before it begins.</summary>
internal static class EvidencePlaces
{
    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        var pageCount = document["source"]["pageCount"].Integer;
        return EvidenceIn(document).SelectMany(evidence => CheckOne(evidence, pageCount));
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
        if (!bbox.IsNull && IsTurned([.. bbox.Items.Select(item => item.Number!.Value)]))
            yield return bbox.Breaks("evidence-bbox", "expected left, top, right, bottom");
    }

    private static bool IsTurned(JsonNumber[] box) => box[0].CompareTo(box[2]) > 0 || box[1].CompareTo(box[3]) > 0;

    private static IEnumerable<JsonPlace> EvidenceIn(JsonPlace place) => place.Value.ValueKind switch
    {
        JsonValueKind.Array => place.Items.SelectMany(EvidenceIn),
        JsonValueKind.Object => place.Value.EnumerateObject().SelectMany(property => EvidenceAt(property.Name, place[property.Name])),
        _ => [],
    };

    private static IEnumerable<JsonPlace> EvidenceAt(string name, JsonPlace place) =>
        name != "evidence" ? EvidenceIn(place) : place.IsNull ? [] : [place];
}
