namespace PlanExtractor.Synthesis.Facts;

/// <summary>Random numbers that are the same on every machine and in every version of .NET (SplitMix64).</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for a matter, so that drawing more for one changes nothing for another.</summary>
    public static Dice For(int seed, string matter)
    {
        var mixed = 14695981039346656037UL;
        foreach (var letter in matter)
            mixed = (mixed ^ letter) * 1099511628211UL;
        return new Dice(mixed ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL));
    }

    /// <summary>A number from 0 to below <paramref name="sides"/>.</summary>
    public int Next(int sides)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)sides);
    }

    /// <summary>One of them.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[Next(of.Count)];

    /// <summary>Some of them, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int count)
    {
        var places = Enumerable.Range(0, of.Count).ToList();
        while (places.Count > count)
            places.RemoveAt(Next(places.Count));
        return [.. places.Select(p => of[p])];
    }
}
