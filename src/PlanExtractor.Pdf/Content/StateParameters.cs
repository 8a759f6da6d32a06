using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Dictionaries of graphics state parameters, which <c>gs</c> applies (ISO 32000-1, 8.4.5).</summary>
internal static class StateParameters
{
    /// <summary>Sets what a dictionary names; anything else changes nothing.</summary>
    public static void Apply(PdfObject value, ref GraphicsState state, DocumentScope document)
    {
        if (value is not PdfDictionary parameters)
            return;
        var source = document.Source;
        state.LineWidth = source.Number(parameters, "LW", state.LineWidth);
        state.Fill = state.Fill with { Alpha = source.Number(parameters, "ca", state.Fill.Alpha) };
        state.Stroke = state.Stroke with { Alpha = source.Number(parameters, "CA", state.Stroke.Alpha) };
        if (source.Array(parameters, "D") is [var dash, ..] && source.Resolve(dash) is PdfArray pattern)
            state.IsDashed = pattern.Items.Any(i => source.Number(i, 0) > 0);
        if (source.Array(parameters, "Font") is [var font, var size] && source.Resolve(font) is PdfDictionary chosen)
            (state.Font, state.FontSize) = (document.Fonts.Get(chosen), source.Number(size, state.FontSize));
    }
}
