using System.Text.Json;
using Field = System.Collections.Generic.KeyValuePair<string, PlanExtractor.Cli.Evaluate.FieldValue>;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>The items of a document, by kind. A kind that the document does not have at all is missing.</summary>
internal sealed class ItemReader
{
    private readonly Dictionary<string, ItemList> _lists = [];
    private readonly FieldReader _fields;

    private ItemReader(JsonElement document, bool isGold) => _fields = new FieldReader(document, isGold);

    public static IReadOnlyDictionary<string, ItemList> Read(JsonElement document, bool isGold)
    {
        var reader = new ItemReader(document, isGold);
        reader.AddPlan(document);
        reader.AddLists(new Node(document, [], ""));
        return reader._lists;
    }

    private void AddPlan(JsonElement document)
    {
        var fields = new[] { ("", "plan"), ("municipality.", "municipality") }
            .Select(part => (Prefix: part.Item1, Json: JsonAgreement.Property(document, part.Item2)))
            .Where(part => part.Json.ValueKind == JsonValueKind.Object)
            .SelectMany(part => _fields.Read(part.Json, []).Select(f => new Field(part.Prefix + f.Key, f.Value)))
            .ToList();
        if (fields.Count == 0)
            return;
        _lists[Kind.Plan] = new ItemList([new Item(new Dictionary<string, FieldValue>(fields), "")]);
    }

    private void AddLists(Node document)
    {
        foreach (var kind in new[] { Kind.Sections, Kind.Kpis, Kind.Tables, Kind.Glossary, Kind.Footnotes })
            Add(kind, null, [document], kind);

        var initiatives = Add(
            Kind.Initiatives,
            null,
            [document],
            "initiatives",
            ["departments", "aspects"],
            node => _fields.Reference("initiative", node.Json));
        Add(Kind.Departments, Kind.Initiatives, initiatives, "departments");
        Add(Kind.Aspects, Kind.Initiatives, initiatives, "aspects");

        var schedules = Add(Kind.Schedules, null, [document], "schedules", ["rows"], OfSchedule);
        var rows = Add(Kind.ScheduleRows, Kind.Schedules, schedules, "rows", ["cells", "spans"], OfRow);
        Add(Kind.ScheduleCells, Kind.ScheduleRows, rows, "cells");
        Add(Kind.ScheduleSpans, Kind.ScheduleRows, rows, "spans");
    }

    private IEnumerable<Field> OfSchedule(Node schedule) =>
    [
        .. _fields.Renamed(schedule.Json, "initiativeId", "initiative"),
        .. _fields.Renamed(schedule.Json, "sectionId", "section"),
        .. _fields.Renamed(schedule.Json, "title", "schedule"),
    ];

    private IEnumerable<Field> OfRow(Node row) => [.. row.PassedOn, .. _fields.Renamed(row.Json, "label", "row")];

    /// <summary>
    /// Reads one list of each owner; what <paramref name="passOn"/> gives becomes fields of the items in their own lists.
    /// </summary>
    private List<Node> Add(
        string kind,
        string? ownerKind,
        IReadOnlyList<Node> owners,
        string list,
        IReadOnlyList<string>? ownLists = null,
        Func<Node, IEnumerable<Field>>? passOn = null)
    {
        var (items, nodes, listedBy) = (new List<Item>(), new List<Node>(), new HashSet<int>());
        for (var owner = 0; owner < owners.Count; owner++)
        {
            if (Lists.Has(owners[owner].Json, list))
                listedBy.Add(owner);
            foreach (var json in Lists.Read(owners[owner].Json, list))
            {
                var fields = new Dictionary<string, FieldValue>(owners[owner].PassedOn);
                foreach (var (name, value) in _fields.Read(json, ownLists ?? []))
                    fields[name] = value;
                var place = Places.Describe(json) is { Length: > 0 } own ? own : owners[owner].Place;
                items.Add(new Item(fields, place, ownerKind is null ? -1 : owner));
                var node = new Node(json, owners[owner].PassedOn, place);
                nodes.Add(passOn is null ? node : node with { PassedOn = [.. passOn(node)] });
            }
        }

        if (listedBy.Count > 0)
            _lists[kind] = new ItemList(items, ownerKind, ownerKind is null ? null : listedBy);
        return nodes;
    }

    /// <param name="Json">An item, or the document.</param>
    /// <param name="PassedOn">Fields that the items of its lists have from it; until it is known, those that it has itself.</param>
    /// <param name="Place">Where it stands.</param>
    private sealed record Node(JsonElement Json, IReadOnlyList<Field> PassedOn, string Place);
}
