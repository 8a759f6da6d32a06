using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>One plan as data: the whole of a <c>*.plan.json</c>. Lists are flat and refer to each other by id.</summary>
/// <param name="SchemaVersion">Version of the output contract, <c>1.1</c>.</param>
/// <param name="Extractor">The program that wrote it.</param>
/// <param name="Source">The file it was read from.</param>
/// <param name="Municipality">Whose plan it is.</param>
/// <param name="Plan">Title, dates and period.</param>
/// <param name="Sections">The heading tree, in reading order.</param>
/// <param name="Initiatives">The plan's own units of action (施策, 取組, 事業), in reading order.</param>
/// <param name="Kpis">Measurable aims, in reading order.</param>
/// <param name="Schedules">Tables over fiscal years, in reading order.</param>
/// <param name="Tables">Every table grid, in reading order.</param>
/// <param name="Glossary">Terms that the plan explains.</param>
/// <param name="Footnotes">Notes tied to marks.</param>
/// <param name="Diagnostics">What could not be read, or was read with doubt.</param>
public sealed record PlanDocument(
    string SchemaVersion,
    ExtractorInfo Extractor,
    SourceInfo Source,
    Municipality Municipality,
    PlanInfo Plan,
    IReadOnlyList<PlanSection> Sections,
    IReadOnlyList<Initiative> Initiatives,
    IReadOnlyList<Kpi> Kpis,
    IReadOnlyList<Schedule> Schedules,
    IReadOnlyList<PlanTable> Tables,
    IReadOnlyList<GlossaryEntry> Glossary,
    IReadOnlyList<Footnote> Footnotes,
    IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The program that wrote a document.</summary>
public sealed record ExtractorInfo(string Name, string Version);

/// <summary>How the text of a source is stored.</summary>
public enum TextLayer
{
    /// <summary>The source is plain text.</summary>
    Plain,

    /// <summary>A PDF whose glyphs carry their text.</summary>
    Embedded,

    /// <summary>A scan with hidden recognised text.</summary>
    Ocr,

    /// <summary>Nothing readable.</summary>
    None,
}

/// <summary>The file a plan was read from.</summary>
/// <param name="FileName">Without directory.</param>
/// <param name="MediaType"><c>text/plain</c> or <c>application/pdf</c>.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="ByteLength">Number of bytes.</param>
/// <param name="PageCount">Pages, or null for a text without form feeds.</param>
/// <param name="TextLayer">How its text is stored.</param>
/// <param name="Producer">The PDF's producer, or null.</param>
public sealed record SourceInfo(
    string FileName, string MediaType, string Sha256, long ByteLength, int? PageCount, TextLayer TextLayer, string? Producer);

/// <summary>Whose plan it is.</summary>
/// <param name="Code">全国地方公共団体コード: six digits with check digit; null when unknown or ambiguous.</param>
/// <param name="Name">As in the register (町, 市 … included); as written when not in it.</param>
/// <param name="Kana">Reading in hiragana, from the register.</param>
/// <param name="Prefecture">Full name (熊本県).</param>
/// <param name="PrefectureCode">Two digits, JIS X 0401.</param>
/// <param name="NameAsWritten">As the document writes it.</param>
/// <param name="Evidence">Where the name stands; null when the document names none.</param>
public sealed record Municipality(
    string? Code, string Name, string? Kana, string? Prefecture, string? PrefectureCode, string NameAsWritten, Evidence? Evidence);

/// <summary>Title, dates and period of a plan.</summary>
/// <param name="Title">Without the spaces that layout puts into it.</param>
/// <param name="TitleAsWritten">As on the cover.</param>
/// <param name="Established">策定, or null.</param>
/// <param name="Revised">改定/改訂, the newest, or null.</param>
/// <param name="Period">計画期間, or null.</param>
/// <param name="ParentPlans">Names of the municipality's own plans above this one (総合計画 …), as the text gives them.</param>
public sealed record PlanInfo(
    string Title, string TitleAsWritten, DateValue? Established, DateValue? Revised, PlanPeriod? Period, IReadOnlyList<string> ParentPlans);

/// <summary>The plan's period.</summary>
/// <param name="Text">As written.</param>
/// <param name="StartFiscalYear">First fiscal year.</param>
/// <param name="EndFiscalYear">Last fiscal year, inclusive.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record PlanPeriod(string Text, int? StartFiscalYear, int? EndFiscalYear, Evidence Evidence);
