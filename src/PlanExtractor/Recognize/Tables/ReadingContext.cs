using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>What the words around a table and in the rows of a band speak for; every reading of the band asks for it.</summary>
internal sealed class ReadingContext
{
    private const double NearestAnswered = 0.25;
    private const int LongestTitle = 120;

    private readonly TableWords _words;
    private readonly IReadOnlyList<(IReadOnlyList<string> Words, double Weight)> _texts;
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly TableBand _band;
    private double? _forecasts;

    public ReadingContext(TableWords words, TableContext around, TableBand band)
    {
        (_words, _band) = (words, band);
        Around = around;
        var texts = new List<(string? Text, double Weight)> { (band.Label, 1.0), (around.Caption, 0.8) };
        texts.AddRange(around.Titles.Select((t, i) => ((string?)t, 0.6 / (i + 1))));
        _texts =
            [.. texts.Where(t => !string.IsNullOrEmpty(t.Text)).Select(t => (WordsOf(t.Text!), t.Weight)).Where(t => t.Item1.Count > 0)];
    }

    /// <summary>What stands around the table.</summary>
    public TableContext Around { get; }

    /// <summary>量の見込み, 確保方策, 当該値: the share of rows that name figures of another kind.</summary>
    public double Forecasts => _forecasts ??= ShareOfForecasts();

    /// <summary>
    /// How much captions, labels and titles speak for a reading. The nearest text that says anything decides; those farther away count a
    /// quarter.
    /// </summary>
    public double Weight(string reading) =>
        _weights.TryGetValue(reading, out var known) ? known : _weights[reading] = Weigh(reading);

    private double Weigh(string reading)
    {
        var (score, factor) = (0.0, 1.0);
        foreach (var (words, weight) in _texts)
        {
            score += factor * weight * words.Max(w => _words.Strength("caption." + reading, w));
            factor = NearestAnswered;
        }

        return score;
    }

    private double ShareOfForecasts()
    {
        var rows = _band.Body.Where(r => r.Filled.Count > 0).ToList();
        return rows.Count == 0
            ? 0
            : (double)rows.Count(r => r.Cells.Any(c => !c.IsBlank && _words.NamesStatistic(c.Text))) / rows.Count;
    }

    private List<string> WordsOf(string text)
    {
        var key = Vocabulary.Key(text);
        return [.. _words.Finders.Captions.Find(key.Length > LongestTitle ? key[..LongestTitle] : key).Select(w => w.Word)];
    }
}
