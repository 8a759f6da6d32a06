using System.Text;
using PlanExtractor.Cli.Output;
using PlanExtractor.Cli.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Words;

namespace PlanExtractor.Cli.Extract;

/// <summary>The words that a user adds to the standard vocabulary.</summary>
/// <param name="Text">The file, as it was read.</param>
/// <param name="Words">The standard vocabulary with these words.</param>
internal sealed record VocabularyFile(string Text, Vocabulary Words)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file, if one is given, and goes on with it; else says what is wrong.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> Use(string? path, Terminal terminal, Func<VocabularyFile?, Task<int>> goOn)
    {
        if (path is null)
            return goOn(null);
        try
        {
            using var file = new StreamReader(path, Utf8, detectEncodingFromByteOrderMarks: true);
            var read = Read(file.ReadToEnd());
            return read.IsRead ? goOn(read.Value) : Task.FromResult(Say(terminal, path, read.Problem!.Message, ExitCode.BadUsage));
        }
        catch (DecoderFallbackException)
        {
            return Task.FromResult(Say(terminal, path, "expected UTF-8", ExitCode.BadUsage));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(Say(terminal, path, FileTrouble.Describe(e), ExitCode.NothingDone));
        }
    }

    /// <summary>Reads the file's text; broken, with the line, where it is no vocabulary or has a role that nothing asks for.</summary>
    public static Reading<VocabularyFile> Read(string text) => Vocabulary.Read(text).Then(words =>
        UnknownRole(text) is var (line, role)
            ? Reading<VocabularyFile>.Broken("vocabulary-role", $"line {line}: no such role: {role} (docs/vocabulary.md lists them)")
            : Reading<VocabularyFile>.Of(new VocabularyFile(text, Vocabulary.Standard.With(words))));

    private static (int Line, string Role)? UnknownRole(string text)
    {
        var known = Vocabulary.Standard.Roles.Where(r => !r.StartsWith(Vocabulary.Grammar, StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        return text.Split('\n').Select((line, i) => (Line: i + 1, Role: line.Split('\t')[0].Trim()))
            .Where(l => l.Role.Length > 0 && l.Role[0] != '#' && !known.Contains(l.Role))
            .Select(l => ((int, string)?)l).FirstOrDefault();
    }

    private static int Say(Terminal terminal, string path, string message, int code)
    {
        terminal.Error.WriteLine(Visible.Line($"{path}: {message}"));
        return code;
    }
}
