namespace PlanExtractor.Validate.Schema;

/// <summary>A value to check, and how many schemas lie around the one that checks it.</summary>
internal readonly record struct Instance(JsonPlace Place, int Depth);

/// <summary>What a keyword demands of a value. Says nothing of values it does not concern.</summary>
internal delegate void Assertion(Instance instance, Findings findings);

/// <summary>A schema made ready: its keywords' demands, in the order of the file.</summary>
internal sealed class SchemaNode(IEnumerable<Assertion> assertions)
{
    /// <summary>A schema that leads to itself on the same value would never end; this many is far more than a sane one needs.</summary>
    public const int MaxDepth = 8 * ReadableJson.MaxDepth;

    private readonly Assertion[] _assertions = [.. assertions];

    /// <summary>Checks a value.</summary>
    public void Check(Instance instance, Findings findings)
    {
        if (instance.Depth > MaxDepth)
        {
            findings.Add(instance.Place, "depth", $"expected at most {MaxDepth} schemas within each other");
            return;
        }

        var inside = instance with { Depth = instance.Depth + 1 };
        foreach (var assertion in _assertions)
            assertion(inside, findings);
    }
}
