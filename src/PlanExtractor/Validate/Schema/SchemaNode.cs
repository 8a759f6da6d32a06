using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>A value to check: what it is, where it stands, and how many schemas lie around the one that checks it.</summary>
internal readonly record struct Instance(JsonElement Value, JsonPointer At, int Depth);

/// <summary>What a keyword demands of a value. Says nothing of values it does not concern.</summary>
internal delegate void Assertion(Instance instance, Findings findings);

/// <summary>A schema made ready: its keywords' demands, in the order of the file.</summary>
internal sealed record SchemaNode(IReadOnlyList<Assertion> Assertions)
{
    /// <summary>A schema that leads to itself on the same value would never end; this many is far more than a sane one needs.</summary>
    public const int MaxDepth = 8 * ReadableJson.MaxDepth;

    /// <summary>Checks a value.</summary>
    public void Check(Instance instance, Findings findings)
    {
        if (instance.Depth > MaxDepth)
        {
            findings.Add(instance.At, "depth", $"expected at most {MaxDepth} schemas within each other");
            return;
        }

        var inside = instance with { Depth = instance.Depth + 1 };
        foreach (var assertion in Assertions)
            assertion(inside, findings);
    }
}
