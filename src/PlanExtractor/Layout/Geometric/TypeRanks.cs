namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// How strongly a line is set off: by its type, the sizes of a document that are larger than its body's, ranked; else by the document's
/// tags and outline.
/// </summary>
internal sealed class TypeRanks
{
    private const double Larger = 1.08;
    private const int Deepest = 6;

    private readonly List<double> _sizes;
    private readonly OutlinedLines _outline;
    private readonly bool _bodyIsBold;
    private readonly bool _bodyIsGothic;

    /// <summary>Ranks the type of a document's lines.</summary>
    public TypeRanks(IReadOnlyCollection<PageLine> lines, OutlinedLines outline)
    {
        _outline = outline;
        Body = lines.GroupBy(l => l.Size).OrderByDescending(g => g.Sum(l => l.Text.Length)).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? 10;
        _bodyIsBold = lines.Where(l => l.Size == Body).Sum(l => l.IsBold ? l.Text.Length : -l.Text.Length) > 0;
        _bodyIsGothic = lines.Where(l => l.Size == Body).Sum(l => l.IsGothic ? l.Text.Length : -l.Text.Length) > 0;
        _sizes = [];
        foreach (var size in lines.Select(l => l.Size).Where(s => s > Body * Larger).Distinct().OrderDescending())
        {
            // Half a point more or less is the same rank.
            if (_sizes.Count == 0 || _sizes[^1] / size > 1.05)
                _sizes.Add(size);
        }
    }

    /// <summary>Size of most of the text, in points.</summary>
    public double Body { get; }

    /// <summary>Depth of bold type, and of gothic type in a text in mincho, that is not larger than the body's.</summary>
    public int BoldDepth => Math.Min(Deepest, _sizes.Count + 1);

    /// <summary>1 for the largest type; 0 for the body's.</summary>
    public int Depth(PageLine line)
    {
        if (line.Size > Body * Larger)
            return Math.Min(Deepest, _sizes.FindIndex(s => s / line.Size <= 1.05) + 1);
        if (((line.IsBold && !_bodyIsBold) || (line.IsGothic && !_bodyIsGothic)) && line.Size > Body * 0.9)
            return BoldDepth;
        return Math.Max(line.Heading?.Depth ?? 0, _outline.Depth(line)) is > 0 and var depth ? Math.Min(Deepest, _sizes.Count + depth) : 0;
    }
}
