using PlanExtractor.Domain;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout;

/// <summary>
/// The form in which texts are compared: compatibility forms made ordinary, no white space, dashes and tildes of one kind. Most of what is
/// compared has this form already, and is returned as it is.
/// </summary>
internal static class ComparedForm
{
    private const int OnStack = 512;

    private static readonly bool[] Kept = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => IsKept((char)c))];

    /// <summary>The form of a text; the same instance where it has it.</summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && Kept[text[first]])
            first++;
        if (first == text.Length)
            return text;
        var most = text.Length <= OnStack / CompatibilityForms.Longest ? text.Length * CompatibilityForms.Longest : MostLetters(text);
        Span<char> form = most <= OnStack ? stackalloc char[most] : new char[most];
        text.AsSpan(0, first).CopyTo(form);
        return new string(form[..Write(text.AsSpan(first), form, first)]);
    }

    // White space goes first, for what it parts may make one letter (す and a voiced mark); what else is left out stays between them.
    private static int Write(ReadOnlySpan<char> text, Span<char> form, int length)
    {
        var isBeside = true;
        foreach (var c in text)
        {
            if (Kept[c])
            {
                form[length++] = c;
                isBeside = true;
                continue;
            }

            if (Fold.IsWhiteSpace(c))
                continue;
            foreach (var letter in CompatibilityForms.Of(c) is { } ordinary ? ordinary.AsSpan() : new ReadOnlySpan<char>(in c))
            {
                if (isBeside && length > 0 && CompatibilityForms.Voiced(form[length - 1], letter) is { } voiced)
                {
                    form[length - 1] = voiced;
                    continue;
                }

                isBeside = !IsLeftOut(letter);
                if (isBeside)
                    form[length++] = OfOneKind(letter);
            }
        }

        return length;
    }

    private static int MostLetters(string text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += Kept[c] ? 1 : CompatibilityForms.Of(c)?.Length ?? 1;
        return letters;
    }

    private static bool IsKept(char c) =>
        !IsLeftOut(c) && OfOneKind(c) == c && CompatibilityForms.Of(c) is null && !CompatibilityForms.IsVoicedMark(c);

    // White space, and what takes no place: soft hyphens, joiners.
    private static bool IsLeftOut(char c) =>
        Fold.IsWhiteSpace(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static char OfOneKind(char c) =>
        c switch { '〜' or '～' => '~', '―' or '—' or '–' or '‐' or '‑' or '‒' or '−' => '-', _ => c };
}
