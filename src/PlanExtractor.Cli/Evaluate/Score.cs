namespace PlanExtractor.Cli.Evaluate;

/// <summary>How many of the gold, how many of the output, and how many right.</summary>
internal readonly record struct Score(int Gold, int Output, int Right)
{
    /// <summary>Right ÷ output. With nothing in the output: 1 if nothing was to be found, else 0.</summary>
    public double Precision => Output > 0 ? (double)Right / Output : Gold == 0 ? 1 : 0;

    /// <summary>Right ÷ gold. With nothing in the gold: 1 if nothing was found, else 0.</summary>
    public double Recall => Gold > 0 ? (double)Right / Gold : Output == 0 ? 1 : 0;

    /// <summary>2 × right ÷ (gold + output), the harmonic mean of both; 1 where there is nothing on either side.</summary>
    public double F1 => Gold + Output > 0 ? 2.0 * Right / (Gold + Output) : 1;

    public static Score operator +(Score a, Score b) => new(a.Gold + b.Gold, a.Output + b.Output, a.Right + b.Right);

    /// <summary>One item or value more.</summary>
    public Score With(bool gold, bool output, bool right) =>
        new(Gold + (gold ? 1 : 0), Output + (output ? 1 : 0), Right + (right ? 1 : 0));
}

/// <summary>A score by letter and by meaning.</summary>
/// <param name="Lenient">White space and compatibility forms do not matter.</param>
/// <param name="Strict">Every letter matters.</param>
internal readonly record struct ScorePair(Score Lenient, Score Strict)
{
    public static ScorePair operator +(ScorePair a, ScorePair b) => new(a.Lenient + b.Lenient, a.Strict + b.Strict);
}
