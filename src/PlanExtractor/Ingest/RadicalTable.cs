namespace PlanExtractor.Ingest;

/// <summary>
/// Ordinary kanji for the CJK Radicals Supplement (U+2E80–2EF3), which NFKC leaves alone: ⻑ → 長, ⺠ → 民. The facts are those of the
/// Unicode Character Database, property EquivalentUnifiedIdeograph; those that stand for ideographs beyond U+FFFF are left out. Two
/// Kangxi radicals, ⼾ and ⿊, are drawn in Japanese fonts with the glyphs of 戸 and 黒 (UniJIS-UTF32-H says so), while NFKC and that
/// property give the Chinese 戶 and 黑.
/// </summary>
internal static class RadicalTable
{
    // Pairs of strings: radicals, and in the same order their ideographs.
    private static readonly string[] Pairs =
    [
        "\u2E81\u2E82\u2E83\u2E84\u2E85\u2E86\u2E88\u2E89\u2E8A\u2E8B", "厂乛乚乙亻冂刀刂卜㔾",
        "\u2E8C\u2E8D\u2E8E\u2E8F\u2E90\u2E92\u2E93\u2E94\u2E96\u2E97", "小小兀尣尢巳幺彑忄心",
        "\u2E98\u2E99\u2E9B\u2E9C\u2E9D\u2E9E\u2E9F\u2EA0\u2EA1\u2EA2", "扌攵旡日月歺母民氵氺",
        "\u2EA3\u2EA4\u2EA5\u2EA6\u2EA7\u2EA8\u2EA9\u2EAB\u2EAC\u2EAD", "灬爫爫丬牛犭王目示礻",
        "\u2EAF\u2EB0\u2EB1\u2EB2\u2EB3\u2EB4\u2EB6\u2EB9\u2EBA\u2EBB", "糹纟罓罒㓁冗羊耂肀聿",
        "\u2EBC\u2EBE\u2EBF\u2EC0\u2EC1\u2EC2\u2EC3\u2EC4\u2EC5\u2EC6", "肉艹艹艹虎衤覀西见角",
        "\u2EC8\u2EC9\u2ECB\u2ECC\u2ECD\u2ECE\u2ECF\u2ED0\u2ED1\u2ED2", "讠贝车辶辶辶邑钅長镸",
        "\u2ED3\u2ED4\u2ED6\u2ED7\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD", "长门阝雨青韦页风飞食",
        "\u2EDF\u2EE0\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9", "飠饣马骨鬼鱼鸟卤麦黄",
        "\u2EEA\u2EEB\u2EEC\u2EED\u2EEE\u2EEF\u2EF0\u2EF1\u2EF2\u2EF3", "黾斉齐歯齿竜龙龜亀龟",
    ];

    private static readonly char[] Ideographs = Build();

    /// <summary>The ordinary ideograph, or null when the character is no such radical.</summary>
    public static char? Ordinary(char c) => c switch
    {
        '\u2F3E' => '戸',
        '\u2FCA' => '黒',
        >= '\u2E80' and <= '\u2EFF' when Ideographs[c - '\u2E80'] is not '\0' and var ideograph => ideograph,
        _ => null,
    };

    private static char[] Build()
    {
        var table = new char[0x80];
        for (var pair = 0; pair < Pairs.Length; pair += 2)
        {
            for (var i = 0; i < Pairs[pair].Length; i++)
                table[Pairs[pair][i] - '\u2E80'] = Pairs[pair + 1][i];
        }

        return table;
    }
}
