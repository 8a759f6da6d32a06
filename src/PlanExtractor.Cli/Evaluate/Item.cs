namespace PlanExtractor.Cli.Evaluate;

/// <summary>One thing that a document says.</summary>
/// <param name="Fields">In the document's order; a field that is not there was not annotated.</param>
/// <param name="Place">For people: <c>p.3 l.12</c>; empty when unknown.</param>
/// <param name="Owner">Index of the item it belongs to among those of the owner's kind, or -1.</param>
internal sealed record Item(IReadOnlyDictionary<string, FieldValue> Fields, string Place, int Owner = -1)
{
    public FieldValue this[string field] => Fields.GetValueOrDefault(field) ?? FieldValue.Nothing;

    /// <summary>What to call it: the first of the fields that says something.</summary>
    public string Label(IEnumerable<string> fields) =>
        fields.Concat(Fields.Keys).Select(name => this[name]).FirstOrDefault(value => !value.IsNothing)?.Text ?? "";
}

/// <summary>The items of one kind in one document.</summary>
/// <param name="Items">In the document's order.</param>
/// <param name="OwnerKind">Kind of the items that they belong to, or null.</param>
/// <param name="ListedBy">Indexes of the owners that have such a list at all; null when there is no owner.</param>
internal sealed record ItemList(IReadOnlyList<Item> Items, string? OwnerKind = null, IReadOnlySet<int>? ListedBy = null);
