using System.Text.Json.Serialization;
using PlanExtractor.Cli.Batch.State;

namespace PlanExtractor.Cli.Batch.Report;

/// <summary><c>index.json</c>: every document in the output folder.</summary>
/// <param name="SchemaVersion"><c>1.0</c>.</param>
/// <param name="Documents">By code, title and file.</param>
internal sealed record PlanIndex(string SchemaVersion, IReadOnlyList<IndexEntry> Documents)
{
    /// <summary>The index of what the records name.</summary>
    /// <param name="records">The state.</param>
    /// <param name="present">Keys of the sources that are there.</param>
    public static PlanIndex Build(IEnumerable<FileRecord> records, IReadOnlySet<string> present)
    {
        var all = records.Where(r => r.Output is not null).Select(r => (Record: r, Output: r.Output!)).ToList();
        var current = all.GroupBy(d => PlanOf(d.Output))
            .Select(g => g.OrderByDescending(d => Date(d.Output), StringComparer.Ordinal).ThenBy(d => present.Contains(d.Record.Source)
                ? 0
                : 1).ThenBy(d => d.Record.Source, StringComparer.Ordinal).First().Output.File)
            .ToHashSet(StringComparer.Ordinal);
        return new PlanIndex("1.0",
        [
            .. all.OrderBy(d => d.Output.Code ?? "", StringComparer.Ordinal).ThenBy(d => d.Output.Title, StringComparer.Ordinal)
                .ThenBy(d => d.Output.File, StringComparer.Ordinal)
                .Select(d => Entry(d.Record, d.Output, current.Contains(d.Output.File), present.Contains(d.Record.Source))),
        ]);
    }

    // Of a plan whose municipality or title is not known, nothing says that another one is the same.
    private static (string Municipality, string Plan) PlanOf(OutputRecord output) =>
        (output.Code ?? output.Municipality) is { Length: > 0 } municipality && output.Title.Length > 0
            ? (municipality, Edition.PlanOf(output.Title))
            : ("", output.File);

    // 2024-03-15, 2024-03, 2024: the later of the two dates; text order is time order.
    private static string Date(OutputRecord output) =>
        string.CompareOrdinal(output.Revised, output.Established) > 0 ? output.Revised! : output.Established ?? "";

    private static IndexEntry Entry(FileRecord record, OutputRecord o, bool isCurrent, bool isPresent) => new(
        o.File, o.Sha256, record.Source, o.SourceSha256, o.Status, isCurrent, !isPresent, record.Sha256 != o.SourceSha256,
        o.Code, o.Municipality, o.Prefecture, o.Title, o.StartFiscalYear, o.EndFiscalYear, o.Established, o.Revised, o.Pages, o.Counts);
}

/// <summary>A document in the index.</summary>
/// <param name="File">Its name in the output folder.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Source">Key of its source.</param>
/// <param name="SourceSha256">Of the bytes that it was read from.</param>
/// <param name="Status">complete or partial.</param>
/// <param name="IsCurrent">Whether it is the newest, by 策定 and 改定, of those of the same plan of the same municipality; see
/// <see cref="Edition"/>.</param>
/// <param name="IsSourceGone">Whether the source is no longer there.</param>
/// <param name="IsOutdated">Whether the source has changed since, and the new version could not be read.</param>
/// <param name="Code">全国地方公共団体コード, or null.</param>
/// <param name="Municipality">Its name.</param>
/// <param name="Prefecture">Its prefecture, or null.</param>
/// <param name="Title">The plan's title.</param>
/// <param name="StartFiscalYear">First fiscal year of the period, or null.</param>
/// <param name="EndFiscalYear">Last fiscal year, or null.</param>
/// <param name="Established">策定, or null.</param>
/// <param name="Revised">改定, or null.</param>
/// <param name="Pages">Pages of the source, or null.</param>
/// <param name="Counts">How many facts it has.</param>
internal sealed record IndexEntry(
    string File,
    string Sha256,
    string Source,
    string SourceSha256,
    PlanStatus Status,
    [property: JsonPropertyName("current")] bool IsCurrent,
    [property: JsonPropertyName("sourceGone")] bool IsSourceGone,
    [property: JsonPropertyName("outdated")] bool IsOutdated,
    string? Code,
    string Municipality,
    string? Prefecture,
    string Title,
    int? StartFiscalYear,
    int? EndFiscalYear,
    string? Established,
    string? Revised,
    int? Pages,
    DocumentCounts Counts);
