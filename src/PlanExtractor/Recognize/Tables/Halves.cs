namespace PlanExtractor.Recognize.Tables;

/// <summary>Tables that repeat their columns side by side: <c>指標 | 現状 | 目標 | 指標 | 現状 | 目標</c>.</summary>
internal static class Halves
{
    private const int MostParts = 3;

    /// <summary>The band with repeated halves one below the other; the band itself where nothing repeats.</summary>
    public static TableBand Stacked(TableBand band)
    {
        var count = band.Columns.Count;
        for (var parts = 2; parts <= MostParts; parts++)
        {
            var width = count / parts;
            if (count % parts != 0 || width < 2 || band.Columns[^1] - band.Columns[0] != count - 1 || !IsRepeated(band, parts, width))
                continue;
            var from = band.Columns[0];
            return new TableBand(
                [.. band.Header.Select(r => r.Slice(from, width))],
                [.. Enumerable.Range(0, parts).SelectMany(p => band.Body.Select(r => r.Slice(from + (p * width), width)))],
                band.Label,
                false);
        }

        return band;
    }

    private static bool IsRepeated(TableBand band, int parts, int width)
    {
        var first = band.Columns.Take(width).Select(c => band.Paths[c]).ToList();
        return first[0].Count > 0 && Enumerable.Range(1, parts - 1).All(p => band.Columns.Skip(p * width).Take(width).Zip(first)
            .All(x => band.Paths[x.First].SequenceEqual(x.Second)));
    }
}
