using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>What the words around a table speak for.</summary>
internal sealed class ReadingContext
{
    private const double NearestAnswered = 0.25;
    private const int LongestTitle = 120;

    private readonly TableWords _words;
    private readonly IReadOnlyList<(IReadOnlyList<string> Words, double Weight)> _texts;

    public ReadingContext(TableWords words, TableContext around, string? label)
    {
        _words = words;
        Around = around;
        Label = label;
        var texts = new List<(string? Text, double Weight)> { (label, 1.0), (around.Caption, 0.8) };
        texts.AddRange(around.Titles.Select((t, i) => ((string?)t, 0.6 / (i + 1))));
        _texts =
            [.. texts.Where(t => !string.IsNullOrEmpty(t.Text)).Select(t => (WordsOf(t.Text!), t.Weight)).Where(t => t.Item1.Count > 0)];
    }

    /// <summary>What stands around the table.</summary>
    public TableContext Around { get; }

    /// <summary>What names the band, or null.</summary>
    public string? Label { get; }

    /// <summary>
    /// How much captions, labels and titles speak for a reading. The nearest text that says anything decides; those farther away count a
    /// quarter.
    /// </summary>
    public double Weight(string reading)
    {
        var (score, factor) = (0.0, 1.0);
        foreach (var (words, weight) in _texts)
        {
            score += factor * weight * words.Max(w => _words.Strength("caption." + reading, w));
            factor = NearestAnswered;
        }

        return score;
    }

    private List<string> WordsOf(string text)
    {
        var key = Vocabulary.Key(text);
        return [.. _words.Captions.Find(key.Length > LongestTitle ? key[..LongestTitle] : key).Select(w => w.Word)];
    }
}
