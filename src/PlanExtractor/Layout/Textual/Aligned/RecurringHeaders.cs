namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// The lines of a text that head tables because they stand again and again with the same words below a line alone:
/// <c>指標名    現状値    目標値</c> below <c>【成果指標】</c>.
/// </summary>
internal sealed class RecurringHeaders
{
    private const int Fewest = 3;
    private const int LongestName = 20;

    // Part of the places at which a line alone, or none, stands above.
    private const double Most = 0.6;

    private readonly HashSet<int> _lines = [];

    /// <summary>Finds them.</summary>
    /// <param name="lineCount">How many lines the text has.</param>
    /// <param name="pieces">Their pieces.</param>
    public RecurringHeaders(int lineCount, LinePieces pieces)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lineCount; i++)
        {
            if (!MayHead(pieces[i]))
                continue;
            var key = string.Join('\t', pieces[i].Select(p => p.Text));
            if (!places.TryGetValue(key, out var of))
                places.Add(key, of = []);
            of.Add(i);
        }

        foreach (var of in places.Values.Where(p => p.Count >= Fewest))
        {
            if (of.Count(i => i == 0 || pieces[i - 1].Count < 2) >= Most * of.Count)
                _lines.UnionWith(of);
        }

        // The lower lines of a header stand below its first wherever it stands.
        foreach (var of in places.Values.Where(p => p.Count >= Fewest))
        {
            if (of.TrueForAll(i => _lines.Contains(i) || _lines.Contains(i - 1)))
                _lines.UnionWith(of);
        }
    }

    /// <summary>Whether a line is one.</summary>
    public bool Has(int line) => _lines.Contains(line);

    private static bool MayHead(List<Piece> pieces) => pieces.Count is > 1 and <= TableLines.MaxColumns
        && pieces.TrueForAll(p => p.Text.Length <= LongestName && !CellLook.IsValue(p.Text) && !CellLook.OpensAnew(p.Text))
        && pieces.Exists(p => !CellLook.IsBracketed(p.Text)) && pieces.DistinctBy(p => p.Text).Skip(1).Any();
}
