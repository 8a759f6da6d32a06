namespace PlanExtractor.Outline;

/// <summary>
/// Joins a 部 with its 課 (<c>総務部　情報システム課</c> is one name), a 課 with its 係, and leaves out a 部 above several 課
/// (<c>福祉部 障害福祉課 保育課</c> are two).
/// </summary>
internal static class DepartmentTree
{
    /// <summary>The names that the pieces make.</summary>
    public static IEnumerable<DepartmentPiece> Names(IReadOnlyList<DepartmentPiece> pieces)
    {
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            if (DepartmentWords.Above.EndOf(pieces[i].Name) is not null)
            {
                while (end < pieces.Count && IsUnder(pieces[end], isFirst: end == i + 1))
                    end++;
                foreach (var name in Joined(pieces, i, end))
                    yield return name;
            }
            else
            {
                // 水道課 工務係　計画係
                while (end < pieces.Count && pieces[i].Name.EndsWith('課') && !pieces[end].IsApart
                    && DepartmentWords.Team.EndOf(pieces[end].Name) is not null)
                    end++;
                if (end == i + 1)
                    yield return pieces[i];
                for (var k = i + 1; k < end; k++)
                    yield return pieces[k] with { Name = pieces[i].Name + pieces[k].Name, Role = pieces[k].Role ?? pieces[i].Role };
            }

            i = end;
        }
    }

    // The first 課 stands directly beside its 部; after it 、 may part one from the next.
    private static bool IsUnder(DepartmentPiece piece, bool isFirst) =>
        !(isFirst && piece.IsApart) && DepartmentWords.Below.EndOf(piece.Name) is not null && !IsAbove(piece.Name);

    private static bool IsAbove(string name) =>
        DepartmentWords.Above.EndOf(name) is not null && !DepartmentWords.IsOffice(name);

    private static IEnumerable<DepartmentPiece> Joined(IReadOnlyList<DepartmentPiece> pieces, int above, int end)
    {
        var below = Names([.. pieces.Skip(above + 1).Take(end - above - 1)]).DistinctBy(p => p.Name).ToList();
        if (below.Count == 0)
            return [pieces[above]];
        var first = pieces[above];
        // 福祉部福祉政策課 names its 部 already; 議会事務局　議会事務局 is one.
        if (below.Count > 1 || below[0].Name.StartsWith(first.Name, StringComparison.Ordinal))
            return below.Select(b => b with { Role = b.Role ?? first.Role });
        return [below[0] with { Name = first.Name + below[0].Name, IsApart = first.IsApart, Role = below[0].Role ?? first.Role }];
    }
}
