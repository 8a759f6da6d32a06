namespace PlanExtractor.Pdf.Content;

/// <summary>Operators of color (ISO 32000-1, 8.6.8).</summary>
internal sealed class ColorOperators(GraphicsStack graphics)
{
    /// <summary>Runs an operator; false when it is none of color.</summary>
    public bool Apply(int key, Operands a, Resources resources)
    {
        ref var state = ref graphics.State;
        switch (key)
        {
            case Operator.FillGray or Operator.FillRgb or Operator.FillCmyk:
                state.Fill = OfDevice(state.Fill, a);
                return true;
            case Operator.StrokeGray or Operator.StrokeRgb or Operator.StrokeCmyk:
                state.Stroke = OfDevice(state.Stroke, a);
                return true;
            case Operator.FillSpace:
                state.Fill = InSpace(state.Fill, a, resources);
                return true;
            case Operator.StrokeSpace:
                state.Stroke = InSpace(state.Stroke, a, resources);
                return true;
            case Operator.FillColor or Operator.FillColorAny:
                state.Fill = Colored(state.Fill, a);
                return true;
            case Operator.StrokeColor or Operator.StrokeColorAny:
                state.Stroke = Colored(state.Stroke, a);
                return true;
            default:
                return false;
        }
    }

    private static PaintColor OfDevice(in PaintColor color, Operands a) => new(ColorSpace.OfDevice(a.Numbers()), false, color.Alpha, null);

    private static PaintColor InSpace(in PaintColor color, Operands a, Resources resources)
    {
        if (a.Name(0) is not { } name)
            return color;
        var space = resources.ColorSpace(name);
        return new PaintColor(space.Initial, space.IsPattern, color.Alpha, space);
    }

    // A name at the end is a pattern's; numbers before it color an uncolored one.
    private static PaintColor Colored(in PaintColor color, Operands a) =>
        a.Count > 0 && a.Name(a.Count - 1) is not null
            ? color with { IsPattern = true }
            : color with { IsPattern = false, Rgb = color.Space?.Color(a.Numbers()) ?? ColorSpace.OfDevice(a.Numbers()) };
}
