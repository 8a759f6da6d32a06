using System.Text;

namespace PlanExtractor.Pdf.Syntax;

/// <summary>Names that were met before, so that the same name is one string. Not for several threads.</summary>
internal sealed class NameTable
{
    private const int Slots = 512;

    private readonly string?[] _names = new string?[Slots];

    /// <summary>The name of these bytes, each of which is one character.</summary>
    public string Get(ReadOnlySpan<byte> name)
    {
        var hash = 17;
        foreach (var b in name)
            hash = (hash * 31) + b;
        ref var slot = ref _names[hash & (Slots - 1)];
        if (slot is not null && IsSame(slot, name))
            return slot;
        return slot = Encoding.Latin1.GetString(name);
    }

    private static bool IsSame(string text, ReadOnlySpan<byte> name)
    {
        if (text.Length != name.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (text[i] != name[i])
                return false;
        }

        return true;
    }
}
