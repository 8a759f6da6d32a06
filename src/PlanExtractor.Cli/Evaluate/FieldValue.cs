using System.Text.Json;
using PlanExtractor.Layout;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>What stands in a field: a text (numbers and truth values as text), a list, or nothing.</summary>
/// <param name="Text">For comparison and for people; empty when there is nothing.</param>
/// <param name="List">The list, or null when it is a text.</param>
internal sealed record FieldValue(string Text, JsonElement? List = null)
{
    // Enough of a long text to tell which one it is.
    private const int SimilarityLetters = 200;

    private string? _folded;
    private Bigrams? _bigrams;

    /// <summary>Null, an empty text or an empty list.</summary>
    public static FieldValue Nothing { get; } = new("");

    public bool IsNothing => Text.Length == 0 && List is null;

    private string Folded => _folded ??= JapaneseText.Key(Text);

    private Bigrams Bigrams => _bigrams ??= Bigrams.Count(Folded.Length <= SimilarityLetters ? Folded : Folded[..SimilarityLetters]);

    /// <summary>Of JSON that is not an object.</summary>
    public static FieldValue Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => Nothing,
        JsonValueKind.Array => json.GetArrayLength() == 0 ? Nothing : new FieldValue(JsonAgreement.Words(json), json),
        _ => new FieldValue(JsonAgreement.Words(json)),
    };

    /// <summary>Whether an output's value is what this one, of the gold, asks for.</summary>
    public bool Agrees(FieldValue output, bool lenient) =>
        List is { } list ? output.List is { } other && JsonAgreement.Agrees(list, other, lenient)
        : output.List is null && (lenient ? Folded == output.Folded : Text == output.Text);

    /// <summary>From 0 to 1.</summary>
    public double SimilarityTo(FieldValue other) =>
        IsNothing || other.IsNothing ? (IsNothing == other.IsNothing ? 1 : 0)
        : Folded == other.Folded ? 1
        : Bigrams.Dice(other.Bigrams);
}
