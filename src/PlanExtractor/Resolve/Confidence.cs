namespace PlanExtractor.Resolve;

/// <summary>How sure a reading is, as the document says it: 0 to 1, in hundredths.</summary>
internal static class Confidence
{
    /// <summary>The nearest hundredth; what is no number is no confidence.</summary>
    public static double Rounded(double confidence) => double.IsNaN(confidence) ? 0 : Math.Round(Math.Clamp(confidence, 0, 1), 2);
}
