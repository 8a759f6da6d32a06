using System.Text;
using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Rendering;
using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>One invented plan, written, read and scored.</summary>
/// <param name="Seed">Of its facts.</param>
/// <param name="Style">What it looks like.</param>
/// <param name="Text">As it was read; empty for a PDF.</param>
/// <param name="Manuscript">As it was written.</param>
/// <param name="Score">How well it was read.</param>
public sealed record Trial(int Seed, Style Style, string Text, Manuscript Manuscript, Score Score)
{
    /// <summary>What the program threw; null where it read to the end, as it always must.</summary>
    public string? Crash { get; init; }

    /// <summary>Writes facts in a style, sets them as text, reads and scores them.</summary>
    public static Trial Run(int seed, PlanFacts facts, Style style)
    {
        var manuscript = PlanWriter.Write(facts, style);
        var text = TextRenderer.Render(manuscript, style);
        return Read(seed, style, text, manuscript, new PlanSource("plan.txt", Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Reads and scores what a manuscript was set as. A program that breaks is a finding, not the end of the run.</summary>
    public static Trial Read(int seed, Style style, string text, Manuscript manuscript, PlanSource source, PlanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        try
        {
            return new Trial(seed, style, text, manuscript, Scorer.Compare(manuscript.Gold, PlanPipeline.Run(source, options).Document));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new Trial(seed, style, text, manuscript, Scorer.Compare(manuscript.Gold, null)) { Crash = e.ToString() };
        }
    }
}
