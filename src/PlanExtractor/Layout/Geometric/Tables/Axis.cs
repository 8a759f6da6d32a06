namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Edges of the columns or rows of a table, from left to right or from top to bottom.</summary>
internal static class Axis
{
    /// <summary>The places, those nearer than the tolerance taken as one.</summary>
    public static double[] Snap(IEnumerable<double> places, double snap)
    {
        var sorted = places.Order().ToList();
        var axis = new List<double>();
        for (var i = 0; i < sorted.Count;)
        {
            var end = i + 1;
            while (end < sorted.Count && sorted[end] - sorted[end - 1] <= snap && sorted[end] - sorted[i] <= snap * 1.5)
                end++;
            // The middle of what lies together.
            axis.Add((sorted[i] + sorted[end - 1]) / 2);
            i = end;
        }

        return [.. axis];
    }

    /// <summary>Index of the edge nearest to the place.</summary>
    public static int Nearest(double[] axis, double place)
    {
        var at = Array.BinarySearch(axis, place);
        if (at >= 0)
            return at;
        at = ~at;
        return at == 0 ? 0 : at == axis.Length ? axis.Length - 1 : axis[at] - place < place - axis[at - 1] ? at : at - 1;
    }

    /// <summary>Index of the stretch between two edges in which the place lies, or -1 outside.</summary>
    public static int Stretch(double[] axis, double place)
    {
        if (place < axis[0] || place > axis[^1])
            return -1;
        var at = Array.BinarySearch(axis, place);
        return Math.Min(at >= 0 ? at : ~at - 1, axis.Length - 2);
    }

    /// <summary>The place measured in stretches: 2.5 is the middle of the third.</summary>
    public static double Fraction(double[] axis, double place)
    {
        var i = place <= axis[0] ? 0 : place >= axis[^1] ? axis.Length - 2 : Stretch(axis, place);
        return Math.Clamp(i + ((place - axis[i]) / (axis[i + 1] - axis[i])), 0, axis.Length - 1);
    }
}
