using System.Text;
using PlanExtractor.Layout;

namespace PlanExtractor.Resolve;

/// <summary>A plan's title as one writes it outside a page.</summary>
internal static class PlanTitle
{
    /// <summary>Without the spaces that layout puts between Japanese and Latin letters: みどり野町 DX 推進計画 → みどり野町DX推進計画.</summary>
    public static string Plain(string asWritten)
    {
        var tidy = JapaneseText.Tidy(asWritten.Replace('\n', ' '));
        var plain = new StringBuilder(tidy.Length);
        for (var i = 0; i < tidy.Length; i++)
        {
            if (tidy[i] == ' ' && i > 0 && i + 1 < tidy.Length
                && (JapaneseText.IsJapanese(tidy[i - 1]) || JapaneseText.IsJapanese(tidy[i + 1])))
                continue;
            plain.Append(tidy[i]);
        }

        return plain.ToString();
    }
}
