namespace PlanExtractor.Cli.Evaluate;

/// <summary>Compares the items of one kind in one document.</summary>
internal sealed class KindComparison
{
    private readonly Kind _kind;
    private readonly Dictionary<string, ScorePair> _fields = [];
    private readonly List<Miss> _misses = [];
    private Score _found;
    private ScorePair _right;
    private ScorePair _exact;

    private KindComparison(Kind kind) => _kind = kind;

    /// <param name="kind">The kind.</param>
    /// <param name="gold">Its items in the gold.</param>
    /// <param name="output">Its items in the output, without those that the gold does not speak of.</param>
    /// <param name="partners">For each gold item the index of its partner, or -1.</param>
    public static (KindTally Tally, IReadOnlyList<Miss> Misses) Compare(
        Kind kind, IReadOnlyList<Item> gold, IReadOnlyList<Item> output, int[] partners)
    {
        var comparison = new KindComparison(kind);
        var annotated = gold.SelectMany(item => item.Fields.Keys).Distinct().ToList();
        for (var i = 0; i < gold.Count; i++)
        {
            if (partners[i] < 0)
                comparison.Missing(gold[i]);
            else
                comparison.Compare(gold[i], output[partners[i]]);
        }

        var paired = partners.ToHashSet();
        foreach (var extra in output.Where((_, index) => !paired.Contains(index)))
            comparison.Extra(extra, annotated);
        var tally = new KindTally(kind.Name, comparison._found, comparison._right, comparison._exact, comparison._fields);
        return (tally, comparison._misses);
    }

    private void Missing(Item gold)
    {
        Count(gold: true, output: false, found: false, new Verdict(false, false), new Verdict(false, false));
        foreach (var (name, value) in gold.Fields)
            Count(name, gold: !value.IsNothing, output: false, new Verdict(false, false));
        _misses.Add(new Miss(_kind.Name, MissKind.Missing, gold.Label(_kind.Keys), gold.Place, []));
    }

    private void Extra(Item output, IReadOnlyList<string> annotated)
    {
        Count(gold: false, output: true, found: false, new Verdict(false, false), new Verdict(false, false));
        foreach (var name in annotated)
            Count(name, gold: false, output: !output[name].IsNothing, new Verdict(false, false));
        _misses.Add(new Miss(_kind.Name, MissKind.Extra, output.Label(_kind.Keys), output.Place, []));
    }

    private void Compare(Item gold, Item output)
    {
        var (headline, all) = (new Verdict(true, true), new Verdict(true, true));
        var differences = new List<Difference>();
        foreach (var (name, value) in gold.Fields)
        {
            var found = output[name];
            var verdict = new Verdict(value.Agrees(found, lenient: true), value.Agrees(found, lenient: false));
            Count(name, !value.IsNothing, !found.IsNothing, verdict);
            all = all.And(verdict);
            headline = _kind.IsHeadline(name) ? headline.And(verdict) : headline;
            if (!verdict.Strict)
                differences.Add(new Difference(name, value.Text, found.Text, verdict.Lenient));
        }

        Count(gold: true, output: true, found: true, headline, all);
        if (differences.Count > 0)
        {
            var place = gold.Place.Length > 0 ? gold.Place : output.Place;
            _misses.Add(new Miss(_kind.Name, MissKind.Differs, gold.Label(_kind.Keys), place, differences));
        }
    }

    private void Count(bool gold, bool output, bool found, Verdict headline, Verdict all)
    {
        _found = _found.With(gold, output, found);
        _right = headline.AddTo(_right, gold, output);
        _exact = all.AddTo(_exact, gold, output);
    }

    // A field that says nothing on either side is no value to find; it still is listed, with what others of its kind say.
    private void Count(string field, bool gold, bool output, Verdict verdict)
    {
        var right = gold && output ? verdict : new Verdict(false, false);
        _fields[field] = right.AddTo(_fields.GetValueOrDefault(field), gold, output);
    }

    private readonly record struct Verdict(bool Lenient, bool Strict)
    {
        public Verdict And(Verdict other) => new(Lenient && other.Lenient, Strict && other.Strict);

        public ScorePair AddTo(ScorePair scores, bool gold, bool output) =>
            new(scores.Lenient.With(gold, output, Lenient), scores.Strict.With(gold, output, Strict));
    }
}
