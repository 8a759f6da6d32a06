using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf;

/// <summary>A character and where it stands.</summary>
internal readonly record struct PlacedCharacter(int Value, PagePoint Place);

/// <summary>What <c>mutool draw -F stext</c> finds in a file: the oracle of tests, never used by the program.</summary>
internal static class Mutool
{
    /// <summary>The characters of each page; null where there is no mutool.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedCharacter>>? Pages(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("mutool", ["draw", "-q", "-F", "stext", path])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return Parse(process.StandardOutput);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // <page id="page1" …>, <char quad="…" x="71.4" y="91.8" color="#ffffff" c="&#x7b2c;"/>
    private static List<List<PlacedCharacter>> Parse(StreamReader lines)
    {
        var pages = new List<List<PlacedCharacter>>();
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("<page ", StringComparison.Ordinal))
                pages.Add([]);
            if (!line.StartsWith("<char ", StringComparison.Ordinal))
                continue;
            var place = new PagePoint(double.Parse(Attribute(line, " x="), CultureInfo.InvariantCulture),
                double.Parse(Attribute(line, " y="), CultureInfo.InvariantCulture));
            pages[^1]
                .AddRange(WebUtility.HtmlDecode(Attribute(line, " c=")).EnumerateRunes().Select(r => new PlacedCharacter(r.Value, place)));
        }

        return pages;
    }

    private static string Attribute(string line, string name)
    {
        var start = line.IndexOf(name, StringComparison.Ordinal) + name.Length + 1;
        return line[start..line.IndexOf('"', start)];
    }
}
