using System.Globalization;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis;

/// <summary>Arguments of the command.</summary>
internal sealed record SynthesisOptions
{
    public int Seed { get; private init; } = 1;

    public int Count { get; private init; } = 300;

    public bool Steps { get; private init; }

    public bool Shrink { get; private init; }

    public string? Out { get; private init; }

    public string? Pdf { get; private init; }

    public string? Weak { get; private init; }

    /// <summary>The options, or null where an argument is not understood.</summary>
    public static SynthesisOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new SynthesisOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--steps":
                    options = options with { Steps = true };
                    continue;
                case "--shrink":
                    options = options with { Shrink = true };
                    continue;
                case "--seed" when Number(value) is { } seed:
                    options = options with { Seed = seed };
                    break;
                case "--count" when Number(value) is { } count:
                    options = options with { Count = count };
                    break;
                case "--out" when value is not null:
                    options = options with { Out = value };
                    break;
                case "--pdf" when value is not null && Dimensions.Producers.Contains(value, StringComparer.Ordinal):
                    options = options with { Pdf = value };
                    break;
                case "--weak" when value is not null:
                    options = options with { Weak = value };
                    break;
                default:
                    return null;
            }

            i++;
        }

        return options;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
