namespace PlanExtractor.Outline;

/// <summary>Numbering systems of headings.</summary>
internal enum Numbering
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第1編, 第Ⅴ部.</summary>
    Part,

    /// <summary>第1章, 第1.</summary>
    Chapter,

    /// <summary>第1節.</summary>
    Clause,

    /// <summary>第1項.</summary>
    Item,

    /// <summary>Ⅰ, IV.</summary>
    Roman,

    /// <summary>A word with a number: 基本目標1, 施策1-2.</summary>
    Word,

    /// <summary>Any other word with a number: Part 1, 安全－１.</summary>
    Named,

    /// <summary>1-1-1, (1)-1, 2.1.</summary>
    Code,

    /// <summary>1., １．, 1.</summary>
    Decimal,

    /// <summary>(1), （１）, ⑴.</summary>
    Parenthesized,

    /// <summary>1), １）.</summary>
    HalfParenthesized,

    /// <summary>①.</summary>
    Circled,

    /// <summary>ア, イ, (ア).</summary>
    Kana,

    /// <summary>一, 二.</summary>
    Kanji,

    /// <summary>【…】.</summary>
    Bracketed,

    /// <summary>■ …, ◆ ….</summary>
    Marked,
}
