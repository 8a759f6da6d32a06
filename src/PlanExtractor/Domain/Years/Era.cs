namespace PlanExtractor.Domain;

/// <summary>
/// A Japanese era (元号; since 1979 by the 元号法). Eras change within a calendar year, so the last year of one is the first of the
/// next: 平成31 and 令和元 are both 2019.
/// </summary>
/// <param name="Name">令和.</param>
/// <param name="Initial">Letter that stands for it: R.</param>
/// <param name="FirstYear">Calendar year of its year 1 (元年).</param>
/// <param name="LastYear">Calendar year in which it ended; null for the present one.</param>
internal sealed record Era(string Name, char Initial, int FirstYear, int? LastYear)
{
    /// <summary>明治, 1868 to 1912.</summary>
    public static Era Meiji { get; } = new("明治", 'M', 1868, 1912) { Sign = '㍾', LastCounted = 1912 };

    /// <summary>大正, 1912 to 1926.</summary>
    public static Era Taisho { get; } = new("大正", 'T', 1912, 1926) { Sign = '㍽', LastCounted = 1926 };

    /// <summary>昭和, 1926 to 1989.</summary>
    public static Era Showa { get; } = new("昭和", 'S', 1926, 1989) { Sign = '㍼', LastCounted = 1989 };

    /// <summary>平成, 1989 to 2019. Plans of its time count on: 平成33年度 is FY2021, population outlooks reach 平成72年 (2060).</summary>
    public static Era Heisei { get; } = new("平成", 'H', 1989, 2019) { Sign = '㍻', LastCounted = 2060 };

    /// <summary>令和, since 2019. Counted to 令和52年 (2070), where the national population projection of 2023 ends.</summary>
    public static Era Reiwa { get; } = new("令和", 'R', 2019, null) { Sign = '㋿', LastCounted = 2070 };

    /// <summary>All of them, newest first.</summary>
    public static IReadOnlyList<Era> All { get; } = [Reiwa, Heisei, Showa, Taisho, Meiji];

    /// <summary>The name as one character: ㋿ (U+32FF).</summary>
    public char Sign { get; private init; }

    /// <summary>The last calendar year that is plausibly counted in this era; anything later is a slip of the pen (令和64年).</summary>
    public int LastCounted { get; private init; }

    /// <summary>The calendar year of the era's year <paramref name="n"/>; null if there is none (令和0年, 令和64年, 昭和70年).</summary>
    public int? ToCalendarYear(int n) => n >= 1 && n <= LastCounted - FirstYear + 1 ? FirstYear + n - 1 : null;

    /// <summary>The era that an initial stands for, or null.</summary>
    internal static Era? OfInitial(char initial) => initial switch
    {
        'R' => Reiwa,
        'H' => Heisei,
        'S' => Showa,
        'T' => Taisho,
        'M' => Meiji,
        _ => null,
    };
}
