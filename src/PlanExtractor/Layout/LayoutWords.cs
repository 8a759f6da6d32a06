namespace PlanExtractor.Layout;

/// <summary>The few words that the layout goes by, as a vocabulary gives them: it knows none itself.</summary>
/// <param name="Contents">What heads the contents list: 目次.</param>
/// <param name="Values">Words of headers over values: 現状, 目標.</param>
internal sealed record LayoutWords(IReadOnlyList<string> Contents, IReadOnlyList<string> Values);
