using PlanExtractor.Diagnostics;

namespace PlanExtractor.Ingest;

/// <summary>Reads a text file as lines: its encoding found, form feeds counted as page breaks, lengths bounded.</summary>
internal static class TextReader
{
    /// <summary>Longer lines are cut here, and it is said: no printed line is that long, and later stages stay bounded.</summary>
    public const int MaxLineLength = 20_000;

    /// <summary>Lines beyond this number are not read, and it is said.</summary>
    public const int MaxLines = 200_000;

    /// <summary>Nor is what follows the line in which this many characters are reached: some thousand pages.</summary>
    public const int MaxCharacters = 5_000_000;

    /// <summary>The lines of the source; broken where it is no text.</summary>
    public static Reading<SourceText> Read(ReadOnlyMemory<byte> bytes, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return TextDecoder.Decode(bytes).Then(decoded =>
        {
            if (decoded.ReplacedCount > 0)
                log.Warn("undecodable-bytes",
                    $"{decoded.ReplacedCount} byte sequences are not valid {decoded.EncodingName} and were replaced by U+FFFD");
            return Reading<SourceText>.Of(Split(decoded.Text, log));
        });
    }

    private static SourceText Split(string text, DiagnosticLog log)
    {
        var hasPages = text.Contains('\f', StringComparison.Ordinal);
        var lines = new List<SourceLine>();
        var page = 1;
        var (number, characters) = (0, 0);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            number++;
            if (number > MaxLines || characters > MaxCharacters)
            {
                log.Error("too-many-lines", $"only the first {number - 1} lines were read", Evidence.OfLines(null, number - 1, number - 1));
                break;
            }

            var end = rest.IndexOfAny('\r', '\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1))..];

            page += line.Count('\f');
            var evidencePage = hasPages ? page : (int?)null;
            if (line.Length > MaxLineLength)
            {
                log.Error("line-too-long", $"line {number} has {line.Length} characters; only the first {MaxLineLength} were read",
                    Evidence.OfLines(evidencePage, number, number));
                line = line[..MaxLineLength];
            }

            characters += line.Length;
            lines.Add(
                new SourceLine(number, evidencePage, CharacterRepair.Repair(line.ToString().Replace("\f", "", StringComparison.Ordinal))));
        }

        return new SourceText(lines, hasPages ? page : null);
    }
}
