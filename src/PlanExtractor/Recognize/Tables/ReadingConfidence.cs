namespace PlanExtractor.Recognize.Tables;

/// <summary>How sure a reading is by its lead over the next best.</summary>
internal static class ReadingConfidence
{
    private const double Scale = 2.0;

    /// <summary>0.5 where two readings explain a table equally well, towards 1 the more the best leads.</summary>
    public static double Estimate(BandReading reading) => Math.Round(1 - (0.5 * Math.Exp(-Math.Max(0, reading.Second.Margin) / Scale)), 3);
}
