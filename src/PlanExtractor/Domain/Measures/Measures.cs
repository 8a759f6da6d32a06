using System.Buffers;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>Reads values with units as plans write them.</summary>
internal static class Measures
{
    private static readonly HashSet<string> NoneWords = new(StringComparer.Ordinal)
    {
        "データなし", "該当なし", "未設定", "なし", "無し", "無", "設定なし", "…", "‥", "...", "/", "＼", "\\",
    };

    // A text in which anything else stands does not say that there is no value.
    private static readonly SearchValues<char> NoneLetters = LettersOfNone();

    private static readonly (string Word, decimal Percent)[] WordChanges = [("半減", -50m), ("倍増", 100m)];

    /// <summary>Whether a cell says that there is no value: empty, <c>－</c>, <c>- -</c>, <c>データなし</c>. <c>0</c> is a value.</summary>
    public static bool IsNone(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(NoneLetters))
            return false;
        var word = Fold.WithoutSpace(Fold.Text(text));
        return word.All(Fold.IsDash) || NoneWords.Contains(word) || NoneWords.Contains(word.Trim('(', ')'));
    }

    /// <summary>
    /// Reads a text that is one measure with its year, qualifiers, brackets and remarks. Words without a number are a qualitative
    /// measure, so that only an empty value (<see cref="IsNone"/>) and a lone year are not mine. Of several quantities the first
    /// that is not a basis (<c>1枚あたり</c>) is the value.
    /// </summary>
    public static Reading<Measure> Read(string text)
    {
        if (IsNone(text))
            return Reading<Measure>.NotMine;
        var parts = Remarks.Read(text);
        if (parts.Outside.Length == 0)
        {
            // (75%)
            return parts.Inside is [var only, ..] && !IsNone(only) && Unwrapped(only) is { } inner
                ? inner.Then(m => Reading<Measure>.Of(MeasureBuilder.WithRemarks(m, [.. parts.Inside.Skip(1)])))
                : Reading<Measure>.NotMine;
        }

        var label = YearLabel.Read(parts.Outside);
        if (label.Rest.Length == 0)
            return Reading<Measure>.NotMine;
        if (Arrows.ArePassed(label.Rest) && FindAll(label.Rest).Count > 0)
            return Reading<Measure>.Broken("value-has-arrow", $"「{text}」 says from where to where, and is not one value.");
        var measure = MeasureOf(label.Rest) with { FiscalYear = label.FiscalYear, AsOf = label.AsOf };
        return Reading<Measure>.Of(MeasureBuilder.WithRemarks(measure, parts.Inside));
    }

    /// <summary>
    /// Every quantity of a text, left to right, with the words and brackets that belong to it: <c>R4 3,500件(R3実績)⇒R7 3,000件(年間)</c>
    /// holds two, with their notes and without their years. Ordinals, codes, years and dates are none.
    /// </summary>
    public static IReadOnlyList<Found<Measure>> FindAll(string text) => MeasureFinder.FindAll(text);

    private static SearchValues<char> LettersOfNone()
    {
        var letters = string.Concat(NoneWords) + Fold.Dashes + "()";
        return Fold.All(c => Fold.IsWhiteSpace(c) || letters.Contains(Fold.Char(c), StringComparison.Ordinal));
    }

    private static Reading<Measure>? Unwrapped(string inside) =>
        Remarks.Read(inside).Outside.Length > 0 ? Read(inside) : null;

    private static Measure MeasureOf(string text)
    {
        var folded = Fold.Text(text);
        var quantities = QuantityScanner.FindAll(text, folded);
        var index = 0;
        while (index < quantities.Count && MeasureFinder.IsBasis(folded, quantities, index))
            index++;
        if (index == quantities.Count)
            return SpacedCounter(folded) is { } at ? MeasureOf(text.Remove(at, 1)) with { Text = text } : OfWords(text, folded);

        var quantity = quantities[index];
        var from = index == 0 ? 0 : quantities[index - 1].End;
        var lead = QuantityLead.Before(folded, from, quantity.Start);
        if (index > 0 && lead.Start == quantity.Start)
            lead = lead with { IsPerYear = QuantityLead.Before(folded, 0, quantities[0].Start).IsPerYear };
        lead = lead with { IsPerYear = lead.IsPerYear || folded.StartsWith("毎年", StringComparison.Ordinal) };
        return MeasureBuilder.Build(text, text, quantity, lead,
            [.. quantities.Take(index).Select(q => MeasureFinder.BasisNote(text, q))]);
    }

    // "6 公園" as a whole value: what would be the next word in a sentence is the counter here. Index of the space, or null.
    private static int? SpacedCounter(string folded)
    {
        var digits = 0;
        while (digits < folded.Length && char.IsAsciiDigit(folded[digits]))
            digits++;
        var rest = folded.Length - digits - 1;
        return digits > 0 && rest is >= 1 and <= 4 && folded[digits] == ' '
            && folded.AsSpan(digits + 1).IndexOfAnyExceptInRange('ァ', '鿿') < 0 ? digits : null;
    }

    private static Measure OfWords(string text, string folded)
    {
        foreach (var (word, percent) in WordChanges)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal))
                return MeasureBuilder.Change(text, percent);
        }

        return MeasureBuilder.Words(text);
    }
}
