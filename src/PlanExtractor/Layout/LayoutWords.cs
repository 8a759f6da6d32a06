namespace PlanExtractor.Layout;

/// <summary>The few words that the layout goes by, as a vocabulary gives them: it knows none itself.</summary>
/// <param name="Contents">What heads the contents list: 目次.</param>
/// <param name="Values">Words of headers over values: 現状, 目標.</param>
internal sealed record LayoutWords(IReadOnlyList<string> Contents, IReadOnlyList<string> Values)
{
    /// <summary>Words that name a value, and which of a KPI's values it is: 現状値 0, 中間値 1, 目標値 2.</summary>
    public required IReadOnlyDictionary<string, int> Stages
    {
        get;
        init
        {
            field = value;
            StageBeginnings = value.Keys.Select(w => w[0]).ToHashSet();
            StageEndings = value.Keys.Select(w => w[^1]).ToHashSet();
        }
    }

    /// <summary>First letters of those words.</summary>
    public IReadOnlySet<char> StageBeginnings { get; private init; } = new HashSet<char>();

    /// <summary>Last letters of those words.</summary>
    public IReadOnlySet<char> StageEndings { get; private init; } = new HashSet<char>();

    /// <summary>Words that KPIs are counted by: 指標１.</summary>
    public required IReadOnlyList<string> Counted { get; init; }

    /// <summary>Words that head KPIs, and are no names of one: 成果指標.</summary>
    public required IReadOnlySet<string> Heads { get; init; }

    /// <summary>Words that say who acts: 担当課.</summary>
    public required IReadOnlyList<string> Acting { get; init; }

    /// <summary>Words that label tables: スケジュール, 成果指標.</summary>
    public required IReadOnlySet<string> Tables { get; init; }
}
